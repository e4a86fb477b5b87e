import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';

/**
 * Says which ticket a contact was about, after it was recorded: it becomes one of the ticket's body too. Undone, not
 * detached.
 *
 * @see CAP-3.1.2-a
 */
export const attachContact = defineUseCase({
  name: 'attachContact',
  arguments: z.strictObject({ contactId: idOf('contact'), ...aboutTicket }),
  run: async ({ workspace }, _actor, { contactId, ticketId }) => {
    const contact = await findLive(workspace, 'contact', contactId);
    if (!contact.ok) return contact;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { ticketId: held, cancelledBecause } = contact.value.record;
    if (cancelledBecause !== null) return refuseAct('contact-cancelled', {});
    if (held !== null && held !== ticketId) {
      const holder = await findRecord(workspace, 'ticket', held);
      return refuseAct('contact-attached', { code: holder.ok ? ticketCode(holder.value.record) : null });
    }
    return decide(null, setFields(contact.value, { ticketId, bodyId: ticket.value.record.bodyId }));
  },
});
