import { z } from 'zod';
import { dateSchema, idOf, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

const minutesSchema = z.int().min(1).max(100_000);

/** Working minutes for each priority. */
const minutesByPrioritySchema = z
  .strictObject({ low: minutesSchema, medium: minutesSchema, high: minutesSchema })
  .readonly();

/** One version of what a body was promised, in force for the tickets opened from a day on. @see CAP-7-a, X-8 */
export const serviceLevelKind = defineKind({
  kind: 'serviceLevel',
  scope: 'catalogue',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    validFrom: required(dateSchema),
    /** Working minutes from the opening to the taking in charge. */
    takeChargeMinutes: required(minutesByPrioritySchema),
    /** Working minutes to the resolution, where something was promised. */
    resolutionMinutes: optional(minutesByPrioritySchema),
    /** The share of tickets that must be within time, in hundredths of a percent: 9000 is 90 %. @see CAP-7-c */
    target: required(z.int().min(0).max(10_000)),
    /** Working minutes before the due time from which a ticket is said to be falling due. */
    dueSoonMinutes: required(z.int().min(0).max(100_000)),
    /** Whether tickets on obsolete systems count in the share. @see CAP-3.1.5-a, A-31 */
    countsObsolete: required(z.boolean()),
    /** Working days for which the same problem is taken up again free of charge. @see CAP-3.1.6-c */
    warrantyDays: required(z.int().min(0).max(365)),
  },
});
