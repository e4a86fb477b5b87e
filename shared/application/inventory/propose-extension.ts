import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { latestReadings } from '#shared/domain/inventory/storage-usage.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { findLive } from '#shared/application/lookup.ts';
import { openTicket } from '#shared/application/tickets/open-ticket.ts';
import { openTicketSchema } from '#shared/application/tickets/opening-arguments.ts';
import { defineUseCase } from '#shared/application/use-case.ts';

const { fields } = ticketKind;

/**
 * Opens the request to extend a space that runs out, with how much of it is used: what was discussed with the director
 * must be recorded before anything is done.
 *
 * @see P9-5.3-b, P9-5.2-c
 */
export const proposeSpaceExtension = defineUseCase({
  name: 'proposeSpaceExtension',
  arguments: z.strictObject({
    spaceId: idOf('storageSpace'),
    /** The words of the request, which say how much is used. */
    subject: fields.subject.schema,
    description: z.optional(fields.description.schema),
    channel: fields.channel.schema.default('inPerson'),
  }),
  run: async (context, actor, { spaceId, subject, channel, description = null }) => {
    const { workspace } = context;
    const space = await findLive(workspace, 'storageSpace', spaceId);
    if (!space.ok) return space;
    const { bodyId, name, quotaMegabytes } = space.value.record;
    const readings = await workspace.find('usageReading', { index: 'spaceId', value: spaceId });
    if (quotaMegabytes === null || !latestReadings(readings).has(spaceId))
      return refuseAct('space-not-measured', { name });
    const opening = openTicketSchema.parse({
      ...{ bodyId, subject, description, channel },
      reason: 'changeWithoutFault',
      requesterId: actor,
      extraordinaryWork: true,
    });
    return openTicket.run(context, actor, opening);
  },
});
