import { expect } from 'vitest';
import type { ImportCell, ImportLine } from '#shared/domain/import/import-cell.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import { gatherOffice } from '#shared/application/import/gather-office.ts';
import type { ImportLabels } from '#shared/application/import/import-labels.ts';
import type { ImportPlan, PlannedRow } from '#shared/application/import/import-plan.ts';
import { IMPORT_USE_CASES } from '#shared/application/import/import-records.ts';
import { createImportPlanner } from '#shared/application/import/plan-import.ts';
import { proposeColumns } from '#shared/application/import/propose-mapping.ts';
import { type ImportEnd, type ImportMode, runImport } from '#shared/application/import/run-import.ts';
import type { ChangeRef } from '#shared/domain/change.ts';
import { italian } from '#shared/text/italian.ts';
import { importLabelsOf } from '#shared/text/import-labels.ts';
import type { TestDesk } from '#tests/unit/application/test-office.ts';

/** A table as it is read: headers first. */
export type Table = readonly (readonly ImportCell[])[];

/** How a table is imported, beyond its columns. */
export interface TableWish {
  readonly fixed?: JsonObject;
  readonly emptyClears?: boolean;
  readonly from1904?: boolean;
}

const LABELS: ImportLabels = importLabelsOf(italian);

/** The lines below the headers, numbered as in a sheet. */
function linesOf(table: Table): readonly ImportLine[] {
  return table.slice(1).map((cells, place) => ({ at: place + 2, cells }));
}

/** Plans the import of a table over what a desk knows now. */
export async function planOf(
  { context }: TestDesk,
  kind: ImportKind,
  table: Table,
  { fixed = {}, emptyClears = false, from1904 = false }: TableWish = {},
): Promise<ImportPlan> {
  const { workspace, ids } = context;
  const office = await gatherOffice(workspace);
  const columns = proposeColumns(kind, table[0] ?? [], LABELS);
  const planner = createImportPlanner({
    kind,
    office,
    mapping: { columns, fixed, emptyClears },
    labels: LABELS,
    days: { from1904 },
    ids,
  });
  planner.add(linesOf(table));
  const plan = planner.plan();
  const { totals, rows } = plan;
  expect(totals.new + totals.changed + totals.unchanged + totals.refused).toBe(rows.length);
  expect(rows).toHaveLength(table.length - 1);
  return plan;
}

/** Writes a plan through the use cases; what a test leaves out is not cancelled and not watched. */
export function runPlan(
  desk: TestDesk,
  plan: ImportPlan,
  mode: ImportMode = 'good',
  isCancelled: (written: number) => boolean = () => false,
): Promise<ImportEnd> {
  let written = 0;
  return runImport({
    plan,
    mode,
    write: async (kind, rows) => {
      const done = await desk.act(IMPORT_USE_CASES[kind], { rows });
      return { ok: true, value: done.changes };
    },
    undo: async (changes: readonly ChangeRef[]) => ({
      ok: true,
      value: await desk.act('undoChange', { changes }),
    }),
    report: (done) => {
      written = done;
    },
    isCancelled: () => isCancelled(written),
  });
}

/** The reasons why rows are refused, by the row’s number. */
export function faultsOf({ rows }: ImportPlan): readonly (readonly [number, string, number | null])[] {
  return rows.flatMap((row) =>
    row.outcome === 'refused'
      ? row.faults.map(({ code, column }): readonly [number, string, number | null] => [row.at, code, column])
      : [],
  );
}

/** The row of a plan with that number. */
export function rowAt({ rows }: ImportPlan, at: number): PlannedRow {
  const row = rows.find((each) => each.at === at);
  if (row === undefined) throw new Error(`no row ${String(at)}`);
  return row;
}
