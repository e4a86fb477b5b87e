import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Something that is used up: the body buys it, the office says when it runs short. @see REG-5.3-d, A-26 */
export const consumableKind = defineKind({
  kind: 'consumable',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    seatId: optional(idOf('seat')),
    name: required(line(120)),
    unit: optional(line(20)),
    minimum: required(z.int().min(0).max(100_000)),
    notes: optional(line(300)),
  },
});
