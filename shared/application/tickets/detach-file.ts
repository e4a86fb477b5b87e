import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { reasonGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Takes an attachment out of sight: a tombstone, as for any record that is no ticket, and a line that tells who took
 * away what. Its bytes stay where they are, so that undoing the act brings it back.
 */
export const detachFile = defineUseCase({
  name: 'detachFile',
  arguments: z.strictObject({
    attachmentId: idOf('ticketEntry'),
    reason: reasonGiven.nullable().default(null),
  }),
  run: async (context, actor, { attachmentId, reason }) => {
    const attachment = await findLive(context.workspace, 'ticketEntry', attachmentId);
    if (!attachment.ok) return attachment;
    const { type, ticketId, visibility, fileName } = attachment.value.record;
    if (type !== 'attachment') return refuseAct('entry-not-attachment', {});
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const chronicle = chronicleOf(context, actor, ticket.value.record);
    const told = timelineEntry(chronicle, { type: 'detachment', visibility, fileName, text: reason });
    return decide(null, [setDeleted(attachment.value, true), told], reason);
  },
});
