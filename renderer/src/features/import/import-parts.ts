import { gatherOffice } from '#shared/application/import/gather-office.ts';
import type { ImportLabels } from '#shared/application/import/import-labels.ts';
import type { ImportPlan } from '#shared/application/import/import-plan.ts';
import { IMPORT_USE_CASES } from '#shared/application/import/import-records.ts';
import { createImportPlanner } from '#shared/application/import/plan-import.ts';
import { proposeHeader } from '#shared/application/import/propose-header.ts';
import { headersKey, proposeColumns, rememberedColumns } from '#shared/application/import/propose-mapping.ts';
import { type ImportEnd, type ImportMode, runImport } from '#shared/application/import/run-import.ts';
import type { ImportCell } from '#shared/domain/import/import-cell.ts';
import { done, type Refusal, type Result } from '#shared/domain/refusal.ts';
import { z } from 'zod';
import type { Archive } from '#renderer/store/archive.ts';
import type { Act } from '#renderer/store/use-act.ts';
import type { TableChoice } from './import-stage.ts';

const rememberedSchema = z.array(z.string().nullable());

/** What an import is led with. */
export interface ImportParts {
  readonly archive: Archive;
  readonly act: Act;
  readonly labels: ImportLabels;
}

/** A table that is to be understood: `header` is proposed when it is left out. */
export type TableInHand = Pick<TableChoice, 'table' | 'look' | 'kind' | 'sheet'> & {
  readonly header?: number;
};

function headersOf({ look, sheet }: TableInHand, header: number): readonly ImportCell[] {
  return look.sheets[sheet]?.head[header]?.cells ?? [];
}

/** Proposes what the columns mean: what was chosen for the same headers, else what the headers say. */
export async function understandTable(
  { archive, labels }: ImportParts,
  inHand: TableInHand,
): Promise<TableChoice> {
  const { table, look, kind, sheet } = inHand;
  const header = inHand.header ?? proposeHeader(kind, look.sheets[sheet]?.head ?? [], labels);
  const headers = headersOf(inHand, header);
  const proposed = proposeColumns(kind, headers, labels);
  const remembered = await archive.local.read(`import:${headersKey(kind, headers)}`, rememberedSchema);
  const columns = remembered === undefined ? proposed : rememberedColumns(kind, remembered, proposed);
  return { table, look, kind, sheet, header, mapping: { columns, fixed: {}, emptyClears: false } };
}

/** Remembers what was chosen for these headers. */
export async function rememberColumns({ archive }: ImportParts, choice: TableChoice): Promise<void> {
  const key = `import:${headersKey(choice.kind, headersOf(choice, choice.header))}`;
  await archive.local.write(key, [...choice.mapping.columns]);
}

/** Compares every row with what the office has; `null` when it was given up. `report` hears how many were compared. */
export async function planTable(
  { archive, labels }: ImportParts,
  { table, look, kind, sheet, header, mapping }: TableChoice,
  { report, isWanted }: { readonly report: (done: number) => void; readonly isWanted: () => boolean },
): Promise<Result<ImportPlan | null>> {
  const office = await gatherOffice(archive.workspace);
  const days = { from1904: look.from1904 };
  const planner = createImportPlanner({ kind, office, mapping, labels, days, ids: archive.context.ids });
  for (let compared = 0; isWanted();) {
    const read = await table.rows(sheet, header + 1 + compared);
    if (!read.ok) return read;
    if (read.value.length === 0) return done(planner.plan());
    planner.add(read.value);
    compared += read.value.length;
    report(compared);
  }
  return done(null);
}

/** Writes a plan as the person at the console. */
export function writePlan(
  { act }: ImportParts,
  plan: ImportPlan,
  mode: ImportMode,
  watch: { readonly report: (done: number, total: number) => void; readonly isCancelled: () => boolean },
): Promise<ImportEnd> {
  return runImport({
    plan,
    mode,
    write: async (kind, rows) => {
      const outcome = await act(IMPORT_USE_CASES[kind], { rows });
      return outcome.ok ? done(outcome.value.changes) : outcome;
    },
    undo: (changes) => act('undoChange', { changes }),
    ...watch,
  });
}

/** Takes back an import that ended. */
export async function takeBack(
  { act }: ImportParts,
  { changes, written }: Extract<ImportEnd, { changes: unknown }>,
): Promise<ImportEnd> {
  const undone = await act('undoChange', { changes });
  if (undone.ok) return { end: 'undone', refusal: null };
  const refusal: Refusal = undone.refusal;
  return { end: 'stopped', written, changes, refusal };
}
