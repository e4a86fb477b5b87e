import { isCharged } from '#shared/domain/charges.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Material } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames, type RegisterNames } from '#shared/reports/register-names.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';
import type { Cell } from '#shared/reports/workbook-plan.ts';
import { createWallClock } from '#shared/reports/wall-clock.ts';
import {
  type LineCharge,
  loanLines,
  type LoanLine,
  type PeriodCharges,
  reportLines,
  type ReportLine,
  ticketLines,
  type TicketLine,
} from './charge-lines.ts';

/** What the charges of a period are made from. */
export interface ChargesRequest extends ReportRequest, PeriodCharges {
  readonly rulesOf: RulesOf;
}

/**
 * What each body is charged in a period: work out of warranty and consumables ticket by ticket, outings by their
 * reports, loans.
 *
 * @see CAP-3-a, CAP-3.1.6-d, CAP-3.1.6-e, CAP-3.1.7-a
 */
export function chargesReport(request: ChargesRequest): TableReport {
  const words = request.catalogue.charging.report;
  const tickets = ticketLines(request.charged, request.rulesOf);
  const reports = reportLines(request.reports);
  const loans = loanLines(request.loans);
  const names = createRegisterNames(request);
  const all: readonly LineCharge[] = [...tickets, ...reports, ...loans];
  const unpriced = all.filter(({ workCents }) => workCents === null);
  return {
    title: words.title,
    about: 'period',
    tables: [
      bodiesTable(all, request, names),
      ticketsTable(tickets, request, names),
      reportsTable(reports, request, names),
      loansTable(loans, request, names),
    ],
    facts: [
      [words.things, all.length],
      [words.unpriced, unpriced.reduce((sum, { minutes }) => sum + minutes, 0)],
      [words.noFees, all.filter(({ feeCents }) => feeCents === null).length],
    ],
    notes: words.notes,
    things: all.length,
  };
}

const EUR = 100;

/** Minutes, work, material, fees, loans, all together: what is not known is left out of the sums. */
function amounts(lines: readonly LineCharge[]): readonly number[] {
  const sum = (of: (line: LineCharge) => number | null): number =>
    lines.reduce((total, line) => total + (of(line) ?? 0), 0);
  const cents = [
    sum((line) => line.workCents),
    sum((line) => line.materialCents),
    sum((line) => line.feeCents),
    sum((line) => line.loanCents),
  ];
  const total = cents.reduce((whole, each) => whole + each, 0);
  return [sum(({ minutes }) => minutes), ...[...cents, total].map((each) => each / EUR)];
}

function moneyColumn(header: string) {
  return { header, width: 16, format: 'money' as const };
}

function amountColumns({ catalogue }: ChargesRequest): ReportTable['columns'] {
  const { columns } = catalogue.charging.report;
  return [
    { header: columns.minutes, width: 12, format: 'integer' },
    ...[columns.work, columns.material, columns.fees, columns.loans, columns.total].map(moneyColumn),
  ];
}

function bodiesTable(
  lines: readonly LineCharge[],
  request: ChargesRequest,
  names: RegisterNames,
): ReportTable {
  const { inventoryReports, charging } = request.catalogue;
  const byBody = new Map<RecordId<'body'>, LineCharge[]>();
  for (const line of lines) byBody.set(line.bodyId, [...(byBody.get(line.bodyId) ?? []), line]);
  return {
    name: charging.report.sheets.bodies,
    columns: [
      { header: inventoryReports.body, width: 38, format: 'text' },
      { header: charging.report.columns.lines, width: 12, format: 'integer' },
      ...amountColumns(request),
    ],
    count: byBody.size,
    shown: true,
    rows: () => {
      const rows = [...byBody].map(([bodyId, own]): readonly Cell[] => [
        names.body(bodyId),
        own.length,
        ...amounts(own),
      ]);
      if (rows.length === 0) return rows;
      const whole = [lines.length, ...amounts(lines)];
      const total = whole.map((value): Cell => ({ mark: 'total', value }));
      return [...rows, [{ mark: 'total', value: inventoryReports.total }, ...total]];
    },
  };
}

