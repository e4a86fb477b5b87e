import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { addDays, startOfDay } from '#shared/domain/rome-time.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';

/** Days of Europe/Rome, `aaaa-mm-gg`, the first and the last both within. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Which tickets a report is about: those opened in the period, of one body or (`null`) of all. */
export interface TicketSelection {
  readonly period: Period;
  readonly bodyId: RecordId<'body'> | null;
}

/** The moments of a period: from `start` on, before `end`. */
export interface PeriodBounds {
  readonly start: Instant;
  readonly end: Instant;
}

/** The moments between the Italian midnights that begin the first day and end the last. */
export function periodBounds(period: Period): PeriodBounds {
  return { start: startOfDay(period.from), end: startOfDay(addDays(period.to, 1)) };
}

/** Tells whether a ticket is in the selection. Deleted ones never are. */
export function ticketSelector(selection: TicketSelection): (ticket: Ticket) => boolean {
  const { start, end } = periodBounds(selection.period);
  const { bodyId } = selection;
  return (ticket) =>
    !ticket.deleted &&
    ticket.openedAt >= start &&
    ticket.openedAt < end &&
    (bodyId === null || ticket.bodyId === bodyId);
}

type OpenedTicket = Pick<Ticket, 'openedAt' | 'number' | 'draftCode'>;

/** The order of the register: by opening, then by code. */
export function compareByOpening(one: OpenedTicket, other: OpenedTicket): number {
  if (one.openedAt !== other.openedAt) return one.openedAt - other.openedAt;
  const [oneCode, otherCode] = [ticketCode(one), ticketCode(other)];
  return oneCode < otherCode ? -1 : oneCode > otherCode ? 1 : 0;
}
