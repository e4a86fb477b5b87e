import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';
import { CHANNELS } from './ticket.ts';

/** The profiles of the assistance contract. @see CAP-3.1-a, LIST-Profilo */
export const PROFILES = ['minimal', 'basic', 'pro', 'enterprise'] as const;

/** One of {@link PROFILES}. */
export type Profile = (typeof PROFILES)[number];

/** How a body stands in the queue: from its profile, never chosen. @see CAP-3.1-c, LIST-PrioritaCoda */
export const QUEUE_PRIORITIES = ['none', 'base', 'medium', 'high'] as const;

/** One of {@link QUEUE_PRIORITIES}. */
export type QueuePriority = (typeof QUEUE_PRIORITIES)[number];

/** One version of the terms on which a body is served, in force from a day on. @see */
export const bodyTermsKind = defineKind({
  kind: 'bodyTerms',
  scope: 'catalogue',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    validFrom: required(dateSchema),
    /** Absent for a body that the office serves as its own. @see A-35 */
    profile: optional(z.enum(PROFILES)),
    /** A contract for centralised applications: it gives the Saturday on-call for these alone. @see CAP-2.1-a */
    centralisedApplications: required(z.boolean()),
    /** The channels by which the body may ask. @see CAP-3.1.4-a */
    channels: required(z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length).readonly()),
    /** The number that answers on Saturdays. @see CAP-2.1-b */
    onCallPhone: optional(line(40)),
    /** The oldest system of a workstation that is not obsolete. @see CAP-3.1.5-a, A-24 */
    oldestClientSystem: optional(line(60)),
    oldestServerSystem: optional(line(60)),
    /** Whether telephony is the office's matter. @see A-12, PERF-RIS-b */
    telephonyInScope: optional(z.boolean()),
    /** For an hour of work that no profile covers, in integer cents of euro. @see CAP-3.1.6-d */
    hourlyCents: optional(z.int().min(0).max(1_000_000_00)),
    /** For one outing of a technician, travel included, where the profile leaves it out; in integer cents. @see CAP-3.1.7-a */
    callOutCents: optional(z.int().min(0).max(1_000_000_00)),
    /** Whether provisional work is charged as well, and not only what is lent for it. @see A-32 */
    provisionalWorkCharged: optional(z.boolean()),
    /** The procedure that the papers of hand-overs bear in their header, as `P9 rev. 01`. @see P9-0-a */
    procedure: optional(line(60)),
    /** Whether a failing server opens a ticket by itself: yes where nobody has said it. @see A-20 */
    monitoringOpensTickets: optional(z.boolean()),
  },
});
