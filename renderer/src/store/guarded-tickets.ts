import type { Access } from '#shared/domain/access/access.ts';
import type { AccessReading } from '#shared/application/access/read-access.ts';
import { readSight } from '#shared/application/access/read-access.ts';
import type { TicketList } from './ticket-list.ts';
import type { TicketSight } from './ticket-query.ts';

/** The ticket list as somebody may see it: what is hidden is not found, not counted, and not hinted at. @see CAP-3.1.3-a */
export function guardTickets(list: TicketList, workspace: AccessReading, access: Access): TicketList {
  const bodies = access.grants.flatMap(({ role, bodyIds }) =>
    role === 'user' || bodyIds === 'every' ? [] : bodyIds,
  );
  // What is one's own changes as tickets come: it is read again for each question, and it is little.
  const readTickets = async (): Promise<TicketSight> => ({
    bodies,
    tickets: [...(await readSight(workspace, access)).tickets],
  });
  return {
    ...list,
    async firstTickets(states) {
      const [rows, sight] = await Promise.all([list.firstTickets(states), readTickets()]);
      return rows.filter(({ id, bodyId }) => sight.bodies.includes(bodyId) || sight.tickets.includes(id));
    },
    query: async (query) => list.query({ ...query, sight: await readTickets() }),
    suggestions: async (text, limit) => list.suggestions(text, limit, await readTickets()),
    shares: async (span) => list.shares({ ...span, sight: await readTickets() }),
  };
}
