import { z } from 'zod';
import { claim, counter, idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';
import { SERVICE_ACTIVITIES, SERVICE_PRODUCTS } from './service-activities.ts';

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

/** How a ticket was solved. @see CAP-3.1.2-d, REG-2-b, LIST-ModalitaIntervento */
export const SOLUTION_MODES = [
  'phone',
  'remoteAssistance',
  'onSite',
  'municipalContact',
  'supplier',
] as const;

/** One of {@link SOLUTION_MODES}. */
export type SolutionMode = (typeof SOLUTION_MODES)[number];

/** What a ticket is about: single workstations, the infrastructure that serves all, and so on. @see PERF-IND-3, PERF-IND-4, PERF-IND-9 */
export const TICKET_CATEGORIES = [
  'workstation',
  'infrastructure',
  'systems',
  'applications',
  'connectivity',
  'other',
] as const;

/** One of {@link TICKET_CATEGORIES}. */
export type TicketCategory = (typeof TICKET_CATEGORIES)[number];

/** The areas of malfunction that the quality procedure counts. @see P9-6-a, LIST-AreaMalfunzionamento */
export const MALFUNCTION_AREAS = ['software', 'hardware', 'procurementPlatform'] as const;

/** One of {@link MALFUNCTION_AREAS}. */
export type MalfunctionArea = (typeof MALFUNCTION_AREAS)[number];

/** The matters that are not the office's, in the order of their article. @see REG-3.c3-a */
export const OUTSIDE_MATTERS = ['consumables', 'telephony', 'personalDevices'] as const;

/** One of {@link OUTSIDE_MATTERS}. */
export type OutsideMatter = (typeof OUTSIDE_MATTERS)[number];

/** The office's functions, numbered 1 to 17. @see REG-3-a */
export const ICT_FUNCTION_COUNT = 17;

/** A stretch of time: start and end in UTC milliseconds, `start/` while it lasts. */
const SUSPENSION_PATTERN = /^[1-9]\d{11,14}\/(?:[1-9]\d{11,14})?$/;

/** The number of a ticket, `aaaa/nnnnnn`. @see CAP-3.4.2.1-a */
export const TICKET_NUMBER_PATTERN = /^\d{4}\/\d{6}$/;

/** The code of a ticket that has no number yet: four characters of its console and that console's own count. @see X-2 */
export const DRAFT_CODE_PATTERN = /^BOZZA-[0-9A-Z]{4}-[1-9]\d*$/;

/** A request for assistance. @see CAP-3.4.2.1-d */
export const ticketKind = defineKind({
  kind: 'ticket',
  scope: 'body',
  indexes: ['bodyId', 'requesterId', 'operatorId', 'assetId', 'openedAt', 'number', 'automaticKey'],
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
    solutionMode: optional(z.enum(SOLUTION_MODES)),
    /** When somebody first worked on it: not the taking in charge. @see A-30 */
    firstInterventionAt: optional(instantSchema),
    /** When work could go on, though the definitive solution is still to come. @see CAP-7-d */
    workableAt: optional(instantSchema),
    category: optional(z.enum(TICKET_CATEGORIES)),
    malfunctionArea: optional(z.enum(MALFUNCTION_AREAS)),
    ictFunction: optional(z.int().min(1).max(ICT_FUNCTION_COUNT)),
    /** The activity and the product of the performance sheet that it is counted under. @see PERF-ATT-a */
    serviceActivity: optional(z.enum(SERVICE_ACTIVITIES)),
    serviceProduct: optional(z.enum(SERVICE_PRODUCTS)),
    /** Data was or may be lost: never below the highest priority. @see CAP-7-b */
    dataLoss: optional(z.boolean()),
    /** An extraordinary problem of the infrastructure. @see PERF-IND-4, A-38 */
    extraordinaryProblem: optional(z.boolean()),
    /** Extraordinary purchase or maintenance, to be agreed with the director first. @see P9-5.2-c, A-38 */
    extraordinaryWork: optional(z.boolean()),
    /** Taken by the Saturday on-call: reported apart. @see CAP-2.1-a, A-7 */
    onCall: optional(z.boolean()),
    assetId: optional(idOf('asset')),
    /** The device in free text, when it is not registered. */
    deviceName: optional(line(80)),
    operatingSystem: optional(line(60)),
    outsideMatter: optional(z.enum(OUTSIDE_MATTERS)),
    /** The planned project that brings a matter back into competence. @see REG-3.c3-a */
    projectReference: optional(line(120)),
    /** Stretches, before the taking in charge, in which its clock was stopped for a reason. */
    suspensions: setOf(z.string().regex(SUSPENSION_PATTERN)),
    duplicateOfId: optional(idOf('ticket')),
    relatedIds: setOf(idOf('ticket')),
    /** The ticket whose problem came back after its warranty had ended. @see CAP-3.1.6-c */
    followsId: optional(idOf('ticket')),
    /** Charged to the body. @see CAP-3.1.6-d */
    chargeable: optional(z.boolean()),
    /** What an automatic ticket is about, the same on every console. @see */
    automaticKey: optional(
      z
        .string()
        .max(160)
        .regex(/^[a-z]+(?:\/[0-9A-Za-z-]+)+$/),
    ),
    applicationId: optional(idOf('application')),
    /** Who authorised assistance for what the office had not bought. @see REG-10.5-a */
    authorisedBy: optional(line(120)),
    redacted: setOf(redactedWriteSchema),
  },
});
