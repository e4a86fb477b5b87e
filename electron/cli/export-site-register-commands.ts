import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import {
  type SiteRegisterReportKind,
  siteRegisterReport,
} from '#shared/reports/on-site/site-register-reports.ts';
import { type MakeExport, periodExport } from './export/period-export.ts';

/** Makes a report of the registers kept on site out of what a share tells. */
function makeRegister(kind: SiteRegisterReportKind): MakeExport {
  return async ({ context: { workspace } }, named, _session) => {
    const [rooms, roomEntries, mediaPlans, mediaChanges, rules] = await Promise.all([
      workspace.list('machineRoom'),
      workspace.list('machineRoomEntry'),
      workspace.list('mediaPlan'),
      workspace.list('mediaChange'),
      readOfficeRules(workspace),
    ]);
    const records = { rooms, roomEntries, mediaPlans, mediaChanges };
    const request = { ...named, ...records, rulesOf: createRulesOf(rules) };
    const report = siteRegisterReport(kind, request);
    return { content: tableWorkbook(report, request), entries: report.things };
  };
}

/** Writes who entered the machine rooms in a period to a workbook. @see REG-5.3-c */
export const exportRoomEntriesCommand = periodExport(
  'export registro-sala-macchine',
  makeRegister('roomEntries'),
);

/** Writes which backup media were expected and changed in a period to a workbook. @see REG-5.3-d */
export const exportMediaRotationCommand = periodExport(
  'export rotazione-supporti',
  makeRegister('mediaRotation'),
);
