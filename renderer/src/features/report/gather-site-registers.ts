import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { placesOf, tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import {
  type SiteRegisterReportKind,
  siteRegisterReport,
} from '#shared/reports/on-site/site-register-reports.ts';
import type { Archive } from '#renderer/store/archive.ts';
import type { GatheredEstate } from './gather-estate.ts';
import type { Gathering } from './gathering.ts';
import { reportRequest } from './report-request.ts';
import { shownTables } from './shown-tables.ts';

/** Reads a report of the registers kept on site; `undefined` when it was given up. */
export async function gatherSiteRegisters(
  archive: Archive,
  kind: SiteRegisterReportKind,
  gathering: Gathering,
): Promise<(Omit<GatheredEstate, 'kind'> & { readonly kind: SiteRegisterReportKind }) | undefined> {
  const { workspace } = archive;
  const [rooms, goneRooms, roomEntries, mediaPlans, mediaChanges, rules, named] = await Promise.all([
    workspace.list('machineRoom'),
    archive.deleted('machineRoom'),
    workspace.list('machineRoomEntry'),
    workspace.list('mediaPlan'),
    workspace.list('mediaChange'),
    readOfficeRules(workspace),
    reportRequest(archive, gathering.selection, gathering),
  ]);
  if (gathering.signal.aborted) return undefined;
  const records = { rooms: [...rooms, ...goneRooms], roomEntries, mediaPlans, mediaChanges };
  const request = { ...named, ...records, rulesOf: createRulesOf(rules) };
  const report = siteRegisterReport(kind, request);
  return {
    kind,
    tables: shownTables(report, placesOf(report, request)),
    expectedRows: report.tables.reduce((sum, { count }) => sum + count, 0),
    isEmpty: report.tables.every(({ count }) => count === 0),
    content: () => Promise.resolve(tableWorkbook(report, request)),
  };
}
