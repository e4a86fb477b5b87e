import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { setClaim } from '#shared/domain/mutations.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { aboutTicket } from './ticket-arguments.ts';

/** Gives a ticket the number that was claimed for it: once, whatever became of the ticket. @see CAP-3.4.2.1-a, X-2 */
export const numberTicket = defineUseCase({
  name: 'numberTicket',
  arguments: z.strictObject({ ...aboutTicket, number: ticketKind.fields.number.schema }),
  run: async ({ workspace }, _actor, { ticketId, number }) => {
    const ticket = await findRecord(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const taken = ticket.value.record.number;
    if (taken !== null) return refuseAct('ticket-numbered', { number: taken });
    return decide(null, [setClaim(ticket.value, 'number', number)]);
  },
});
