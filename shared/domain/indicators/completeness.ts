import type { Ticket } from '#shared/domain/kinds.ts';
import { isLeftOut } from '#shared/domain/service-level/take-charge.ts';

/** What the indicators of completeness look at in a ticket. */
export type ConcludedTicket = Pick<Ticket, 'category' | 'outcome' | 'state' | 'duplicateOfId'>;

/** How many requests ended well: higher is better. */
export interface Completeness {
  readonly positive: number;
  /** All requests, those still open included. */
  readonly requests: number;
}

/** Requests for intervention that were concluded positively. @see PERF-IND-8 */
export function deskCompleteness(tickets: Iterable<ConcludedTicket>): Completeness {
  return completeness(tickets, () => true);
}

/** The same, of problems of the systems alone. @see PERF-IND-9 */
export function systemsCompleteness(tickets: Iterable<ConcludedTicket>): Completeness {
  return completeness(tickets, ({ category }) => category === 'systems');
}

function completeness(
  tickets: Iterable<ConcludedTicket>,
  isOfSort: (ticket: ConcludedTicket) => boolean,
): Completeness {
  let positive = 0;
  let requests = 0;
  for (const ticket of tickets) {
    if (isLeftOut(ticket) || !isOfSort(ticket)) continue;
    requests += 1;
    if (ticket.outcome === 'positive') positive += 1;
  }
  return { positive, requests };
}
