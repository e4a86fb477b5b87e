import type { ActorId } from './identity.ts';
import type { Instant } from './instant.ts';
import type { Ticket } from './kinds.ts';
import type { FieldEdits } from './mutations.ts';
import type { TicketState } from './ticket.ts';

type Milestones = Pick<Ticket, 'takenAt' | 'takenBy' | 'operatorId'>;

/**
 * What a ticket records when it goes through the states of `path` at one instant. The first taking in charge stands for
 * good, who takes a ticket that is nobody's becomes its operator, and reopening takes back how it had ended.
 *
 * @see CAP-3.1.2-c
 */
export function milestonesOf(
  ticket: Milestones,
  path: readonly TicketState[],
  at: Instant,
  by: ActorId,
): FieldEdits<'ticket'> {
  return path.reduce<FieldEdits<'ticket'>>(
    (edits, state) => ({ ...edits, ...milestone({ ...ticket, ...edits }, state, at, by) }),
    {},
  );
}

function milestone(ticket: Milestones, state: TicketState, at: Instant, by: ActorId): FieldEdits<'ticket'> {
  if (state === 'takenInCharge') {
    const { takenAt, takenBy, operatorId } = ticket;
    return { state, takenAt: takenAt ?? at, takenBy: takenBy ?? by, operatorId: operatorId ?? by };
  }
  if (state === 'resolved') return { state, resolvedAt: at };
  if (state === 'closed') return { state, closedAt: at };
  if (state === 'reopened') return { state, resolvedAt: null, closedAt: null, outcome: null };
  return { state };
}
