import { idOf, instantSchema, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** A platform of others that does not work: reported to its owner, never repaired here. @see P9-5.4-a */
export const platformOutageKind = defineKind({
  kind: 'platformOutage',
  scope: 'body',
  indexes: ['ticketId'],
  fields: {
    ticketId: required(idOf('ticket')),
    platform: required(line(80)),
    owner: required(line(120)),
    detectedAt: required(instantSchema),
    reportedAt: optional(instantSchema),
    /** Whom it was reported to. */
    ownerContact: optional(line(120)),
    reference: optional(line(80)),
    restoredAt: optional(instantSchema),
    /** The proceedings that it hits, by title or CIG. @see P9-5.4-b */
    procedures: setOf(line(160)),
    redacted: setOf(redactedWriteSchema),
  },
});
