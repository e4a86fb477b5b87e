import { HANDOVER_REPORTS } from '#shared/reports/handover/handover-reports.ts';
import { ESTATE_REPORTS } from '#shared/reports/inventory/estate-reports.ts';
import { SITE_REGISTER_REPORTS } from '#shared/reports/on-site/site-register-reports.ts';

/** The reports of a period, in the order in which the screen offers them. */
export const REPORT_KINDS = [
  'register',
  'serviceLevels',
  'activity',
  'charges',
  ...ESTATE_REPORTS,
  ...HANDOVER_REPORTS,
  'siteWork',
  ...SITE_REGISTER_REPORTS,
  'backups',
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** Whether a report tells what is owned. */
export function isEstateKind(kind: ReportKind): kind is (typeof ESTATE_REPORTS)[number] {
  return (ESTATE_REPORTS as readonly string[]).includes(kind);
}

/** The reports of what is done and looked at on site. */
export function isSiteList(kind: ReportKind): kind is 'siteWork' | 'backups' {
  return kind === 'siteWork' || kind === 'backups';
}
