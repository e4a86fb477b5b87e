import { z } from 'zod';
import { idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** What a municipal contact does on site, guided from afar. @see REG-5.3-b, LIST-TipoInterventoReferente */
export const GUIDED_ACTION_TYPES = ['restart', 'plugs', 'lineTest', 'mediaChange', 'other'] as const;

/** One of {@link GUIDED_ACTION_TYPES}. */
export type GuidedActionType = (typeof GUIDED_ACTION_TYPES)[number];

/** How work on site ended: `temporary` keeps its ticket open. @see CAP-3.1.6-e */
export const GUIDED_ACTION_OUTCOMES = ['solved', 'temporary', 'unsolved'] as const;

/** One of {@link GUIDED_ACTION_OUTCOMES}. */
export type GuidedActionOutcome = (typeof GUIDED_ACTION_OUTCOMES)[number];

/** The longest piece of work on site that is logged in one go, in minutes: a working day. */
export const GUIDED_ACTION_MINUTES_MAX = 600;

/** What a municipal contact did on site for a ticket, and who guided it. @see REG-5.3-a, REG-5.3-b, A-29 */
export const guidedActionKind = defineKind({
  kind: 'guidedAction',
  scope: 'body',
  indexes: ['bodyId', 'ticketId', 'byId'],
  fields: {
    bodyId: required(idOf('body')),
    ticketId: required(idOf('ticket')),
    type: required(z.enum(GUIDED_ACTION_TYPES)),
    /** Who did it. */
    byId: required(idOf('person')),
    /** Who guided it from the office. */
    guidedById: required(idOf('person')),
    startedAt: required(instantSchema),
    minutes: required(z.int().min(1).max(GUIDED_ACTION_MINUTES_MAX)),
    outcome: required(z.enum(GUIDED_ACTION_OUTCOMES)),
    seatId: optional(idOf('seat')),
    /** Where in the seat, in words. */
    place: optional(line(120)),
    assetId: optional(idOf('asset')),
    note: optional(prose(2_000), 'text'),
    redacted: setOf(redactedWriteSchema),
  },
});
