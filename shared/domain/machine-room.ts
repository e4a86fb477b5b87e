import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** A room with servers, and the body that provides it. @see REG-8-a, REG-5.3-c */
export const machineRoomKind = defineKind({
  kind: 'machineRoom',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    /** The body that provides it. */
    bodyId: required(idOf('body')),
    seatId: optional(idOf('seat')),
    name: required(line(80)),
    notes: optional(line(300)),
  },
});
