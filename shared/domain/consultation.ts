import { dateSchema, idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** A discussion with the director that comes before extraordinary work or a purchase. @see P9-5.2-c */
export const consultationKind = defineKind({
  kind: 'consultation',
  scope: 'body',
  indexes: ['ticketId'],
  fields: {
    ticketId: required(idOf('ticket')),
    day: required(dateSchema),
    by: required(idOf('person')),
    participants: required(line(200)),
    options: optional(prose(4_000), 'text'),
    decision: required(prose(4_000), 'text'),
    redacted: setOf(redactedWriteSchema),
  },
});
