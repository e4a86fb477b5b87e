import { z } from 'zod';
import { idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** The states of a request for improvement. @see CAP-3.1.2-c, LIST-StatoMiglioramento */
export const IMPROVEMENT_STATES = [
  'proposed',
  'underReview',
  'accepted',
  'planned',
  'done',
  'rejected',
] as const;

/** One of {@link IMPROVEMENT_STATES}. */
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

/** A request for improvement, which other bodies may join. @see CAP-3.1.2-c, REG-11-b */
export const improvementKind = defineKind({
  kind: 'improvement',
  scope: 'body',
  indexes: ['bodyId', 'ticketId'],
  fields: {
    bodyId: required(idOf('body')),
    ticketId: optional(idOf('ticket')),
    subject: required(line(200)),
    description: optional(prose(4_000), 'text'),
    state: required(z.enum(IMPROVEMENT_STATES)),
    /** The bodies that feel the need, the proposing one included. */
    adherents: setOf(idOf('body')),
    by: required(idOf('person')),
    proposedAt: required(instantSchema),
    redacted: setOf(redactedWriteSchema),
  },
});
