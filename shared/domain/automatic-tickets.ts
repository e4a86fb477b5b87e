import type { BodyTerms, Ticket } from './kinds.ts';
import { isSettled } from './ticket-lifecycle.ts';

/** What may open a ticket by itself. @see A-20 */
export const AUTOMATIC_SOURCES = ['backup', 'server'] as const;

/** One of {@link AUTOMATIC_SOURCES}. */
export type AutomaticSource = (typeof AUTOMATIC_SOURCES)[number];

/** Whether a sign of that source opens a ticket: backups always, servers unless the body's terms say no. @see A-20 */
export function opensTickets(
  source: AutomaticSource,
  terms: Pick<BodyTerms, 'monitoringOpensTickets'> | undefined,
): boolean {
  return source === 'backup' || terms?.monitoringOpensTickets !== false;
}

/** What an automatic ticket is about, the same on every console: its source and what failed. @see X-3 */
export function automaticKeyOf(source: AutomaticSource, key: string): string {
  return `${source}/${key}`;
}

type AutomaticTicket = Pick<Ticket, 'state' | 'automaticKey' | 'deleted' | 'openedAt'>;

/** The open ticket that a further sign is told on: the oldest, if two were opened apart. @see CAP-3.1.12-b */
export function ticketOfSign<Known extends AutomaticTicket>(
  tickets: readonly Known[],
  automaticKey: string,
): Known | undefined {
  return tickets
    .filter((ticket) => !ticket.deleted && ticket.automaticKey === automaticKey && !isSettled(ticket.state))
    .sort((left, right) => left.openedAt - right.openedAt)[0];
}
