import { idOf, instantSchema, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** A round through a room, reading labels: what is there against what is said to be there. */
export const inventoryCheckKind = defineKind({
  kind: 'inventoryCheck',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    seatId: required(idOf('seat')),
    /** Absent for the whole seat. */
    room: optional(line(80)),
    startedAt: required(instantSchema),
    by: required(idOf('person')),
    closedAt: optional(instantSchema),
  },
});
