import { toInstant } from '#shared/domain/instant.ts';
import type { RecordOf, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import type { TicketRecords } from '#renderer/store/ticket-life.ts';
import type { Telling } from '#renderer/features/tickets/timeline/moment.ts';

/** An instant on Friday 20 November 2026, by its time of day in Italy. */
export function friday(time: string): ReturnType<typeof toInstant> {
  return toInstant(Date.parse(`2026-11-20T${time}:00+01:00`));
}

/** A record of a kind with those fields: the others are not looked at. */
export function recordOf<K extends Kind>(kind: K, id: string, fields: Partial<RecordOf<K>>): RecordOf<K> {
  return { kind, id, scope: 'b', deleted: false, ...fields } as unknown as RecordOf<K>;
}

/** A line of a timeline; a transition made by Ada at nine, unless said otherwise. */
export function entryOf(id: string, fields: Partial<TicketEntry>): TicketEntry {
  return recordOf('ticketEntry', id, {
    ticketId: 'T' as never,
    type: 'transition',
    at: friday('09:00'),
    by: 'ada' as never,
    visibility: 'public',
    text: null,
    from: null,
    to: null,
    operatorId: null,
    figures: null,
    otherTicketId: null,
    minutes: null,
    solutionMode: null,
    fromPriority: null,
    toPriority: null,
    fromBodyId: null,
    toBodyId: null,
    ...fields,
  });
}

/** A ticket opened at nine, in charge, nothing more. */
export function ticketOf(fields: Partial<Ticket> = {}): Ticket {
  return recordOf('ticket', 'T', {
    bodyId: 'B' as never,
    draftCode: 'BOZZA-7F3K-1',
    number: '2026/000001',
    openedAt: friday('09:00'),
    requesterId: null,
    requesterName: 'Elena N.',
    description: null,
    state: 'takenInCharge',
    duplicateOfId: null,
    ...fields,
  });
}

/** A ticket to which nothing happened besides what is given. */
export function recordsOf(fields: Partial<TicketRecords> = {}): TicketRecords {
  return {
    ticket: ticketOf(),
    relatives: [],
    assets: [],
    entries: [],
    contacts: [],
    remoteSessions: [],
    guidedActions: [],
    outings: [],
    onSiteReports: [],
    escalations: [],
    quotes: [],
    consultations: [],
    plannedTasks: [],
    outages: [],
    measures: [],
    evolutions: [],
    materials: [],
    improvements: [],
    notifications: [],
    ...fields,
  };
}

/** Italian, with ids in capitals for names. */
export const TELLING: Telling = {
  text: italian,
  formats: createFormats('it'),
  nameOf: (id) => id.toUpperCase(),
  codeOf: (id) => `n. ${id}`,
};
