import { type HandoverReportKind, handoverReport } from '#shared/reports/handover/handover-reports.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { dayExport, type MakeExport, periodExport } from './export/period-export.ts';

/** Makes a report of hand-overs out of what a share tells. */
function makeHandovers(kind: HandoverReportKind): MakeExport {
  return async ({ context: { workspace } }, named, _session) => {
    const [handovers, accounts, assignments, policies, appointments, reviews] = await Promise.all([
      workspace.list('credentialHandover'),
      workspace.list('account'),
      workspace.list('computerAssignment'),
      workspace.list('credentialPolicy'),
      workspace.list('appointment'),
      workspace.list('appointmentReview'),
    ]);
    const records = { handovers, accounts, assignments, policies, appointments, reviews };
    const request = { ...named, ...records };
    const report = handoverReport(kind, request);
    return { content: tableWorkbook(report, request), entries: report.things };
  };
}

/** Writes who was given which credentials in a period to a workbook. @see P9-5.1-e, P9-5.1-f */
export const exportHandoversCommand = periodExport('export registro-consegne', makeHandovers('handovers'));

/** Writes how the hand-overs of a period stand to the procedure to a workbook. @see P9-5.1-e, P9-5.1-f */
export const exportConformityCommand = periodExport('export conformita-p9', makeHandovers('conformity'));

/** Writes which hand-overs nobody had signed for on a day to a workbook. @see P9-5.1-e */
export const exportUnsignedCommand = dayExport('export consegne-senza-firma', makeHandovers('unsigned'));

/** Writes which credentials expire to a workbook. @see P9-5.1-g */
export const exportExpiringCommand = dayExport('export credenziali-in-scadenza', makeHandovers('expiring'));

/** Writes who administers the systems on a day to a workbook. */
export const exportAdministratorsCommand = dayExport(
  'export amministratori-di-sistema',
  makeHandovers('administrators'),
);
