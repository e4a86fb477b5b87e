import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { RegisterNames } from './register-names.ts';
import { columnLetters } from './sheet-name.ts';
import type { WallClock } from './wall-clock.ts';
import type { Cell, ColumnFormat, SheetColumn } from './workbook-plan.ts';

/** The columns of the register, in order. */
const KEYS = [
  'code',
  'body',
  'seat',
  'requester',
  'channel',
  'reason',
  'requestedPriority',
  'priority',
  'subject',
  'state',
  'team',
  'operator',
  'openedAt',
  'takenAt',
  'resolvedAt',
  'closedAt',
  'outcome',
  'solution',
  'reminders',
  'tags',
] as const;

/** One of the columns. */
export type RegisterColumn = (typeof KEYS)[number];

/** Width in characters and format, where it is not text. */
const SHAPES: Readonly<Record<RegisterColumn, readonly [width: number, format?: ColumnFormat]>> = {
  code: [16],
  body: [30],
  seat: [24],
  requester: [24],
  channel: [18],
  reason: [28],
  requestedPriority: [12],
  priority: [12],
  subject: [48],
  state: [20],
  team: [18],
  operator: [24],
  openedAt: [17, 'dateTime'],
  takenAt: [17, 'dateTime'],
  resolvedAt: [17, 'dateTime'],
  closedAt: [17, 'dateTime'],
  outcome: [24],
  solution: [60],
  reminders: [11, 'integer'],
  tags: [24],
};

/** What a row is made with. */
export interface RowParts {
  readonly names: RegisterNames;
  readonly wallClock: WallClock;
  readonly catalogue: Catalogue;
}

/** The letters of a column in the sheet. */
export function registerLetters(column: RegisterColumn): string {
  return columnLetters(KEYS.indexOf(column) + 1);
}

/** The columns as the plan has them, their headers in the catalogue's language. */
export function registerColumns({ report, fieldNames }: Catalogue): readonly SheetColumn[] {
  const { ticket } = fieldNames;
  const headers: Readonly<Record<RegisterColumn, string>> = {
    ...ticket,
    ...report.register.columns,
    body: ticket.bodyId,
    seat: ticket.seatId,
    operator: ticket.operatorId,
  };
  return KEYS.map((key) => {
    const [width, format = 'text'] = SHAPES[key];
    return { header: headers[key], width, format };
  });
}

/** Makes the rows of tickets. @see CAP-3.4.2.1-d */
export function createRegisterRow({
  names,
  wallClock,
  catalogue,
}: RowParts): (ticket: Ticket) => readonly Cell[] {
  const { labels } = catalogue;
  const label = <Key extends string>(table: Readonly<Record<Key, string>>, key: Key | null): string | null =>
    key === null ? null : table[key];
  const moment = (instant: Ticket['takenAt']): Cell => (instant === null ? null : wallClock(instant));
  return (ticket) => {
    const cells: Readonly<Record<RegisterColumn, Cell>> = {
      code: ticketCode(ticket),
      body: names.body(ticket.bodyId),
      seat: names.seat(ticket.seatId),
      requester: names.requester(ticket),
      channel: labels.channel[ticket.channel],
      reason: labels.callReason[ticket.reason],
      requestedPriority: label(labels.ticketPriority, ticket.requestedPriority),
      priority: labels.ticketPriority[ticket.priority],
      subject: ticket.subject,
      state: labels.ticketState[ticket.state],
      team: label(labels.team, ticket.team),
      operator: names.person(ticket.operatorId),
      openedAt: wallClock(ticket.openedAt),
      takenAt: moment(ticket.takenAt),
      resolvedAt: moment(ticket.resolvedAt),
      closedAt: moment(ticket.closedAt),
      outcome: label(labels.outcome, ticket.outcome),
      solution: ticket.solution,
      reminders: ticket.reminders,
      tags: ticket.tags.length === 0 ? null : ticket.tags.join(', '),
    };
    return KEYS.map((key) => cells[key]);
  };
}
