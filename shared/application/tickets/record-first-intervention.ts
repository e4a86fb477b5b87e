import { z } from 'zod';
import { instantSchema } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { workRefusal } from './record-work.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/**
 * Says when somebody first worked on a ticket, whatever was recorded before: a correction, when the work itself was not
 * recorded or was recorded at another hour.
 *
 * @see A-30, PERF-IND-3
 */
export const recordFirstIntervention = defineUseCase({
  name: 'recordFirstIntervention',
  arguments: z.strictObject({
    ...aboutTicket,
    at: instantSchema,
    reason: reasonGiven.nullable().default(null),
  }),
  run: async ({ workspace, clock }, _actor, { ticketId, at, reason }) => {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const refusal = workRefusal(ticket.value.record, at, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(ticket.value, { firstInterventionAt: at }), reason);
  },
});
