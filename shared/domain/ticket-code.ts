import type { Ticket } from './kinds.ts';
import type { DraftNumber } from './workspace.ts';

/** What people call a ticket: its number, or its provisional code until it has one. @see X-2 */
export function ticketCode(ticket: Pick<Ticket, 'number' | 'draftCode'>): string {
  return ticket.number ?? ticket.draftCode;
}

/** The provisional code of a new ticket: the first four characters of the console's replica and its own count. @see X-2 */
export function draftCode({ replica, n }: DraftNumber): string {
  return `BOZZA-${replica.slice(0, 4).toUpperCase()}-${n}`;
}

/** The number of the `n`-th ticket of a year. @see CAP-3.4.2.1-a */
export function ticketNumber(year: number, n: number): string {
  return `${String(year).padStart(4, '0')}/${String(n).padStart(6, '0')}`;
}

/**
 * The number that follows every number issued for a year, whatever became of their tickets: a number is taken once for
 * ever, so that a cancelled ticket's is never given again.
 *
 * @see CAP-3.4.2.1-a
 */
export function nextTicketNumber(year: number, issued: Iterable<string>): string {
  const prefix = ticketNumber(year, 0).slice(0, 5);
  let last = 0;
  for (const number of issued)
    if (number.startsWith(prefix)) last = Math.max(last, Number(number.slice(prefix.length)));
  return ticketNumber(year, last + 1);
}

/** The year and the count of a ticket's number. @see CAP-3.4.2.1-a */
export function readTicketNumber(number: string): { readonly year: string; readonly n: number } {
  return { year: number.slice(0, 4), n: Number(number.slice(5)) };
}
