import { z } from 'zod';
import { prose } from '#shared/domain/field.ts';
import { VISIBILITIES } from '#shared/domain/ticket-entry.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/** Adds a comment or a contact to a ticket's timeline, whatever its state: every contact is kept. @see CAP-3.1.2-a */
export const commentTicket = defineUseCase({
  name: 'commentTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    text: prose(20_000),
    visibility: z.enum(VISIBILITIES).default('internal'),
  }),
  run: async (context, actor, { ticketId, text, visibility }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const chronicle = chronicleOf(context, actor, ticket.value.record);
    return decide(null, [timelineEntry(chronicle, { type: 'comment', visibility, text })]);
  },
});
