import type { TableReport } from '#shared/reports/inventory/table-report.ts';
import { administratorsReport } from './administrators-report.ts';
import { conformityReport } from './conformity-report.ts';
import { expiringReport } from './expiring-report.ts';
import type { HandoverRequest } from './handover-request.ts';
import { handoverRegisterReport } from './register-report.ts';
import { unsignedReport } from './unsigned-report.ts';

/** The reports of hand-overs, in the order in which they are offered. */
export const HANDOVER_REPORTS = [
  'handovers',
  'conformity',
  'unsigned',
  'expiring',
  'administrators',
] as const;

/** One of {@link HANDOVER_REPORTS}. */
export type HandoverReportKind = (typeof HANDOVER_REPORTS)[number];

/** Whether a report is one of hand-overs. */
export function isHandoverReport(kind: string): kind is HandoverReportKind {
  return (HANDOVER_REPORTS as readonly string[]).includes(kind);
}

/** Makes a report of hand-overs. */
export function handoverReport(kind: HandoverReportKind, request: HandoverRequest): TableReport {
  switch (kind) {
    case 'handovers':
      return handoverRegisterReport(request);
    case 'conformity':
      return conformityReport(request);
    case 'unsigned':
      return unsignedReport(request);
    case 'expiring':
      return expiringReport(request);
    case 'administrators':
      return administratorsReport(request);
  }
}