/** The amount in euros; nothing where it is not known. */
function euros(cents: number | null): Cell {
  return cents === null ? null : cents / EUR;
}

/** The whole of what is known of a line; nothing where nothing of it is. */
function knownTotal(line: LineCharge): Cell {
  const [total = 0] = amounts([line]).slice(-1);
  const isUnknown = line.workCents === null || line.feeCents === null;
  return isUnknown && total === 0 ? null : total;
}

function ticketsTable(
  lines: readonly TicketLine[],
  request: ChargesRequest,
  names: RegisterNames,
): ReportTable {
  const { inventoryReports, charging, fieldNames } = request.catalogue;
  const { columns, sheets, noRate } = charging.report;
  return {
    name: sheets.tickets,
    columns: [
      { header: columns.ticket, width: 18, format: 'text' },
      { header: inventoryReports.body, width: 34, format: 'text' },
      { header: fieldNames.ticket.subject, width: 44, format: 'text' },
      { header: columns.used, width: 44, format: 'text' },
      { header: columns.minutes, width: 12, format: 'integer' },
      ...[columns.work, columns.material, columns.total].map(moneyColumn),
      { header: columns.note, width: 30, format: 'text' },
    ],
    count: lines.length,
    shown: true,
    rows: () =>
      lines.map((line) => [
        ticketCode(line.ticket),
        names.body(line.bodyId),
        line.ticket.subject,
        usedWords(line.materials),
        line.minutes,
        euros(line.workCents),
        line.materialCents / EUR,
        knownTotal(line),
        line.workCents === null ? noRate : null,
      ]),
  };
}

function reportsTable(
  lines: readonly ReportLine[],
  request: ChargesRequest,
  names: RegisterNames,
): ReportTable {
  const { inventoryReports, charging, fieldNames, labels } = request.catalogue;
  const { columns, sheets, noRate, noFee } = charging.report;
  const words = fieldNames.onSiteReport;
  const wallClock = createWallClock();
  return {
    name: sheets.reports,
    columns: [
      { header: words.number, width: 18, format: 'text' },
      { header: inventoryReports.body, width: 34, format: 'text' },
      { header: words.arrivedAt, width: 18, format: 'dateTime' },
      { header: words.outcome, width: 16, format: 'text' },
      { header: columns.used, width: 44, format: 'text' },
      { header: columns.minutes, width: 12, format: 'integer' },
      ...[columns.work, columns.material, columns.fees, columns.total].map(moneyColumn),
      { header: columns.note, width: 30, format: 'text' },
    ],
    count: lines.length,
    shown: true,
    rows: () =>
      lines.map((line) => [
        ticketCode(line.report),
        names.body(line.bodyId),
        wallClock(line.report.arrivedAt),
        labels.workOutcome[line.report.outcome],
        usedWords(line.materials),
        line.minutes,
        euros(line.workCents),
        line.materialCents / EUR,
        euros(line.feeCents),
        knownTotal(line),
        line.workCents === null ? noRate : line.feeCents === null ? noFee : null,
      ]),
  };
}

function loansTable(lines: readonly LoanLine[], request: ChargesRequest, names: RegisterNames): ReportTable {
  const { inventoryReports, charging, fieldNames } = request.catalogue;
  const { columns, sheets } = charging.report;
  const words = fieldNames.assetEvent;
  return {
    name: sheets.loans,
    columns: [
      { header: fieldNames.asset.label, width: 18, format: 'text' },
      { header: inventoryReports.body, width: 34, format: 'text' },
      { header: words.day, width: 14, format: 'date' },
      { header: words.expectedOn, width: 14, format: 'date' },
      moneyColumn(columns.total),
    ],
    count: lines.length,
    shown: true,
    rows: () =>
      lines.map(({ asset, loan, bodyId, loanCents }) => [
        asset.label,
        names.body(bodyId),
        { wallTime: loan.day },
        loan.expectedOn === null ? null : { wallTime: loan.expectedOn },
        loanCents / EUR,
      ]),
  };
}

function usedWords(materials: readonly Material[]): string {
  return materials
    .filter(isCharged)
    .map(({ quantity, description }) => `${String(quantity)} × ${description}`)
    .join('; ');
}
