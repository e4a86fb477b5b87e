import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { setClaim } from '#shared/domain/mutations.ts';
import { momentsOfNumbering } from '#shared/domain/tellable-moments.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { lettersAbout } from '#shared/application/desk/letters-about.ts';
import { aboutTicket } from './ticket-arguments.ts';

/**
 * Gives a ticket the number that was claimed for it: once, whatever became of the ticket. Whoever asked is told of it,
 * because a receipt names the number.
 *
 * @see CAP-3.4.2.1-a, CAP-3.4.2.1-b, X-2
 */
export const numberTicket = defineUseCase({
  name: 'numberTicket',
  arguments: z.strictObject({ ...aboutTicket, number: ticketKind.fields.number.schema }),
  run: async (context, actor, { ticketId, number }) => {
    const ticket = await findRecord(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const taken = record.number;
    if (taken !== null) return refuseAct('ticket-numbered', { number: taken });
    const told = { ticket: { ...record, number } };
    const letters = await lettersAbout(context, actor, told, momentsOfNumbering(record));
    return decide(null, [setClaim(ticket.value, 'number', number), ...letters]);
  },
});
