import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What is done so that a proceeding goes on. @see P9-5.4-b, LIST-MisuraContinuita */
export const CONTINUITY_MEASURES = ['termsSuspended', 'sessionPostponed', 'otherMeasure'] as const;

/** One of {@link CONTINUITY_MEASURES}. */
export type ContinuityMeasureType = (typeof CONTINUITY_MEASURES)[number];

/** What was done for one proceeding hit by an outage. @see P9-5.4-b */
export const continuityMeasureKind = defineKind({
  kind: 'continuityMeasure',
  scope: 'body',
  indexes: ['outageId'],
  fields: {
    outageId: required(idOf('platformOutage')),
    procedure: required(line(160)),
    measure: required(z.enum(CONTINUITY_MEASURES)),
    /** Who is responsible for the proceeding. */
    projectOfficer: optional(line(120)),
    day: required(dateSchema),
    note: optional(line(200)),
  },
});
