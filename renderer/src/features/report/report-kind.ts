import { HANDOVER_REPORTS } from '#shared/reports/handover/handover-reports.ts';
import { ESTATE_REPORTS } from '#shared/reports/inventory/estate-reports.ts';

/** The reports of a period, in the order in which the screen offers them. */
export const REPORT_KINDS = [
  'register',
  'serviceLevels',
  'activity',
  'charges',
  ...ESTATE_REPORTS,
  ...HANDOVER_REPORTS,
  'siteWork',
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];
