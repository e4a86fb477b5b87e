import type { ChangeRef } from '#shared/domain/change.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { Refusal, Result } from '#shared/domain/refusal.ts';
import { IMPORT_ROWS_PER_ACT, type ImportRow } from './import-records.ts';
import type { ImportPlan, PlannedRow } from './import-plan.ts';

/** Whether good rows are written although others are refused. */
export type ImportMode = 'good' | 'all';

/** How an import ended: `undone` is one that was stopped, and left nothing. */
export type ImportEnd =
  | { readonly end: 'done'; readonly written: number; readonly changes: readonly ChangeRef[] }
  | { readonly end: 'undone'; readonly refusal: Refusal | null }
  /** Stopped, and what was written stays. */
  | {
      readonly end: 'stopped';
      readonly written: number;
      readonly changes: readonly ChangeRef[];
      readonly refusal: Refusal;
    };

/** What an import is run with. */
export interface ImportRun {
  readonly plan: ImportPlan;
  readonly mode: ImportMode;
  /** Writes some rows as one act; gives the changes it wrote. */
  readonly write: (kind: ImportKind, rows: readonly ImportRow[]) => Promise<Result<readonly ChangeRef[]>>;
  readonly undo: (changes: readonly ChangeRef[]) => Promise<Result<unknown>>;
  /** Hears how many rows were written, of how many. */
  readonly report: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** Room for what an act adds around its rows: a change takes 256 KB, and a character up to three bytes. */
const CHARACTERS_PER_ACT = 64_000;

/** The rows of a plan that write something, in the acts that write them: those of a body together. */
export function importActs({ rows }: ImportPlan): readonly (readonly ImportRow[])[] {
  const written = rows.flatMap(rowToWrite);
  const ordered = written.toSorted((left, right) => compare(bodyKey(left), bodyKey(right)));
  const acts: ImportRow[][] = [];
  let length = 0;
  for (const { row } of ordered) {
    const size = sizeOf(row);
    const last = acts.at(-1);
    if (last === undefined || last.length === IMPORT_ROWS_PER_ACT || length + size > CHARACTERS_PER_ACT) {
      acts.push([row]);
      length = size;
    } else {
      last.push(row);
      length += size;
    }
  }
  return acts;
}

/** Room for the event of a move. */
const CHARACTERS_PER_EVENT = 300;

function sizeOf(row: ImportRow): number {
  const { length } = JSON.stringify(row);
  return row.act === 'edit' ? length + CHARACTERS_PER_EVENT : length;
}

/** How many rows a plan would write. */
export function rowsToWrite({ totals }: ImportPlan): number {
  return totals.new + totals.changed;
}

/**
 * Writes a plan, act by act. In mode `all` nothing is written when a row is refused, and what was written is taken back
 * when an act is refused midway; cancelling takes back what was written in either mode.
 */
export async function runImport(run: ImportRun): Promise<ImportEnd> {
  const { plan, mode, write, undo, report, isCancelled } = run;
  const total = rowsToWrite(plan);
  if (mode === 'all' && plan.totals.refused > 0) return { end: 'undone', refusal: null };
  const changes: ChangeRef[] = [];
  let written = 0;

  async function takeBack(refusal: Refusal | null): Promise<ImportEnd> {
    if (changes.length === 0) return { end: 'undone', refusal };
    const undone = await undo(changes);
    return undone.ok
      ? { end: 'undone', refusal }
      : { end: 'stopped', written, changes, refusal: undone.refusal };
  }

  for (const rows of importActs(plan)) {
    if (isCancelled()) return takeBack(null);
    const done = await write(plan.kind, rows);
    if (!done.ok) {
      if (mode === 'all') return takeBack(done.refusal);
      return { end: 'stopped', written, changes, refusal: done.refusal };
    }
    changes.push(...done.value);
    written += rows.length;
    report(written, total);
  }
  return isCancelled() && changes.length > 0 ? takeBack(null) : { end: 'done', written, changes };
}

interface WrittenRow {
  readonly row: ImportRow;
  readonly body: string;
}

function rowToWrite(planned: PlannedRow): readonly WrittenRow[] {
  if (planned.outcome === 'new') {
    const { id, fields } = planned;
    const body = fields['bodyId'];
    return [{ row: { act: 'create', id, fields }, body: typeof body === 'string' ? body : '' }];
  }
  if (planned.outcome !== 'changed') return [];
  const { id, changes, bodyId } = planned;
  const fields = Object.fromEntries(changes.map(({ field, becomes }) => [field, becomes]));
  const was = Object.fromEntries(changes.map((change) => [change.field, change.was]));
  return [{ row: { act: 'edit', id, fields, was }, body: bodyId ?? '' }];
}

function bodyKey({ body }: WrittenRow): string {
  return body;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
