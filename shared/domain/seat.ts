import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Whether a seat is its body's main one. */
export const SEAT_TYPES = ['main', 'secondary'] as const;

/** One of {@link SEAT_TYPES}. */
export type SeatType = (typeof SEAT_TYPES)[number];

/** A place where a body works. */
export const seatKind = defineKind({
  kind: 'seat',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    name: required(line(120)),
    type: required(z.enum(SEAT_TYPES)),
    address: optional(line(200)),
    /** Whether staff is there. */
    manned: required(z.boolean()),
  },
});
