import { z } from 'zod';
import { givenFields } from '#shared/application/given-fields.ts';
import { recordVersionsSchema } from '#shared/application/seen-versions.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { endTicket } from './end-ticket.ts';
import { aboutTicket, endingEdits, reasonGiven } from './ticket-arguments.ts';

/** Says that a ticket is solved: what is left is to confirm and close it. @see CAP-3.1.1-a */
export const resolveTicket = defineUseCase({
  name: 'resolveTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    ...endingEdits,
    note: reasonGiven.nullable().default(null),
    /** What the form saw when it was opened: what others wrote since in the same fields is kept beside, as a conflict. */
    versions: recordVersionsSchema.optional(),
  }),
  run: (context, actor, { ticketId, note, versions, ...ending }) =>
    endTicket(context, actor, ticketId, { to: 'resolved', edits: givenFields(ending), note, versions }),
});
