import { z } from 'zod';
import { setClaim, setElements } from '#shared/domain/mutations.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { lettersAbout } from '#shared/application/desk/letters-about.ts';
import { aboutTicket } from './ticket-arguments.ts';

const { schema } = ticketKind.fields.number;

/**
 * Gives a ticket another number, when it turned out that an older ticket has the one it carries: that happens on
 * storage that lets two consoles create one file, or after the shared folder came back from an old copy. The former
 * number stays among its former ones, so that whoever was told it still finds the ticket, and is told the new one. Nobody
 * asks for this by name: only the numbering does it.
 *
 * @see X-2
 */
export const renumberTicket = defineUseCase({
  name: 'renumberTicket',
  arguments: z.strictObject({ ...aboutTicket, former: schema, number: schema }),
  run: async (context, actor, { ticketId, former, number }) => {
    const ticket = await findRecord(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const { formerNumbers, number: carried, state } = record;
    if (carried !== former) return decide(null, []);
    const told = { ticket: { ...record, number }, formerNumber: former };
    const letters = await lettersAbout(context, actor, told, [{ type: 'update', state, says: null }]);
    return decide(null, [
      ...letters,
      setClaim(ticket.value, 'number', number),
      ...setElements(ticket.value, 'formerNumbers', [...formerNumbers, former]),
    ]);
  },
});
