import { z } from 'zod';
import { moveGuard } from '#shared/domain/ticket-guards.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { factsAfter, recordMove } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/** Reopens a resolved or closed ticket, saying why: its dates and outcome are taken back, what was tried stays. @see CAP-3.1.2-c */
export const reopenTicket = defineUseCase({
  name: 'reopenTicket',
  arguments: z.strictObject({ ...aboutTicket, reason: reasonGiven.nullable().default(null) }),
  run: async (context, actor, { ticketId, reason }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const refusal = moveGuard(factsAfter(ticket.value.record, {}), 'reopened', reason);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, recordMove(context, actor, ticket.value, { path: ['reopened'], reason }), reason);
  },
});
