import { z } from 'zod';
import { ACT_TYPES, assetEventKind } from '#shared/domain/asset-event.ts';
import { dateSchema, line } from '#shared/domain/field.ts';

const { fields } = assetEventKind;

/** The reference of an act: at least its number, as `Det. 120/2026`. @see REG-7-a */
export const actGiven = z.strictObject({
  type: z.enum(ACT_TYPES).default('determination'),
  number: line(40),
  date: dateSchema.nullable().default(null),
});

/** What may be said of any event of an asset's life. */
export const eventGiven = {
  /** Today, when left out. */
  day: dateSchema.optional(),
  act: actGiven.nullable().default(null),
  ticketId: z.optional(fields.ticketId.schema),
  note: z.optional(fields.note.schema),
  counterpart: z.optional(fields.counterpart.schema),
};

/** What may be said of where an event leaves an asset, and for how long. */
export const eventPlace = {
  bodyId: z.optional(fields.bodyId.schema),
  seatId: z.optional(fields.seatId.schema),
  room: z.optional(fields.room.schema),
  holderId: z.optional(fields.holderId.schema),
  expectedOn: z.optional(fields.expectedOn.schema),
  chargeCents: z.optional(fields.chargeCents.schema),
  blockingNeed: z.optional(fields.blockingNeed.schema),
};
