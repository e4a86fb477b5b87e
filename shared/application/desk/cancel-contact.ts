import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, line } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Says that a contact does not count, and why: it stays where it is, as cancelled. @see CAP-3.1.2-a */
export const cancelContact = defineUseCase({
  name: 'cancelContact',
  arguments: z.strictObject({ contactId: idOf('contact'), reason: line(200) }),
  run: async ({ workspace }, _actor, { contactId, reason }) => {
    const contact = await findLive(workspace, 'contact', contactId);
    if (!contact.ok) return contact;
    if (contact.value.record.cancelledBecause !== null) return refuseAct('contact-cancelled', {});
    return decide(null, setFields(contact.value, { cancelledBecause: reason }), reason);
  },
});
