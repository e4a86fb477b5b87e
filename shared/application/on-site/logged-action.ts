import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { guidedActionKind } from '#shared/domain/guided-action.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { ticketKind } from '#shared/domain/ticket.ts';

const { fields } = guidedActionKind;

/** What is said of something done on site. */
export const loggedSchema = z.strictObject({
  /** The body; that of the ticket, or of whoever did it, when left out. */
  bodyId: idOf('body').optional(),
  type: fields.type.schema,
  guidedById: idOf('person'),
  /** Who did it, if not the actor: somebody of the office may write it down for them. */
  byId: idOf('person').optional(),
  minutes: fields.minutes.schema,
  outcome: fields.outcome.schema,
  /** When it began: now when left out. */
  startedAt: fields.startedAt.schema.optional(),
  /** The ticket that it was done for; one is opened when none is named. */
  ticketId: idOf('ticket').optional(),
  /** What the ticket that is opened is called; the place, when left out. */
  subject: ticketKind.fields.subject.schema.optional(),
  /** What caused it: with it, a ticket that is opened solved is closed as well. @see CAP-3.1.1-a */
  cause: ticketKind.fields.cause.schema.optional(),
  seatId: fields.seatId.schema.default(null),
  place: fields.place.schema.default(null),
  assetId: fields.assetId.schema.default(null),
  note: fields.note.schema.default(null),
});

/** What somebody did on site, who did it and when being known. */
export type LoggedAction = Omit<z.output<typeof loggedSchema>, 'byId' | 'startedAt'> & {
  readonly byId: ActorId;
  readonly startedAt: Instant;
};
