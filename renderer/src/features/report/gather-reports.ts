import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { type ActivityReport, createActivityReport } from '#shared/reports/activity-report.ts';
import { createServiceLevelReport } from '#shared/reports/service-level-report.ts';
import type { ServiceSummary } from '#shared/reports/service-request.ts';
import { ticketRegister } from '#shared/reports/ticket-register.ts';
import { periodBounds, ticketSelector } from '#shared/reports/ticket-selection.ts';
import { createTicketCounter, type TicketTotals } from '#shared/reports/ticket-totals.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { type HandoverReportKind, isHandoverReport } from '#shared/reports/handover/handover-reports.ts';
import {
  isSiteRegisterReport,
  type SiteRegisterReportKind,
} from '#shared/reports/on-site/site-register-reports.ts';
import type { Archive } from '#renderer/store/archive.ts';
import { breathing } from '#renderer/store/breathing.ts';
import { gatherBackups } from './gather-backups.ts';
import { gatherCharged, gatherEstate, type GatheredEstate } from './gather-estate.ts';
import { gatherSiteWork } from './gather-site-work.ts';
import { gatherHandovers } from './gather-handovers.ts';
import { gatherSiteRegisters } from './gather-site-registers.ts';
import type { Gathering } from './gathering.ts';
import { isEstateKind, isSiteList, type ReportKind } from './report-kind.ts';
import { reportRequest } from './report-request.ts';

/** A report read from the archive: what the screen shows of it, and how it becomes a workbook. */
export type GatheredReport = {
  /** How many rows the workbook is expected to have, for the progress. */
  readonly expectedRows: number;
  readonly isEmpty: boolean;
  readonly content: () => Promise<WorkbookContent>;
} & (
  | { readonly kind: 'register'; readonly totals: TicketTotals }
  | { readonly kind: 'serviceLevels'; readonly summary: ServiceSummary }
  | { readonly kind: 'activity'; readonly report: ActivityReport }
  | (Pick<GatheredEstate, 'tables'> & {
      readonly kind:
        GatheredEstate['kind'] | 'siteWork' | 'backups' | HandoverReportKind | SiteRegisterReportKind;
    })
);

const SITE_LISTS = { siteWork: gatherSiteWork, backups: gatherBackups } as const;

/** Reads a report from the archive; `undefined` when it was given up. */
export function gatherReport(
  archive: Archive,
  kind: ReportKind,
  gathering: Gathering,
): Promise<GatheredReport | undefined> {
  if (isHandoverReport(kind)) return gatherHandovers(archive, kind, gathering);
  if (isSiteRegisterReport(kind)) return gatherSiteRegisters(archive, kind, gathering);
  if (isSiteList(kind)) return SITE_LISTS[kind](archive, gathering);
  if (isEstateKind(kind)) return gatherEstate(archive, kind, gathering);
  switch (kind) {
    case 'register':
      return gatherRegister(archive, gathering);
    case 'serviceLevels':
      return gatherServiceLevels(archive, gathering);
    case 'activity':
      return gatherActivity(archive, gathering);
    case 'charges':
      return gatherCharged(archive, gathering);
  }
}

/** Only the totals are kept: the rows are read again as they are written. */
async function gatherRegister(archive: Archive, gathering: Gathering): Promise<GatheredReport | undefined> {
  const { selection, signal, onRead } = gathering;
  const isSelected = ticketSelector(selection);
  const counter = createTicketCounter();
  const bounds = periodBounds(selection.period);
  for await (const ticket of breathing(archive.openedTickets(bounds), archive.context.clock, onRead)) {
    if (signal.aborted) return undefined;
    if (isSelected(ticket)) counter.count(ticket);
  }
  const totals = counter.totals();
  return {
    kind: 'register',
    totals,
    expectedRows: totals.total,
    isEmpty: totals.total === 0,
    content: async () =>
      ticketRegister({
        ...(await reportRequest(archive, selection, gathering)),
        tickets: archive.openedTickets(bounds),
        expectedTickets: totals.total,
      }),
  };
}

async function gatherServiceLevels(
  archive: Archive,
  gathering: Gathering,
): Promise<GatheredReport | undefined> {
  const { selection, formats, signal, onRead } = gathering;
  const { workspace } = archive;
  const rules = await readOfficeRules(workspace);
  const report = createServiceLevelReport({
    ...(await reportRequest(archive, selection, gathering)),
    rules,
    rulesOf: createRulesOf(rules),
    assets: [...(await workspace.list('asset')), ...(await archive.deleted('asset'))],
    formats,
  });
  const tickets = archive.ticketsWithEntries(periodBounds(selection.period));
  for await (const { ticket, entries } of breathing(tickets, archive.context.clock, onRead)) {
    if (signal.aborted) return undefined;
    report.add(ticket, entries);
  }
  const summary = report.summary();
  const { tickets: count } = summary.whole.total;
  const content = (): Promise<WorkbookContent> => Promise.resolve(report.workbook());
  return { kind: 'serviceLevels', summary, content, expectedRows: count, isEmpty: count === 0 };
}

async function gatherActivity(archive: Archive, gathering: Gathering): Promise<GatheredReport | undefined> {
  const { selection, signal, onRead } = gathering;
  const rulesOf = createRulesOf(await readOfficeRules(archive.workspace));
  const request = await reportRequest(archive, selection, gathering);
  const report = createActivityReport({ ...request, rulesOf });
  const opened = archive.openedTickets(periodBounds(selection.period));
  for await (const ticket of breathing(opened, archive.context.clock, onRead)) {
    if (signal.aborted) return undefined;
    report.add(ticket);
  }
  const { counted, leftOut } = report.totals();
  const content = (): Promise<WorkbookContent> => Promise.resolve(report.workbook());
  const tickets = counted + leftOut;
  return { kind: 'activity', report, content, expectedRows: tickets, isEmpty: tickets === 0 };
}
