import type { Ticket, TicketEntry } from './kinds.ts';
import type { TellableMoment } from './letter.ts';
import type { TicketState } from './ticket.ts';
import { isSettled, isUntaken, isWaiting } from './ticket-lifecycle.ts';

/** The lines that an act adds to a ticket's timeline, as far as whoever asked is concerned. */
export type ToldEntry = Pick<TicketEntry, 'type' | 'visibility' | 'text' | 'from' | 'to' | 'operatorId'>;

type Told = Pick<Ticket, 'state' | 'operatorId' | 'takenBy'>;

/**
 * What whoever asked is told of one act, from the lines it adds to the timeline: never more than the taking in charge
 * and one piece of news. The steps of the office's own work are not news; that somebody is waited for, that the
 * waiting is over, that it is solved, reopened, cancelled, closed, and what is said to them, is.
 *
 * @param ticket the ticket as the act leaves it.
 * @see CAP-3.4.2.1-b
 */
export function momentsOfAct(ticket: Told, entries: readonly ToldEntry[]): readonly TellableMoment[] {
  const open = entries.filter(({ visibility }) => visibility === 'public');
  const steps = open.filter(({ type }) => type === 'transition');
  const { state } = ticket;
  const last = steps.at(-1);
  if (last?.to === 'closed') return [{ type: 'closed', state, says: last.text }];
  const isTaken =
    steps.some(({ to }) => to === 'takenInCharge') ||
    (open.some(({ type, operatorId }) => type === 'assignment' && operatorId !== null) &&
      isBeingWorkedOn(state));
  const taken: readonly TellableMoment[] = isTaken ? [{ type: 'takenInCharge', state, says: null }] : [];
  const comment = open.find(({ type }) => type === 'comment');
  const news = last !== undefined && isNews(last.from, last.to) ? last : comment;
  return news === undefined ? taken : [...taken, { type: 'update', state, says: news.text }];
}

/**
 * What whoever asked is told when a ticket gets its number, before which nothing is: that it was received, and what has
 * become of it meanwhile. Of a ticket that was cancelled meanwhile, nothing.
 *
 * @see CAP-3.4.2.1-b, X-2
 */
export function momentsOfNumbering({ state }: Told): readonly TellableMoment[] {
  if (state === 'cancelled') return [];
  const received: TellableMoment = { type: 'received', state, says: null };
  if (state === 'closed') return [received, { type: 'closed', state, says: null }];
  if (state === 'resolved') return [received, { type: 'update', state, says: null }];
  return isUntaken(state) ? [received] : [received, { type: 'takenInCharge', state, says: null }];
}

function isBeingWorkedOn(state: TicketState): boolean {
  return !isUntaken(state) && !isSettled(state);
}

function isNews(from: TicketState | null, to: TicketState | null): boolean {
  if (to === null) return false;
  if (to === 'inProgress') return from !== null && isWaiting(from);
  return isWaiting(to) || to === 'resolved' || to === 'reopened' || to === 'cancelled';
}
