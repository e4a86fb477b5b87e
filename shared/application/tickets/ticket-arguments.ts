import { z } from 'zod';
import { idOf, line, prose } from '#shared/domain/field.ts';
import { ticketKind } from '#shared/domain/ticket.ts';

const { fields } = ticketKind;

/** Which ticket a command is about. */
export const aboutTicket = { ticketId: idOf('ticket') };

/** Why, in the actor's own words. */
export const reasonGiven = prose(2_000);

/** How a ticket ended, when it is resolved or closed. */
export const endingEdits = {
  solution: z.optional(fields.solution.schema),
  cause: z.optional(fields.cause.schema),
  outcome: z.optional(fields.outcome.schema),
};

/** What a form says of a ticket: `null` empties a field, a field left out stays as it is. */
export const ticketEdits = {
  ...endingEdits,
  subject: z.optional(fields.subject.schema),
  description: z.optional(fields.description.schema),
  seatId: z.optional(fields.seatId.schema),
  requesterId: z.optional(fields.requesterId.schema),
  requesterName: z.optional(fields.requesterName.schema),
  requesterContact: z.optional(fields.requesterContact.schema),
  channel: z.optional(fields.channel.schema),
  reason: z.optional(fields.reason.schema),
  priority: z.optional(fields.priority.schema),
  team: z.optional(fields.team.schema),
  plan: z.optional(fields.plan.schema),
};

/** The tags of a ticket, all of them. */
export const tagsGiven = z.array(line(40)).max(20).readonly();
