import { z } from 'zod';
import { dateSchema, idOf, instantSchema, line, optional, required, setOf } from './field.ts';
import { GUIDED_ACTION_MINUTES_MAX } from './guided-action.ts';
import { defineKind } from './kind.ts';

/**
 * The change of a backup's medium on a day, or why there was none. Its id follows from the rotation and the day: two
 * people who write down the same change make one entry, which names both.
 *
 * @see REG-5.3-d, X-3
 */
export const mediaChangeKind = defineKind({
  kind: 'mediaChange',
  scope: 'body',
  indexes: ['bodyId', 'planId'],
  fields: {
    bodyId: required(idOf('body')),
    planId: required(idOf('mediaPlan')),
    day: required(dateSchema),
    /** The medium that went in; absent where none did. */
    insertedLabel: optional(line(40)),
    removedLabel: optional(line(40), 'quiet'),
    /** Where the medium that came out is kept. */
    keptAt: optional(line(160), 'quiet'),
    changedAt: required(instantSchema, 'quiet'),
    minutes: optional(z.int().min(1).max(GUIDED_ACTION_MINUTES_MAX), 'quiet'),
    /** Everybody who wrote it down. */
    doneByIds: setOf(idOf('person')),
    /** Why there was no change. */
    skipReason: optional(line(300)),
    note: optional(line(300), 'quiet'),
  },
});
