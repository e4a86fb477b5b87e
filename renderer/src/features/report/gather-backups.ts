import { readBackups } from '#shared/application/on-site/read-backups.ts';
import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { placesOf, tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { backupReport } from '#shared/reports/on-site/backup-report.ts';
import type { Archive } from '#renderer/store/archive.ts';
import type { GatheredEstate } from './gather-estate.ts';
import type { Gathering } from './gathering.ts';
import { reportRequest } from './report-request.ts';
import { shownTables } from './shown-tables.ts';

/** Reads the report of daily backup checks; `undefined` when it was given up. @see P9-5.3-c */
export async function gatherBackups(
  archive: Archive,
  gathering: Gathering,
): Promise<(Omit<GatheredEstate, 'kind'> & { readonly kind: 'backups' }) | undefined> {
  const { workspace } = archive;
  const [backups, rules, named] = await Promise.all([
    readBackups(workspace),
    readOfficeRules(workspace),
    reportRequest(archive, gathering.selection, gathering),
  ]);
  if (gathering.signal.aborted) return undefined;
  const request = { ...named, ...backups, rulesOf: createRulesOf(rules) };
  const report = backupReport(request);
  return {
    kind: 'backups',
    tables: shownTables(report, placesOf(report, request)),
    expectedRows: report.tables.reduce((sum, { count }) => sum + count, 0),
    isEmpty: report.things === 0,
    content: () => Promise.resolve(tableWorkbook(report, request)),
  };
}
