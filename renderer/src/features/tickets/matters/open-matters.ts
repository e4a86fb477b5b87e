import { isUndecided } from '#shared/domain/quote-rules.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { TicketRecords } from '#renderer/store/ticket-life.ts';

/** What stands open around a ticket; what comes first is not to be missed. */
export function openMatters(ticket: Ticket, records: TicketRecords) {
  const isLive = !isSettled(ticket.state);
  return {
    outages: records.outages.filter(({ restoredAt }) => restoredAt === null),
    sessions: records.remoteSessions.filter(
      ({ startedAt, endedAt }) => endedAt === null && (startedAt !== null || isLive),
    ),
    escalations: records.escalations.filter(({ repliedAt }) => repliedAt === null && isLive),
    quotes: records.quotes.filter(isUndecided),
    needsConsultation: isLive && ticket.extraordinaryWork === true && records.consultations.length === 0,
    tasks: records.plannedTasks.filter(({ doneAt }) => doneAt === null),
    evolutions: records.evolutions.filter(({ state }) => state !== 'accepted' && state !== 'rejected'),
    improvements: records.improvements.filter(({ state }) => state !== 'done' && state !== 'rejected'),
  };
}
