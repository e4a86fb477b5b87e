import type { EstateRequest } from './estate-request.ts';
import { inventoryReport } from './inventory-report.ts';
import { obsoleteReport } from './obsolete-report.ts';
import { renewalReport } from './renewal-report.ts';
import { stewardReport } from './steward-report.ts';
import { systemsReport } from './systems-report.ts';
import type { TableReport } from './table-report.ts';

/** The reports of the inventory, in the order in which they are offered. */
export const ESTATE_REPORTS = ['inventory', 'systems', 'obsolete', 'renewal', 'steward'] as const;

/** One of {@link ESTATE_REPORTS}. */
export type EstateReportKind = (typeof ESTATE_REPORTS)[number];

/** Makes a report of the inventory. */
export function estateReport(kind: EstateReportKind, request: EstateRequest): TableReport {
  switch (kind) {
    case 'inventory':
      return inventoryReport(request);
    case 'systems':
      return systemsReport(request);
    case 'obsolete':
      return obsoleteReport(request);
    case 'renewal':
      return renewalReport(request);
    case 'steward':
      return stewardReport(request);
  }
}
