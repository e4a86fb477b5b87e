import { readOfficeRules } from '#shared/application/office-rules.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { chargesReport } from '#shared/reports/charges/charges-report.ts';
import { gatherCharges } from '#shared/reports/charges/gather-charges.ts';
import { periodBounds } from '#shared/reports/ticket-selection.ts';
import { type EstateReportKind, estateReport } from '#shared/reports/inventory/estate-reports.ts';
import { placesOf, tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { breathing } from '#renderer/store/breathing.ts';
import type { Archive } from '#renderer/store/archive.ts';
import type { Gathering } from './gathering.ts';
import { reportRequest } from './report-request.ts';
import { type ShownTable, shownTables } from './shown-tables.ts';

/** A report of the inventory, read from the archive. */
export interface GatheredEstate {
  readonly kind: EstateReportKind | 'charges';
  readonly tables: readonly ShownTable[];
  readonly expectedRows: number;
  readonly isEmpty: boolean;
  readonly content: () => Promise<WorkbookContent>;
}

/** Reads a report of the inventory; `undefined` when it was given up. */
export async function gatherEstate(
  archive: Archive,
  kind: EstateReportKind,
  gathering: Gathering,
): Promise<GatheredEstate | undefined> {
  const { workspace } = archive;
  const { selection, signal } = gathering;
  const [assets, events, suppliers, goneSuppliers, terms, named] = await Promise.all([
    workspace.list('asset'),
    workspace.list('assetEvent'),
    workspace.list('supplier'),
    archive.deleted('supplier'),
    workspace.list('bodyTerms'),
    reportRequest(archive, selection, gathering),
  ]);
  if (signal.aborted) return undefined;
  const request = { ...named, assets, events, suppliers: [...suppliers, ...goneSuppliers], terms };
  const report = estateReport(kind, request);
  return {
    kind,
    tables: shownTables(report, placesOf(report, request)),
    expectedRows: report.tables.reduce((sum, { count }) => sum + count, 0),
    isEmpty: report.tables.every(({ count }) => count === 0),
    content: () => Promise.resolve(tableWorkbook(report, request)),
  };
}

/** The charges of the period; `undefined` when they were given up. @see CAP-3.1.6-d */
export async function gatherCharged(
  archive: Archive,
  gathering: Gathering,
): Promise<GatheredEstate | undefined> {
  const { workspace } = archive;
  const { selection, signal, onRead } = gathering;
  const [rules, named] = await Promise.all([
    readOfficeRules(workspace),
    reportRequest(archive, selection, gathering),
  ]);
  const bounds = { start: toInstant(0), end: periodBounds(selection.period).end };
  const opened = breathing(archive.openedTickets(bounds), archive.context.clock, onRead);
  const charges = await gatherCharges(workspace, selection, opened, signal);
  if (signal.aborted) return undefined;
  const report = chargesReport({ ...named, rulesOf: createRulesOf(rules), ...charges });
  return {
    kind: 'charges',
    tables: shownTables(report, placesOf(report, named)),
    expectedRows: report.tables.reduce((sum, { count }) => sum + count, 0),
    isEmpty: report.tables.every(({ count }) => count === 0),
    content: () => Promise.resolve(tableWorkbook(report, named)),
  };
}
