import { placesOf, tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { siteWorkReport } from '#shared/reports/on-site/site-work-report.ts';
import type { Archive } from '#renderer/store/archive.ts';
import type { GatheredEstate } from './gather-estate.ts';
import type { Gathering } from './gathering.ts';
import { reportRequest } from './report-request.ts';
import { shownTables } from './shown-tables.ts';

/** Reads the report of work on site; `undefined` when it was given up. @see REG-5.3-a, X-5 */
export async function gatherSiteWork(
  archive: Archive,
  gathering: Gathering,
): Promise<(Omit<GatheredEstate, 'kind'> & { readonly kind: 'siteWork' }) | undefined> {
  const { workspace } = archive;
  const [guidedActions, mediaChanges, named] = await Promise.all([
    workspace.list('guidedAction'),
    workspace.list('mediaChange'),
    reportRequest(archive, gathering.selection, gathering),
  ]);
  if (gathering.signal.aborted) return undefined;
  const request = { ...named, guidedActions, mediaChanges };
  const report = siteWorkReport(request);
  return {
    kind: 'siteWork',
    tables: shownTables(report, placesOf(report, request)),
    expectedRows: report.tables.reduce((sum, { count }) => sum + count, 0),
    isEmpty: report.tables.every(({ count }) => count === 0),
    content: () => Promise.resolve(tableWorkbook(report, request)),
  };
}
