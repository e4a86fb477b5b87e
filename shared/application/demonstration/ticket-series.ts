import type { Instant } from '#shared/domain/instant.ts';
import { yearOf } from '#shared/domain/rome-time.ts';
import { ticketNumber } from '#shared/domain/ticket-code.ts';

/** Gives the next number of the year that an instant falls in. */
export type TicketSeries = (at: Instant) => string;

/** A series of numbers of which none was given. @see CAP-3.4.2.1-a */
export function createTicketSeries(): TicketSeries {
  const given = new Map<number, number>();
  return (at) => {
    const year = yearOf(at);
    const n = (given.get(year) ?? 0) + 1;
    given.set(year, n);
    return ticketNumber(year, n);
  };
}
