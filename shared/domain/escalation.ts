import { z } from 'zod';
import { dateSchema, idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** How a supplier means to intervene. */
export const PLANNED_MODES = ['remote', 'onSite'] as const;

/** One of {@link PLANNED_MODES}. */
export type PlannedMode = (typeof PLANNED_MODES)[number];

/** A ticket handed to whoever can solve it: a supplier, a software house, the owner of a platform. @see CAP-3.1.4-b */
export const escalationKind = defineKind({
  kind: 'escalation',
  scope: 'body',
  indexes: ['ticketId'],
  fields: {
    ticketId: required(idOf('ticket')),
    target: required(line(120)),
    sentAt: required(instantSchema),
    by: required(idOf('person')),
    /** What the other side calls it. */
    reference: optional(line(80)),
    plannedMode: optional(z.enum(PLANNED_MODES)),
    plannedDay: optional(dateSchema),
    reply: optional(prose(4_000), 'text'),
    repliedAt: optional(instantSchema),
    redacted: setOf(redactedWriteSchema),
  },
});
