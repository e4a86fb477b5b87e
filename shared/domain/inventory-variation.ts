import { z } from 'zod';
import { dateSchema, idOf, line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Whether a reported change was looked at. @see CAP-1-a */
export const VARIATION_STATES = ['reported', 'verified', 'rejected'] as const;

/** One of {@link VARIATION_STATES}. */
export type VariationState = (typeof VARIATION_STATES)[number];

/** A change of what a body has, reported by the body and verified by the office. @see CAP-1-a, REG-9-b */
export const inventoryVariationKind = defineKind({
  kind: 'inventoryVariation',
  scope: 'body',
  indexes: ['bodyId', 'assetId'],
  fields: {
    bodyId: required(idOf('body')),
    assetId: optional(idOf('asset')),
    description: required(prose(1_000), 'text'),
    /** Where the asset is said to be now. */
    seatId: optional(idOf('seat')),
    room: optional(line(80)),
    state: required(z.enum(VARIATION_STATES)),
    reportedById: required(idOf('person')),
    reportedOn: required(dateSchema),
    settledById: optional(idOf('person')),
    settledOn: optional(dateSchema),
    /** Why it was rejected. */
    note: optional(line(300)),
  },
});
