import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** The longest cycle of a rotation, in weeks. */
export const MEDIA_WEEKS_MAX = 8;

/** One change of a rotation: in which week of the cycle, on which day (1 is Monday), which medium goes in. */
export const mediaSlotSchema = z.strictObject({
  week: z.int().min(1).max(MEDIA_WEEKS_MAX),
  weekday: z.int().min(1).max(7),
  label: line(40),
});

/** One of the changes of a rotation. */
export type MediaSlot = z.infer<typeof mediaSlotSchema>;

/** How the media of a backup rotate: which one goes in on which day. @see REG-5.3-d */
export const mediaPlanKind = defineKind({
  kind: 'mediaPlan',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    seatId: optional(idOf('seat')),
    /** The set of media, as it is called. */
    name: required(line(120)),
    /** The first day on which a change is expected: its week is the first of the cycle. */
    startsOn: required(dateSchema),
    /** How many weeks the cycle is long. */
    weeks: required(z.int().min(1).max(MEDIA_WEEKS_MAX)),
    slots: required(
      z
        .array(mediaSlotSchema)
        .min(1)
        .max(7 * MEDIA_WEEKS_MAX)
        .readonly(),
    ),
    /** Where the medium that comes out is kept. */
    keptAt: optional(line(160)),
    /** The first day on which nothing is expected any more. */
    closedOn: optional(dateSchema),
    notes: optional(line(300)),
  },
});
