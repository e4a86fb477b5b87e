import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { TicketRecords } from '#renderer/store/ticket-life.ts';
import { contactMoments, notificationMoments, sessionMoments } from './contact-moments.ts';
import {
  consultationMoments,
  evolutionMoments,
  improvementMoments,
  taskMoments,
} from './development-moments.ts';
import { entryMoments } from './entry-moments.ts';
import { moment, type MomentFacet, type Telling, type TimelineMoment } from './moment.ts';
import { guidedMoments } from './guided-moments.ts';
import { outingMoments, reportMoments } from './outing-moments.ts';
import { measureMoments, outageMoments } from './platform-moments.ts';
import { escalationMoments, quoteMoments } from './supplier-moments.ts';

function openingMoment(ticket: Ticket, { text, nameOf }: Telling): TimelineMoment {
  const { id, requesterId, requesterName, openedAt, description } = ticket;
  return moment({
    key: id,
    at: openedAt,
    author: (requesterId === null ? requesterName : nameOf(requesterId)) ?? text.ticketPane.facts.none,
    title: text.ticketPane.timeline.opened,
    text: description,
    facet: 'contacts',
    source: { kind: 'ticket', id, field: 'openedAt' },
  });
}

function ownMoments(records: TicketRecords, telling: Telling): readonly TimelineMoment[] {
  return [
    openingMoment(records.ticket, telling),
    ...entryMoments(records.entries, telling),
    ...contactMoments(records.contacts, telling),
    ...guidedMoments(records.guidedActions, telling),
    ...outingMoments(records.outings, telling),
    ...reportMoments(records.onSiteReports, telling),
    ...sessionMoments(records.remoteSessions, telling),
    ...escalationMoments(records.escalations, telling),
    ...quoteMoments(records.quotes, telling),
    ...consultationMoments(records.consultations, telling),
    ...taskMoments(records.plannedTasks, telling),
    ...outageMoments(records.outages, telling),
    ...measureMoments(records.measures, telling),
    ...evolutionMoments(records.evolutions, telling),
    ...improvementMoments(records.improvements, telling),
    ...notificationMoments(records.notifications, telling),
  ];
}

/**
 * Everything that happened to a ticket in one column, earliest first: its own records, and what happened to the tickets
 * that were merged into it, each line saying where it comes from.
 */
export function lifeMoments(
  records: TicketRecords,
  merged: readonly TicketRecords[],
  telling: Telling,
): readonly TimelineMoment[] {
  const others = merged.flatMap((each) =>
    ownMoments(each, telling).map((line) => ({
      ...line,
      origin: ticketCode(each.ticket),
      contactId: null,
      leadsTo: line.leadsTo ?? each.ticket.id,
    })),
  );
  // Sorting keeps what happened at one moment in the order of its source.
  return [...ownMoments(records, telling), ...others].sort((left, right) => left.at - right.at);
}

/** The lines of one part of a timeline; all of them without one. */
export function momentsOf(
  moments: readonly TimelineMoment[],
  facet: MomentFacet | null,
): readonly TimelineMoment[] {
  return facet === null ? moments : moments.filter((line) => line.facet === facet);
}
