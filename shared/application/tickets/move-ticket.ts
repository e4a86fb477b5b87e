import { z } from 'zod';
import { ticketKind } from '#shared/domain/ticket.ts';
import { moveGuard } from '#shared/domain/ticket-guards.ts';
import { WAITING_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { factsAfter, recordMove } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/**
 * Moves a ticket one legal step among the states of work. Waiting takes a reason; beginning to work takes a plan, unless
 * the ticket already has one.
 *
 * @see CAP-3.1.1-a, CAP-3.1.2-c
 */
export const moveTicket = defineUseCase({
  name: 'moveTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    to: z.enum(['received', 'inProgress', ...WAITING_STATES]),
    reason: reasonGiven.nullable().default(null),
    plan: z.optional(ticketKind.fields.plan.schema),
  }),
  run: async (context, actor, { ticketId, to, reason, plan }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const edits = givenFields({ plan });
    const refusal = moveGuard(factsAfter(ticket.value.record, edits), to, reason);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, recordMove(context, actor, ticket.value, { path: [to], edits, reason }), reason);
  },
});
