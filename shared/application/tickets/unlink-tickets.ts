import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { linkingMutations } from './linking.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/** Takes away the link of two tickets, on both sides. */
export const unlinkTickets = defineUseCase({
  name: 'unlinkTickets',
  arguments: z.strictObject({
    ...aboutTicket,
    otherId: idOf('ticket'),
    reason: reasonGiven.nullable().default(null),
  }),
  run: async (context, actor, { ticketId, otherId, reason }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const other = await findRecord(context.workspace, 'ticket', otherId);
    const linking = { linked: false, text: reason };
    const here = linkingMutations(context, actor, ticket.value, otherId, linking);
    const there = other.ok ? linkingMutations(context, actor, other.value, ticketId, linking) : [];
    return decide(null, [...here, ...there], reason);
  },
});
