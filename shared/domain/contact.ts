import { z } from 'zod';
import { idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';
import { CALL_REASONS, CHANNELS } from './ticket.ts';

/** Who called whom. */
export const CONTACT_DIRECTIONS = ['incoming', 'outgoing'] as const;

/** One of {@link CONTACT_DIRECTIONS}. */
export type ContactDirection = (typeof CONTACT_DIRECTIONS)[number];

/** A contact with whoever asks: of a ticket, or not yet of one. Never deleted, only cancelled. @see CAP-3.1.2-a */
export const contactKind = defineKind({
  kind: 'contact',
  scope: 'body',
  indexes: ['bodyId', 'ticketId', 'personId'],
  fields: {
    bodyId: required(idOf('body')),
    ticketId: optional(idOf('ticket')),
    at: required(instantSchema),
    by: required(idOf('person')),
    channel: required(z.enum(CHANNELS)),
    direction: required(z.enum(CONTACT_DIRECTIONS)),
    personId: optional(idOf('person')),
    personName: optional(line(120)),
    /** A telephone number or an address. */
    reachedAt: optional(line(120)),
    reason: optional(z.enum(CALL_REASONS)),
    note: required(prose(4_000), 'text'),
    /** Why it does not count. */
    cancelledBecause: optional(line(200)),
    redacted: setOf(redactedWriteSchema),
  },
});
