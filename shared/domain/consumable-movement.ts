import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Why a stock changed. */
export const MOVEMENT_TYPES = ['received', 'used', 'counted'] as const;

/** One of {@link MOVEMENT_TYPES}. */
export type MovementType = (typeof MOVEMENT_TYPES)[number];

/** One movement of a stock: the quantity in store is their sum, never written. @see REG-5.3-d */
export const consumableMovementKind = defineKind({
  kind: 'consumableMovement',
  scope: 'body',
  addOnly: true,
  indexes: ['consumableId'],
  fields: {
    consumableId: required(idOf('consumable')),
    type: required(z.enum(MOVEMENT_TYPES)),
    /** How many came or went; for a count, by how many it differed: may be negative. */
    quantity: required(z.int().min(-100_000).max(100_000)),
    day: required(dateSchema),
    by: required(idOf('person')),
    ticketId: optional(idOf('ticket')),
    note: optional(line(300)),
  },
});
