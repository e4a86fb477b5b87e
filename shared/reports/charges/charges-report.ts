import {
  isCharged,
  isCharging,
  materialCents,
  type TicketCharge,
  ticketCharge,
} from '#shared/domain/charges.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Material, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames, type RegisterNames } from '#shared/reports/register-names.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';
import type { Cell } from '#shared/reports/workbook-plan.ts';

/** A ticket with what was worked on it and used for it in a period. */
export interface ChargedTicket {
  readonly ticket: Ticket;
  readonly entries: readonly TicketEntry[];
  readonly materials: readonly Material[];
}

/** What the charges of a period are made from. */
export interface ChargesRequest extends ReportRequest {
  readonly rulesOf: RulesOf;
  readonly charged: readonly ChargedTicket[];
}

interface Line extends ChargedTicket {
  readonly charge: TicketCharge;
}

/** What each body is charged in a period: work out of warranty and consumables, ticket by ticket. @see CAP-3-a, CAP-3.1.6-d */
export function chargesReport(request: ChargesRequest): TableReport {
  const words = request.catalogue.charging.report;
  const lines = linesOf(request);
  const names = createRegisterNames(request);
  const unpriced = lines.filter(({ charge }) => charge.workCents === null);
  return {
    title: words.title,
    about: 'period',
    tables: [bodiesTable(lines, request, names), ticketsTable(lines, request, names)],
    facts: [
      [words.things, lines.length],
      [words.unpriced, unpriced.reduce((sum, { charge }) => sum + charge.minutes, 0)],
    ],
    notes: words.notes,
    things: lines.length,
  };
}

function linesOf({ charged, rulesOf, selection }: ChargesRequest): readonly Line[] {
  return charged
    .filter(({ ticket }) => selection.bodyId === null || ticket.bodyId === selection.bodyId)
    .map((one) => {
      const rules = rulesOf(one.ticket.bodyId);
      return {
        ...one,
        charge: ticketCharge(one.ticket, one.entries, one.materials, (day) => rules.termsOn(day)),
      };
    })
    .filter(({ charge }) => isCharging(charge))
    .sort((left, right) => left.ticket.openedAt - right.ticket.openedAt);
}

const EUR = 100;

function amounts(lines: readonly Line[]): readonly Cell[] {
  const sum = (of: (charge: TicketCharge) => number): number =>
    lines.reduce((total, { charge }) => total + of(charge), 0);
  const [work, used] = [sum(({ workCents }) => workCents ?? 0), sum((charge) => charge.materialCents)];
  return [sum(({ minutes }) => minutes), work / EUR, used / EUR, (work + used) / EUR];
}

function amountColumns({ catalogue }: ChargesRequest): ReportTable['columns'] {
  const { columns } = catalogue.charging.report;
  const money = (header: string) => ({ header, width: 18, format: 'money' as const });
  return [
    { header: columns.minutes, width: 12, format: 'integer' },
    money(columns.work),
    money(columns.material),
    money(columns.total),
  ];
}

function bodiesTable(lines: readonly Line[], request: ChargesRequest, names: RegisterNames): ReportTable {
  const { inventoryReports, charging } = request.catalogue;
  const byBody = new Map<RecordId<'body'>, Line[]>();
  for (const line of lines) byBody.set(line.ticket.bodyId, [...(byBody.get(line.ticket.bodyId) ?? []), line]);
  const total = (value: Cell): Cell => ({ mark: 'total', value: value as number });
  return {
    name: charging.report.sheets.bodies,
    columns: [
      { header: inventoryReports.body, width: 38, format: 'text' },
      { header: charging.report.columns.tickets, width: 12, format: 'integer' },
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
      const whole: readonly Cell[] = [lines.length, ...amounts(lines)];
      return [...rows, [{ mark: 'total', value: inventoryReports.total }, ...whole.map(total)]];
    },
  };
}

function ticketsTable(lines: readonly Line[], request: ChargesRequest, names: RegisterNames): ReportTable {
  const { inventoryReports, charging, fieldNames } = request.catalogue;
  const { columns, sheets, noRate } = charging.report;
  return {
    name: sheets.tickets,
    columns: [
      { header: columns.ticket, width: 18, format: 'text' },
      { header: inventoryReports.body, width: 34, format: 'text' },
      { header: fieldNames.ticket.subject, width: 44, format: 'text' },
      { header: columns.used, width: 44, format: 'text' },
      ...amountColumns(request),
      { header: columns.note, width: 30, format: 'text' },
    ],
    count: lines.length,
    shown: true,
    rows: () =>
      lines.map((line) => {
        const { ticket, charge } = line;
        const [minutes, work, used, total] = amounts([line]);
        const isUnpriced = charge.workCents === null;
        return [
          ticketCode(ticket),
          names.body(ticket.bodyId),
          ticket.subject,
          usedWords(line),
          minutes ?? null,
          isUnpriced ? null : (work ?? null),
          used ?? null,
          isUnpriced && materialCents(line.materials.filter(isCharged)) === 0 ? null : (total ?? null),
          isUnpriced ? noRate : null,
        ];
      }),
  };
}

function usedWords({ materials }: Line): string {
  return materials
    .filter(isCharged)
    .map(({ quantity, description }) => `${String(quantity)} × ${description}`)
    .join('; ');
}
