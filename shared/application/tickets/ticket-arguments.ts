import { z } from 'zod';
import { idOf, instantSchema, line, prose } from '#shared/domain/field.ts';
import { ticketKind } from '#shared/domain/ticket.ts';

const { fields } = ticketKind;

/** Which ticket a command is about. */
export const aboutTicket = { ticketId: idOf('ticket') };

/** Why, in the actor's own words. */
export const reasonGiven = prose(2_000);

/** When something happened: not in the future, now when left out. */
export const momentGiven = instantSchema.optional();

/** How a ticket ended, when it is resolved or closed. Its mode, when left out, is that of the last work. */
export const endingEdits = {
  solution: z.optional(fields.solution.schema),
  cause: z.optional(fields.cause.schema),
  outcome: z.optional(fields.outcome.schema),
  solutionMode: z.optional(fields.solutionMode.schema),
};

/** How a ticket is classified: what counts it, and what it is about. */
const classification = {
  category: z.optional(fields.category.schema),
  malfunctionArea: z.optional(fields.malfunctionArea.schema),
  ictFunction: z.optional(fields.ictFunction.schema),
  serviceActivity: z.optional(fields.serviceActivity.schema),
  serviceProduct: z.optional(fields.serviceProduct.schema),
  dataLoss: z.optional(fields.dataLoss.schema),
  extraordinaryProblem: z.optional(fields.extraordinaryProblem.schema),
  extraordinaryWork: z.optional(fields.extraordinaryWork.schema),
  assetId: z.optional(fields.assetId.schema),
  deviceName: z.optional(fields.deviceName.schema),
  operatingSystem: z.optional(fields.operatingSystem.schema),
  outsideMatter: z.optional(fields.outsideMatter.schema),
  projectReference: z.optional(fields.projectReference.schema),
  chargeable: z.optional(fields.chargeable.schema),
  applicationId: z.optional(fields.applicationId.schema),
  authorisedBy: z.optional(fields.authorisedBy.schema),
};

/** A problem put before the Saturday on-call: `null` takes the ticket away from it. @see CAP-2.1-a, CAP-2.1-b */
export const onCallGiven = z
  .strictObject({
    blocking: z.boolean(),
    urgent: z.boolean(),
    notPostponable: z.boolean(),
    /** Of an application that is kept centrally. */
    centralisedApplication: z.boolean().default(false),
  })
  .nullable();

/** What a form says of a ticket: `null` empties a field, a field left out stays as it is. */
export const ticketEdits = {
  ...endingEdits,
  ...classification,
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
