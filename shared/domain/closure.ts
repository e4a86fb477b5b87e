import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';
import { timeOfDaySchema } from './weekly-hours.ts';

/** Days, or hours of days, on which an office is closed though its calendar says otherwise. @see X-6 */
export const closureKind = defineKind({
  kind: 'closure',
  scope: 'catalogue',
  indexes: ['bodyId'],
  fields: {
    /** Of all bodies when absent. */
    bodyId: optional(idOf('body')),
    firstDay: required(dateSchema),
    /** Included. */
    lastDay: required(dateSchema),
    /** Only these hours of each day: the whole day when absent. */
    from: optional(timeOfDaySchema),
    to: optional(timeOfDaySchema),
    reason: required(line(120)),
  },
});
