import { z } from 'zod';
import { dateSchema, idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** Why a computer is assigned. @see P9-5.1-b, LIST-CausaleAssegnazione */
export const ASSIGNMENT_CAUSES = ['newHire', 'repair', 'replacement', 'other'] as const;

/** One of {@link ASSIGNMENT_CAUSES}. */
export type AssignmentCause = (typeof ASSIGNMENT_CAUSES)[number];

/** What becomes of the computer that another one replaces. @see P9-5.1-b */
export const REPLACED_STATES = ['inRepair', 'disposed'] as const;

/** One of {@link REPLACED_STATES}. */
export type ReplacedState = (typeof REPLACED_STATES)[number];

/**
 * A computer on its way to somebody, from the request of the director to the delivery. How it stands follows from its
 * days and is never written. @see P9-5.1-a
 */
export const computerAssignmentKind = defineKind({
  kind: 'computerAssignment',
  scope: 'body',
  indexes: ['bodyId', 'personId', 'assetId', 'ticketId'],
  fields: {
    bodyId: required(idOf('body')),
    personId: required(idOf('person')),
    /** The director on whose word the computer is prepared. */
    requesterId: required(idOf('person')),
    requestedOn: required(dateSchema),
    cause: required(z.enum(ASSIGNMENT_CAUSES)),
    /** The malfunction that it mends. */
    ticketId: optional(idOf('ticket')),
    /** The computer: it may be chosen later. */
    assetId: optional(idOf('asset')),
    /** The one that it takes the place of, and what becomes of that. */
    replacedAssetId: optional(idOf('asset')),
    replacedState: optional(z.enum(REPLACED_STATES)),
    /** The applications whose accounts must exist before the delivery. @see P9-5.1-d */
    applications: setOf(line(120)),
    /** When the office began to prepare it. */
    preparedOn: optional(dateSchema),
    /** When all its accounts existed. */
    accountsOn: optional(dateSchema),
    deliveredOn: optional(dateSchema),
    deliveredBy: optional(idOf('person')),
    returnedOn: optional(dateSchema),
    cancelledOn: optional(dateSchema),
    cancelReason: optional(line(500)),
    notes: optional(prose(2_000), 'text'),
  },
});
