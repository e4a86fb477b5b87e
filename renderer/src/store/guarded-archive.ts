import { type Access, seesEverything } from '#shared/domain/access/access.ts';
import { holdsRight } from '#shared/domain/access/rights.ts';
import type { AnyRecord } from '#shared/domain/access/sight.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createGuardedWorkspace } from '#shared/application/access/guarded-workspace.ts';
import { createSeer } from '#shared/application/access/seer.ts';
import type { Archive } from './archive.ts';
import type { ContestedRecord } from './contested.ts';
import { guardTickets } from './guarded-tickets.ts';
import type { TicketWithEntries } from './tickets-with-entries.ts';

/**
 * An archive as somebody may see it: records, counts, searches, histories and reports alike. Its `context` is that of the
 * whole archive: use cases guard themselves (`execute`).
 *
 * @see CAP-3.1.3-a, X-5
 */
export function guardArchive(archive: Archive, access: Access): Archive {
  if (seesEverything(access)) return archive;
  const { workspace } = archive;
  const guarded = createGuardedWorkspace(workspace, access);
  const seer = () => createSeer(workspace, access);
  return {
    ...archive,
    workspace: guarded,
    tickets: guardTickets(archive.tickets, workspace, access),
    deleted: async (kind) => (await seer()).among(await archive.deleted(kind)),
    contested: async () => {
      // What waits to be looked at waits for those who can settle it.
      if (!holdsRight(access, 'settleHistory')) return [];
      const all = await archive.contested();
      const found = await Promise.all(all.map(({ kind, id }: ContestedRecord) => guarded.read(kind, id)));
      return all.filter((_record, place) => found[place] !== undefined);
    },
    looseContacts: async () => (await seer()).among(await archive.looseContacts()),
    openedTickets: (bounds) => seenTickets(archive.openedTickets(bounds), seer()),
    ticketsWithEntries: (bounds) => seenWithEntries(archive.ticketsWithEntries(bounds), seer()),
  };
}

type Seeing = ReturnType<typeof createSeer>;

async function* seenTickets(tickets: AsyncIterable<Ticket>, seeing: Seeing): AsyncGenerator<Ticket> {
  const seer = await seeing;
  for await (const ticket of tickets) if (await seer.sees(ticket)) yield ticket;
}

async function* seenWithEntries(
  tickets: AsyncIterable<TicketWithEntries>,
  seeing: Seeing,
): AsyncGenerator<TicketWithEntries> {
  const seer = await seeing;
  for await (const { ticket, entries } of tickets) {
    if (!(await seer.sees(ticket))) continue;
    const seen = await Promise.all(entries.map((entry) => seer.sees(entry as AnyRecord)));
    yield { ticket, entries: entries.filter((_entry, place) => seen[place]) };
  }
}
