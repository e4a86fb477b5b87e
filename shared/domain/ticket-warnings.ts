import type { Ticket } from './kinds.ts';
import { isSettled, isUntaken } from './ticket-lifecycle.ts';
import { needsCause } from './ticket-guards.ts';
import { matterOutside } from './outside-matters.ts';
import { isSuspended } from './suspensions.ts';

/** What the rules would have refused, had it been written at one console. */
export const TICKET_WARNINGS = [
  'solution-missing',
  'cause-missing',
  'outcome-missing',
  'taking-missing',
  'taking-suspended',
  'end-missing',
  'end-standing',
  'data-loss-priority',
  'platform-in-progress',
  'duplicate-open',
] as const;

/** One of {@link TICKET_WARNINGS}. */
export type TicketWarning = (typeof TICKET_WARNINGS)[number];

/**
 * What is wrong with a ticket as it stands. No act leaves one so; writes of people who did not see each other's can,
 * once they are merged: nothing is taken back then, the ticket says it and somebody puts it right.
 *
 * @see X-3
 */
export function warningsOf(ticket: Ticket): readonly TicketWarning[] {
  return TICKET_WARNINGS.filter((warning) => STANDS[warning](ticket));
}

const STANDS: Readonly<Record<TicketWarning, (ticket: Ticket) => boolean>> = {
  'solution-missing': (ticket) => isEnded(ticket) && ticket.solution === null,
  'cause-missing': (ticket) =>
    ticket.state === 'closed' &&
    ticket.cause === null &&
    needsCause(ticket.reason) &&
    matterOutside(ticket) === null,
  'outcome-missing': ({ state, outcome }) => state === 'closed' && outcome === null,
  'taking-missing': ({ state, takenAt }) => takenAt === null && !isUntaken(state) && state !== 'cancelled',
  'taking-suspended': (ticket) => ticket.takenAt !== null && isSuspended(ticket),
  'end-missing': ({ state, resolvedAt, closedAt }) =>
    (state === 'resolved' && resolvedAt === null) || (state === 'closed' && closedAt === null),
  'end-standing': ({ state, resolvedAt, closedAt }) =>
    !isSettled(state) && (resolvedAt !== null || closedAt !== null),
  'data-loss-priority': ({ state, dataLoss, priority }) =>
    !isSettled(state) && dataLoss === true && priority !== 'high',
  'platform-in-progress': ({ state, reason }) => state === 'inProgress' && reason === 'platformMalfunction',
  'duplicate-open': ({ state, duplicateOfId }) => duplicateOfId !== null && state !== 'cancelled',
};

function isEnded({ state }: Ticket): boolean {
  return state === 'resolved' || state === 'closed';
}
