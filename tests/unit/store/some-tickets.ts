import type { RecordId, Scope } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { IndexedTicket } from '#renderer/store/ticket-index/indexed-ticket.ts';

/** The id of the `n`-th record of a test: 26 characters of Crockford's base 32. */
export function idNumber(n: number): string {
  return `01TEST${n.toString().padStart(20, '0')}`;
}

/** A ticket with the given fields; the others are those of an ordinary one. */
export function someTicket(n: number, fields: Partial<Ticket> = {}): Ticket {
  return {
    kind: 'ticket',
    id: idNumber(n) as RecordId<'ticket'>,
    scope: 'b0dy' as Scope,
    deleted: false,
    bodyId: idNumber(900_000_001) as RecordId<'body'>,
    seatId: null,
    subject: 'Stampante ferma',
    description: null,
    requesterId: null,
    requesterName: null,
    requesterContact: null,
    channel: CHANNELS[1],
    reason: 'fault',
    requestedPriority: null,
    priority: TICKET_PRIORITIES[1],
    state: TICKET_STATES[0],
    team: null,
    operatorId: null,
    tags: [],
    formerNumbers: [],
    reminders: 0,
    draftCode: `BOZZA-7F3K-${n + 1}`,
    number: null,
    openedAt: toInstant(1_700_000_000_000 + n * 60_000),
    takenAt: null,
    takenBy: null,
    resolvedAt: null,
    closedAt: null,
    plan: null,
    cause: null,
    solution: null,
    outcome: null,
    solutionMode: null,
    firstInterventionAt: null,
    workableAt: null,
    category: null,
    malfunctionArea: null,
    ictFunction: null,
    dataLoss: null,
    extraordinaryProblem: null,
    extraordinaryWork: null,
    onCall: null,
    assetId: null,
    deviceName: null,
    operatingSystem: null,
    outsideMatter: null,
    projectReference: null,
    suspensions: [],
    duplicateOfId: null,
    relatedIds: [],
    followsId: null,
    chargeable: null,
    redacted: [],
    ...fields,
  };
}

/** A ticket as the index takes it in. */
export function indexed(ticket: Ticket, contested = false): IndexedTicket {
  return { ticket, updatedAt: ticket.openedAt, contested };
}
