import { z } from 'zod';
import { dateSchema, idOf, line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Whether a change of the service may start. @see CAP-3-c */
export const SERVICE_VARIATION_STATES = ['proposed', 'authorised', 'rejected', 'active'] as const;

/** One of {@link SERVICE_VARIATION_STATES}. */
export type ServiceVariationState = (typeof SERVICE_VARIATION_STATES)[number];

/** A change of how a body is served: it starts only once the body authorised it. @see CAP-3-c */
export const serviceVariationKind = defineKind({
  kind: 'serviceVariation',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    proposal: required(prose(1_000), 'text'),
    reason: required(prose(1_000), 'text'),
    state: required(z.enum(SERVICE_VARIATION_STATES)),
    by: required(idOf('person')),
    proposedOn: required(dateSchema),
    /** Who decided for the body. */
    decidedBy: optional(line(120)),
    decidedOn: optional(dateSchema),
    startedOn: optional(dateSchema),
  },
});
