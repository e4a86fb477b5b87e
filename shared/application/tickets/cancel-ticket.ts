import { z } from 'zod';
import { moveGuard } from '#shared/domain/ticket-guards.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { factsAfter, recordMove } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/** Cancels a ticket for good, saying why: its number, contacts and history stay. @see CAP-3.1.2-a, CAP-3.4.2.1-a */
export const cancelTicket = defineUseCase({
  name: 'cancelTicket',
  arguments: z.strictObject({ ...aboutTicket, reason: reasonGiven.nullable().default(null) }),
  run: async (context, actor, { ticketId, reason }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const refusal = moveGuard(factsAfter(ticket.value.record, {}), 'cancelled', reason);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, recordMove(context, actor, ticket.value, { path: ['cancelled'], reason }), reason);
  },
});
