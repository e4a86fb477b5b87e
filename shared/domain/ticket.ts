import { z } from 'zod';
import { claim, counter, idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** The states of a request for assistance. @see CAP-3.1.2-c, LIST-StatoTicket */
export const TICKET_STATES = [
  'opened',
  'received',
  'takenInCharge',
  'inProgress',
  'waitingCustomer',
  'waitingSupplier',
  'waitingQuoteApproval',
  'resolved',
  'closed',
  'reopened',
  'cancelled',
] as const;

/** One of {@link TICKET_STATES}. */
export type TicketState = (typeof TICKET_STATES)[number];

/** How severe a ticket is: not the queue priority of a profile. @see A-6, LIST-PrioritaTicket */
export const TICKET_PRIORITIES = ['low', 'medium', 'high'] as const;

/** One of {@link TICKET_PRIORITIES}. */
export type TicketPriority = (typeof TICKET_PRIORITIES)[number];

/** Why somebody called. @see CAP-3.1.2-b, LIST-MotivoChiamata */
export const CALL_REASONS = [
  'fault',
  'anomaly',
  'usageSupport',
  'installationSupport',
  'usageInsight',
  'consulting',
  'changeWithoutFault',
  'improvement',
  'sitePublishing',
  'platformMalfunction',
] as const;

/** One of {@link CALL_REASONS}. */
export type CallReason = (typeof CALL_REASONS)[number];

/** How a request reached the office. @see CAP-3.1.4-a, A-8, LIST-Canale */
export const CHANNELS = [
  'email',
  'phone',
  'portal',
  'remoteAssistance',
  'chat',
  'inPerson',
  'municipalContact',
  'pec',
] as const;

/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** The office's teams. @see LIST-Team */
export const TEAMS = ['helpDesk', 'operation', 'projects'] as const;

/** One of {@link TEAMS}. */
export type Team = (typeof TEAMS)[number];

/** How a ticket ended. @see LIST-Esito */
export const OUTCOMES = ['positive', 'negative'] as const;

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** The number of a ticket, `aaaa/nnnnnn`. @see CAP-3.4.2.1-a */
export const TICKET_NUMBER_PATTERN = /^\d{4}\/\d{6}$/;

/** The code of a ticket that has no number yet: four characters of its console and that console's own count. @see X-2 */
export const DRAFT_CODE_PATTERN = /^BOZZA-[0-9A-Z]{4}-[1-9]\d*$/;

/** A request for assistance. @see CAP-3.4.2.1-d */
export const ticketKind = defineKind({
  kind: 'ticket',
  scope: 'body',
  indexes: ['bodyId', 'requesterId', 'operatorId', 'openedAt', 'number'],
  fields: {
    bodyId: required(idOf('body')),
    seatId: optional(idOf('seat')),
    subject: required(line(200)),
    description: optional(prose(20_000), 'text'),
    /** Who asked, when a registered person did. */
    requesterId: optional(idOf('person')),
    /** Who asked, in free text: anyone may report. @see P9-5.2-b */
    requesterName: optional(line(120)),
    requesterContact: optional(line(120)),
    channel: required(z.enum(CHANNELS)),
    reason: required(z.enum(CALL_REASONS)),
    /** The priority that the requester asked for. @see CAP-3.4.2.1-c */
    requestedPriority: optional(z.enum(TICKET_PRIORITIES)),
    /** The priority that the office assigned: it drives the service level. */
    priority: required(z.enum(TICKET_PRIORITIES)),
    state: required(z.enum(TICKET_STATES)),
    team: optional(z.enum(TEAMS)),
    operatorId: optional(idOf('person')),
    tags: setOf(line(40)),
    /** How many times the requester asked again for news. */
    reminders: counter(),
    draftCode: required(z.string().regex(DRAFT_CODE_PATTERN), 'quiet'),
    number: claim(z.string().regex(TICKET_NUMBER_PATTERN)),
    /** Numbers that were taken back from it, because another ticket had the better right to them. @see X-2 */
    formerNumbers: setOf(z.string().regex(TICKET_NUMBER_PATTERN)),
    openedAt: required(instantSchema),
    takenAt: optional(instantSchema),
    takenBy: optional(idOf('person')),
    resolvedAt: optional(instantSchema),
    closedAt: optional(instantSchema),
    /** When and how it will be solved, while it is not: one of this and `solution` says what follows the taking in charge. @see CAP-3.1.1-a */
    plan: optional(prose(4_000), 'text'),
    /** What caused it: mandatory to close a fault. @see CAP-3.1.1-a */
    cause: optional(prose(4_000), 'text'),
    solution: optional(prose(4_000), 'text'),
    outcome: optional(z.enum(OUTCOMES)),
  },
});
