import type { TableReport } from '#shared/reports/inventory/table-report.ts';
import { mediaRotationReport } from './media-rotation-report.ts';
import type { SiteRegisterRequest } from './register-request.ts';
import { roomRegisterReport } from './room-register-report.ts';

/** The reports of the registers kept on site, in the order in which they are offered. */
export const SITE_REGISTER_REPORTS = ['roomEntries', 'mediaRotation'] as const;

/** One of {@link SITE_REGISTER_REPORTS}. */
export type SiteRegisterReportKind = (typeof SITE_REGISTER_REPORTS)[number];

/** Whether a report is one of the registers kept on site. */
export function isSiteRegisterReport(kind: string): kind is SiteRegisterReportKind {
  return (SITE_REGISTER_REPORTS as readonly string[]).includes(kind);
}

/** Makes a report of the registers kept on site. */
export function siteRegisterReport(kind: SiteRegisterReportKind, request: SiteRegisterRequest): TableReport {
  switch (kind) {
    case 'roomEntries':
      return roomRegisterReport(request);
    case 'mediaRotation':
      return mediaRotationReport(request);
  }
}
