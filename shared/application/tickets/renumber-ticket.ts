import { z } from 'zod';
import { setClaim, setElements } from '#shared/domain/mutations.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { aboutTicket } from './ticket-arguments.ts';

const { schema } = ticketKind.fields.number;

/**
 * Gives a ticket another number, when it turned out that an older ticket has the one it carries: that happens on
 * storage that lets two consoles create one file, or after the shared folder came back from an old copy. The former
 * number stays among its former ones, so that whoever was told it still finds the ticket. Nobody asks for this by
 * name: only the numbering does it.
 *
 * @see X-2
 */
export const renumberTicket = defineUseCase({
  name: 'renumberTicket',
  arguments: z.strictObject({ ...aboutTicket, former: schema, number: schema }),
  run: async ({ workspace }, _actor, { ticketId, former, number }) => {
    const ticket = await findRecord(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { formerNumbers, number: carried } = ticket.value.record;
    if (carried !== former) return decide(null, []);
    return decide(null, [
      setClaim(ticket.value, 'number', number),
      ...setElements(ticket.value, 'formerNumbers', [...formerNumbers, former]),
    ]);
  },
});
