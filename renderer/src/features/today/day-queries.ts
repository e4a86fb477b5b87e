import type { ActorId } from '#shared/domain/identity.ts';
import { addDays, startOfDay } from '#shared/domain/rome-time.ts';
import { OPEN_STATES, WAITING_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { EVERY_TICKET, type TicketQuery, type TimeSpan } from '#renderer/store/ticket-query.ts';

/** The questions of a day. */
export interface DayQueries {
  /** The open tickets of whoever is at the console: overdue first, then as they fall due, then those already taken. */
  readonly mine: TicketQuery;
  /** What is to be taken in charge before the day ends, and what should have been. */
  readonly due: TicketQuery;
  /** What waits for others, the longest untouched first. */
  readonly waiting: TicketQuery;
  /** The month up to the day, included. */
  readonly month: TimeSpan;
}

/** The questions of a day `aaaa-mm-gg`, for whoever is at the console. */
export function dayQueries(day: string, actor: ActorId | null): DayQueries {
  const end = startOfDay(addDays(day, 1));
  return {
    mine: {
      ...EVERY_TICKET,
      states: OPEN_STATES,
      operators: actor === null ? [] : [actor],
      sort: { column: 'due', direction: 'ascending' },
    },
    due: { ...EVERY_TICKET, dueBefore: end, sort: { column: 'due', direction: 'ascending' } },
    waiting: {
      ...EVERY_TICKET,
      states: WAITING_STATES,
      sort: { column: 'updatedAt', direction: 'ascending' },
    },
    month: { from: startOfDay(`${day.slice(0, 7)}-01`), to: end },
  };
}
