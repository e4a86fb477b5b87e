import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { moveGuard } from '#shared/domain/ticket-guards.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { factsAfter, recordMove } from './record-move.ts';
import { aboutTicket } from './ticket-arguments.ts';

/** Takes a ticket in charge, for oneself or for `operatorId`. @see CAP-3.1.2-c, CAP-3.1.2-d */
export const takeCharge = defineUseCase({
  name: 'takeCharge',
  arguments: z.strictObject({ ...aboutTicket, operatorId: idOf('person').optional() }),
  run: async (context, actor, { ticketId, operatorId = actor }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const refusal =
      moveGuard(factsAfter(ticket.value.record, {}), 'takenInCharge', null) ??
      (await referenceRefusal(context.workspace, 'person', operatorId));
    if (refusal !== undefined) return { ok: false, refusal };
    const edits = { operatorId, takenBy: ticket.value.record.takenBy ?? operatorId };
    return decide(null, recordMove(context, actor, ticket.value, { path: ['takenInCharge'], edits }));
  },
});
