import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { compareByOpening, type TicketSelection, ticketSelector } from '#shared/reports/ticket-selection.ts';

/** The tickets of a selection, in the order of the register. */
export async function selectedTickets(
  store: ReplicaStore,
  selection: TicketSelection,
): Promise<readonly Ticket[]> {
  const rows = await store.rows('ticket');
  return rows
    .map((row) => asRecord<'ticket'>(row))
    .filter(ticketSelector(selection))
    .sort(compareByOpening);
}

/** Gives the timeline of each ticket, earliest first: all entries are read once. */
export async function timelines(
  store: ReplicaStore,
): Promise<(ticket: Pick<Ticket, 'id'>) => readonly TicketEntry[]> {
  const entries = (await store.rows('ticketEntry')).map((row) => asRecord<'ticketEntry'>(row));
  const byTicket = new Map<string, TicketEntry[]>();
  for (const entry of entries) {
    const known = byTicket.get(entry.ticketId);
    if (known === undefined) byTicket.set(entry.ticketId, [entry]);
    else known.push(entry);
  }
  return ({ id }) =>
    (byTicket.get(id) ?? []).sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}
