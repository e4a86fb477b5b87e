import { z } from 'zod';
import { idOf, instantSchema, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** A session of remote assistance, which only who is assisted can allow. @see CAP-3.1.4-c, CAP-3.1.4-d */
export const remoteSessionKind = defineKind({
  kind: 'remoteSession',
  scope: 'body',
  indexes: ['ticketId'],
  fields: {
    ticketId: required(idOf('ticket')),
    operatorId: required(idOf('person')),
    assetId: optional(idOf('asset')),
    consentBy: required(line(120)),
    consentAt: required(instantSchema),
    /** How long the operator expects it to last. */
    estimateMinutes: optional(z.int().min(1).max(600)),
    startedAt: optional(instantSchema),
    endedAt: optional(instantSchema),
    redacted: setOf(redactedWriteSchema),
  },
});
