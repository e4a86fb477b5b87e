import { type HandoverReportKind, handoverReport } from '#shared/reports/handover/handover-reports.ts';
import { placesOf, tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import type { Archive } from '#renderer/store/archive.ts';
import type { GatheredEstate } from './gather-estate.ts';
import type { Gathering } from './gathering.ts';
import { reportRequest } from './report-request.ts';
import { shownTables } from './shown-tables.ts';

/**
 * Reads a report of hand-overs; `undefined` when it was given up. The archive gives whoever looks only what they may see.
 *
 * @see X-5
 */
export async function gatherHandovers(
  archive: Archive,
  kind: HandoverReportKind,
  gathering: Gathering,
): Promise<(Omit<GatheredEstate, 'kind'> & { readonly kind: HandoverReportKind }) | undefined> {
  const { workspace } = archive;
  const [handovers, accounts, goneAccounts, assignments, policies, appointments, reviews, named] =
    await Promise.all([
      workspace.list('credentialHandover'),
      workspace.list('account'),
      archive.deleted('account'),
      workspace.list('computerAssignment'),
      workspace.list('credentialPolicy'),
      workspace.list('appointment'),
      workspace.list('appointmentReview'),
      reportRequest(archive, gathering.selection, gathering),
    ]);
  if (gathering.signal.aborted) return undefined;
  const records = { handovers, assignments, policies, appointments, reviews };
  const request = { ...named, ...records, accounts: [...accounts, ...goneAccounts] };
  const report = handoverReport(kind, request);
  return {
    kind,
    tables: shownTables(report, placesOf(report, request)),
    expectedRows: report.tables.reduce((sum, { count }) => sum + count, 0),
    isEmpty: report.tables.every(({ count }) => count === 0),
    content: () => Promise.resolve(tableWorkbook(report, request)),
  };
}
