import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What was used: consumables are charged to the body, components follow a quote. @see CAP-3-a, CAP-3-b */
export const MATERIAL_TYPES = ['consumable', 'component'] as const;

/** One of {@link MATERIAL_TYPES}. */
export type MaterialType = (typeof MATERIAL_TYPES)[number];

/** Material used for a ticket. @see CAP-3-a */
export const materialKind = defineKind({
  kind: 'material',
  scope: 'body',
  indexes: ['ticketId', 'reportId'],
  fields: {
    ticketId: required(idOf('ticket')),
    type: required(z.enum(MATERIAL_TYPES)),
    description: required(line(160)),
    quantity: required(z.int().min(1).max(100_000)),
    /** Integer cents of euro for one. */
    unitCents: required(z.int().min(0).max(1_000_000_00)),
    day: required(dateSchema),
    by: required(idOf('person')),
    /** The intervention report that lists it. @see CAP-3.1.6-b */
    reportId: optional(idOf('onSiteReport')),
  },
});
