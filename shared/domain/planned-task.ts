import { z } from 'zod';
import { idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';
import { TEAMS } from './ticket.ts';

/** Maintenance to be planned that came up in a ticket. @see CAP-3.1.2-e */
export const plannedTaskKind = defineKind({
  kind: 'plannedTask',
  scope: 'body',
  indexes: ['ticketId', 'team'],
  fields: {
    ticketId: required(idOf('ticket')),
    team: required(z.enum(TEAMS)),
    title: required(line(200)),
    note: optional(prose(4_000), 'text'),
    by: required(idOf('person')),
    signalledAt: required(instantSchema),
    doneAt: optional(instantSchema),
    redacted: setOf(redactedWriteSchema),
  },
});
