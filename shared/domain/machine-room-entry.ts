import { idOf, instantSchema, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** Somebody who entered a machine room, why, and when they left. @see REG-5.3-c */
export const machineRoomEntryKind = defineKind({
  kind: 'machineRoomEntry',
  scope: 'body',
  indexes: ['bodyId', 'roomId', 'ticketId'],
  fields: {
    bodyId: required(idOf('body')),
    roomId: required(idOf('machineRoom')),
    /** Who entered, in words: often nobody of the office. */
    visitor: required(line(120)),
    company: optional(line(120)),
    reason: required(line(300)),
    /** Who was with them. */
    escortId: optional(idOf('person')),
    enteredAt: required(instantSchema),
    leftAt: optional(instantSchema),
    ticketId: optional(idOf('ticket')),
    recordedById: required(idOf('person')),
    redacted: setOf(redactedWriteSchema),
  },
});
