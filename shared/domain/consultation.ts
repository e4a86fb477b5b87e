import { dateSchema, idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** A discussion with the director that comes before extraordinary work or a purchase. @see P9-5.2-c, P9-5.1-c */
export const consultationKind = defineKind({
  kind: 'consultation',
  scope: 'body',
  indexes: ['ticketId', 'purchaseId'],
  fields: {
    /** What it comes before: a ticket or a purchase, one of the two. */
    ticketId: optional(idOf('ticket')),
    purchaseId: optional(idOf('purchaseRequest')),
    day: required(dateSchema),
    by: required(idOf('person')),
    participants: required(line(200)),
    options: optional(prose(4_000), 'text'),
    decision: required(prose(4_000), 'text'),
    redacted: setOf(redactedWriteSchema),
  },
});
