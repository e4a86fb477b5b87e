import type { Session } from '#electron/cli/session.ts';
import type { ImportPlan } from '#shared/application/import/import-plan.ts';
import type { ImportEnd } from '#shared/application/import/run-import.ts';
import { cellName } from '#shared/domain/import/import-cell.ts';
import type { ImportFault } from '#shared/domain/import/import-fault.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { faultSentence } from '#shared/text/fault-sentence.ts';

/** Says what importing a table would do, or did. `end` is `null` for a trial. */
export async function tellImport(session: Session, plan: ImportPlan, end: ImportEnd | null): Promise<void> {
  const { words } = session;
  const refused = refusedRows(plan, words);
  if (!session.json)
    for (const { row, cell, message } of refused)
      await session.warn(words.importing.cli.refused(cell ?? String(row), message));
  const written = end !== null && 'written' in end ? end.written : 0;
  const data: JsonObject = {
    ok: end === null || end.end === 'done',
    kind: plan.kind,
    dryRun: end === null,
    rows: plan.rows.length,
    totals: { ...plan.totals },
    written,
    changes: end !== null && 'changes' in end ? end.changes.map((ref) => ({ ...ref })) : [],
    refused: refused.map((row) => ({ ...row })),
    ...(end === null ? { changed: changedRows(plan) } : {}),
  };
  await session.tell(inWords(session, plan, end), data);
}

interface RefusedRow {
  readonly row: number;
  readonly cell: string | null;
  readonly code: string;
  readonly message: string;
}

function refusedRows({ rows }: ImportPlan, { importing }: Catalogue): readonly RefusedRow[] {
  return rows.flatMap((row) =>
    row.outcome === 'refused'
      ? row.faults.map((fault: ImportFault) => ({
          row: row.at,
          cell: fault.column === null ? null : cellName(fault.column, row.at),
          code: fault.code,
          message: faultSentence(importing.faults, fault),
        }))
      : [],
  );
}

function changedRows({ rows }: ImportPlan): JsonObject[] {
  return rows.flatMap((row) =>
    row.outcome === 'changed'
      ? row.changes.map(({ field, was, becomes }) => ({ row: row.at, name: row.name, field, was, becomes }))
      : [],
  );
}

function inWords({ words, formats }: Session, plan: ImportPlan, end: ImportEnd | null): string {
  const { cli } = words.importing;
  const { totals, rows } = plan;
  const count = (number: number): string => formats.integer(number);
  const counted = cli.totals(
    count(totals.new),
    count(totals.changed),
    count(totals.unchanged),
    count(totals.refused),
  );
  const planned = cli.planned(count(rows.length), counted);
  if (end === null) return `${planned}\n${cli.dry}`;
  if (end.end === 'undone') return `${planned}\n${cli.nothingWritten}`;
  return `${planned}\n${cli.written(count(end.written))}`;
}
