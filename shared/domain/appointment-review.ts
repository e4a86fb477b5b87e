import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a yearly look at an appointment concludes. */
export const REVIEW_OUTCOMES = ['confirmed', 'changed', 'revoked'] as const;

/** One of {@link REVIEW_OUTCOMES}. */
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** The look that is taken once a year at what a system administrator does. */
export const appointmentReviewKind = defineKind({
  kind: 'appointmentReview',
  scope: 'body',
  addOnly: true,
  indexes: ['appointmentId'],
  fields: {
    appointmentId: required(idOf('appointment')),
    year: required(z.int().min(1990).max(2999)),
    day: required(dateSchema),
    by: required(idOf('person')),
    outcome: required(z.enum(REVIEW_OUTCOMES)),
    notes: optional(line(500)),
  },
});
