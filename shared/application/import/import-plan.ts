import type { RecordId } from '#shared/domain/identity.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { ImportFault } from '#shared/domain/import/import-fault.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';

/** What becomes of a row. */
export const IMPORT_OUTCOMES = ['new', 'changed', 'unchanged', 'refused'] as const;

/** One of {@link IMPORT_OUTCOMES}. */
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** A field that a row changes. */
export interface PlannedChange {
  readonly field: string;
  readonly was: JsonValue;
  readonly becomes: JsonValue;
}

/** A row of the table, with what importing it would do. */
export type PlannedRow = {
  /** Its number in the table. */
  readonly at: number;
  /** What the record is, or would be, called. */
  readonly name: string;
} & (
  | { readonly outcome: 'new'; readonly id: RecordId; readonly fields: JsonObject }
  | {
      readonly outcome: 'changed';
      readonly id: RecordId;
      readonly bodyId: RecordId<'body'> | null;
      readonly changes: readonly PlannedChange[];
    }
  | { readonly outcome: 'unchanged'; readonly id: RecordId }
  | { readonly outcome: 'refused'; readonly faults: readonly ImportFault[] }
);

/** What importing a table would do. The totals by outcome sum to the rows. */
export interface ImportPlan {
  readonly kind: ImportKind;
  readonly rows: readonly PlannedRow[];
  readonly totals: Readonly<Record<ImportOutcome, number>>;
}

/** How many rows have each outcome. */
export function totalsOf(rows: readonly PlannedRow[]): ImportPlan['totals'] {
  const totals = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of rows) totals[outcome] += 1;
  return totals;
}
