import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import {
  ATTACHMENT_BYTES_MAX,
  cleanFileName,
  digestSchema,
  isExecutableName,
  mediaTypeSchema,
} from '#shared/domain/attachment.ts';
import { VISIBILITIES } from '#shared/domain/ticket-entry.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Attaches a file to a ticket, whatever its state: a line of its timeline that names the bytes by their digest. The
 * bytes themselves are kept by the host before this is done.
 *
 * @see CAP-3.1.2-a
 */
export const attachFile = defineUseCase({
  name: 'attachFile',
  arguments: z.strictObject({
    ...aboutTicket,
    name: z.string().max(1_000),
    /** In bytes. */
    size: z.int().min(0),
    mediaType: mediaTypeSchema,
    digest: digestSchema,
    visibility: z.enum(VISIBILITIES).default('internal'),
  }),
  run: async (context, actor, { ticketId, name, size, mediaType, digest, visibility }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const fileName = cleanFileName(name);
    if (fileName === '') return refuseAct('attachment-unnamed', {});
    if (size > ATTACHMENT_BYTES_MAX)
      return refuseAct('attachment-too-large', { name: fileName, limit: ATTACHMENT_BYTES_MAX });
    if (isExecutableName(fileName)) return refuseAct('attachment-executable', { name: fileName });
    const chronicle = chronicleOf(context, actor, ticket.value.record);
    const entry = timelineEntry(chronicle, {
      type: 'attachment',
      visibility,
      fileName,
      fileSize: size,
      mediaType,
      digest,
    });
    return decide(null, [entry]);
  },
});
