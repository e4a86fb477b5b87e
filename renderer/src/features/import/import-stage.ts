import type { ImportMapping } from '#shared/application/import/propose-mapping.ts';
import type { ImportPlan } from '#shared/application/import/import-plan.ts';
import type { ImportEnd } from '#shared/application/import/run-import.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { TableLook } from '#shared/domain/import/table-look.ts';
import type { OpenTable } from './table-desk.ts';

/** A file that was looked through, and how its table is understood. */
export interface TableChoice {
  readonly table: OpenTable;
  readonly look: TableLook;
  readonly kind: ImportKind;
  readonly sheet: number;
  /** The place of the headers among the first rows. */
  readonly header: number;
  readonly mapping: ImportMapping;
}

/** How far an import has come. */
export type ImportStage =
  | { readonly at: 'start'; readonly refusal: Refusal | null }
  | { readonly at: 'reading'; readonly table: OpenTable; readonly rows: number }
  | { readonly at: 'columns'; readonly choice: TableChoice; readonly refusal: Refusal | null }
  | { readonly at: 'planning'; readonly choice: TableChoice; readonly done: number; readonly total: number }
  | { readonly at: 'preview'; readonly choice: TableChoice; readonly plan: ImportPlan }
  | { readonly at: 'running'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | { readonly at: 'ended'; readonly end: ImportEnd };
