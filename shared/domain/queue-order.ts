import type { QueuePriority } from './body-terms.ts';
import { QUEUE_PRIORITIES } from './body-terms.ts';
import type { Instant } from './instant.ts';
import { TICKET_PRIORITIES, type TicketPriority } from './ticket.ts';

/** What decides a ticket's place in the queue. */
export interface QueuePlace {
  readonly priority: TicketPriority;
  /** Its body's, from the profile. @see A-35 */
  readonly queuePriority: QueuePriority;
  /** When it must have been taken in charge; `null` when nothing was promised. */
  readonly due: Instant | null;
  readonly openedAt: Instant;
}

/** Whether the severity of the ticket comes first, or the profile of its body. @see A-6 */
export type QueueOrder = 'severity' | 'profile';

/**
 * Which of two tickets is served first: the more severe, then the one of the higher profile (or the other way about),
 * then the one that falls due first; one without due time comes after those that have one, and of these the older.
 * Below zero when `one` is.
 *
 * @see CAP-3.1-c, A-6
 */
export function compareInQueue(one: QueuePlace, other: QueuePlace, order: QueueOrder = 'severity'): number {
  return (
    queueRank(one, order) - queueRank(other, order) ||
    compareDue(one.due, other.due) ||
    one.openedAt - other.openedAt
  );
}

/** A number that is lower the sooner a ticket is served, due times aside. */
export function queueRank(
  { priority, queuePriority }: Pick<QueuePlace, 'priority' | 'queuePriority'>,
  order: QueueOrder = 'severity',
): number {
  const severity = TICKET_PRIORITIES.length - 1 - TICKET_PRIORITIES.indexOf(priority);
  const profile = QUEUE_PRIORITIES.length - 1 - QUEUE_PRIORITIES.indexOf(queuePriority);
  return order === 'severity'
    ? severity * QUEUE_PRIORITIES.length + profile
    : profile * TICKET_PRIORITIES.length + severity;
}

function compareDue(one: Instant | null, other: Instant | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one - other;
}
