import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { Ticket } from './kinds.ts';
import { matterOutside } from './outside-matters.ts';
import type { CallReason, TicketPriority, TicketState } from './ticket.ts';
import { canMove, isUntaken, isWaiting } from './ticket-lifecycle.ts';

/** What the rules look at in a ticket. `code` is `null` while it is being opened. */
export type TicketFacts = Pick<
  Ticket,
  | 'state'
  | 'reason'
  | 'priority'
  | 'plan'
  | 'cause'
  | 'solution'
  | 'outcome'
  | 'dataLoss'
  | 'outsideMatter'
  | 'projectReference'
> & { readonly code: string | null };

/** The reasons for which something was broken, so that closing says what broke it. @see CAP-3.1.1-a */
const BROKEN_REASONS = ['fault', 'anomaly', 'platformMalfunction'] as const satisfies readonly CallReason[];

/** Whether a ticket with that reason is closed only once its cause is known. @see CAP-3.1.1-a */
export function needsCause(reason: CallReason): boolean {
  return (BROKEN_REASONS as readonly CallReason[]).includes(reason);
}

/** Whether going to that state asks the actor why. */
function needsReason(to: TicketState): boolean {
  return isWaiting(to) || to === 'reopened' || to === 'cancelled';
}

/** What forbids a ticket to be resolved as it is. @see CAP-3.1.1-a */
export function resolvingGuard({ code, solution }: TicketFacts): ActRefusal | undefined {
  return solution === null ? refusalOf('solution-missing', { code }) : undefined;
}

/**
 * What forbids a ticket to be closed as it is: a solution and an outcome always, a cause for what was broken and is the
 * office's to mend.
 *
 * @see CAP-3.1.1-a, PERF-IND-8, REG-3.c3-a
 */
export function closingGuard(ticket: TicketFacts): ActRefusal | undefined {
  const { code, reason, cause, outcome } = ticket;
  if (needsCause(reason) && cause === null && matterOutside(ticket) === null)
    return refusalOf('cause-missing', { code, reason });
  return resolvingGuard(ticket) ?? (outcome === null ? refusalOf('outcome-missing', { code }) : undefined);
}

/** What forbids a priority: where data was lost, anything but the highest. @see CAP-7-b */
export function dataLossGuard({
  code,
  priority,
  dataLoss,
}: Pick<TicketFacts, 'code' | 'priority' | 'dataLoss'>): ActRefusal | undefined {
  return dataLoss === true && priority !== 'high'
    ? refusalOf('data-loss-priority', { code, assigned: priority })
    : undefined;
}

/** What forbids work here: a platform of others is reported to its owner. @see P9-5.4-a */
function repairGuard({ code, reason }: TicketFacts, to: TicketState): ActRefusal | undefined {
  return to === 'inProgress' && reason === 'platformMalfunction'
    ? refusalOf('platform-not-repaired', { code })
    : undefined;
}

/**
 * What forbids one step of a ticket as it is, `reason` being why the actor takes it. Leaving *Preso in carico* says
 * when and how it will be solved: the plan, the solution, or what is waited for.
 *
 * @see CAP-3.1.1-a, CAP-3.1.2-c, P9-5.4-a
 */
export function moveGuard(
  ticket: TicketFacts,
  to: TicketState,
  reason: string | null,
): ActRefusal | undefined {
  const { code, state: from } = ticket;
  if (!canMove(from, to)) return illegalMove(code, from, to);
  if (needsReason(to) && reason === null) return refusalOf('move-reason-missing', { code, to });
  if (to === 'resolved') return resolvingGuard(ticket);
  if (to === 'closed') return closingGuard(ticket);
  return repairGuard(ticket, to) ?? planGuard(ticket, to);
}

function planGuard({ code, state, plan, solution }: TicketFacts, to: TicketState): ActRefusal | undefined {
  const leavesForWork = state === 'takenInCharge' && !isWaiting(to) && to !== 'cancelled';
  return leavesForWork && plan === null && solution === null
    ? refusalOf('plan-missing', { code })
    : undefined;
}

/**
 * What forbids a ticket to go on through the legal steps of `path`, the first obstacle found.
 *
 * @see CAP-3.1.1-a
 */
export function refusalAlong(ticket: TicketFacts, path: readonly TicketState[]): ActRefusal | undefined {
  let at = ticket;
  for (const to of path) {
    const refusal = moveGuard(at, to, null);
    if (refusal !== undefined) return refusal;
    at = { ...at, state: to };
  }
  return undefined;
}

/**
 * What forbids a ticket to stay as an edit of `before` leaves it: a settled one keeps what it was settled with, a loss of
 * data keeps the highest priority, a platform of others is not being repaired. What was already amiss, and the edit does
 * not touch, hinders nobody.
 *
 * @see CAP-3.1.1-a, CAP-7-b, P9-5.4-a
 */
export function standingGuard(
  ticket: TicketFacts,
  before: Omit<TicketFacts, 'code'>,
): ActRefusal | undefined {
  const touches = (...names: readonly (keyof Omit<TicketFacts, 'code'>)[]): boolean =>
    names.some((name) => ticket[name] !== before[name]);
  const refusal =
    (touches('priority', 'dataLoss') ? dataLossGuard(ticket) : undefined) ??
    (touches('state', 'reason') ? repairGuard(ticket, ticket.state) : undefined);
  if (refusal !== undefined) return refusal;
  if (ticket.state === 'resolved') return resolvingGuard(ticket);
  if (ticket.state === 'closed') return closingGuard(ticket);
  return undefined;
}

/**
 * What forbids an assigned priority: differing from the requested one takes a reason. Nothing was requested when
 * `requested` is `null`.
 *
 * @see CAP-3.4.2.1-c
 */
export function priorityGuard(
  code: string | null,
  requested: TicketPriority | null,
  assigned: TicketPriority,
  reason: string | null,
): ActRefusal | undefined {
  if (requested === null || requested === assigned || reason !== null) return undefined;
  return refusalOf('priority-reason-missing', { code, requested, assigned });
}

/** What forbids work on a ticket that was cancelled. @see CAP-3.1.2-a */
export function cancelledGuard(code: string, state: TicketState): ActRefusal | undefined {
  return state === 'cancelled' ? refusalOf('ticket-cancelled', { code }) : undefined;
}

/** The refusal of a step that the table does not hold: from a ticket that nobody took, it says what to do first. */
export function illegalMove(code: string | null, from: TicketState, to: TicketState): ActRefusal {
  if (isUntaken(from) && to !== 'cancelled' && to !== 'reopened' && to !== 'received')
    return refusalOf('ticket-not-taken', { code, from });
  return refusalOf('move-illegal', { code, from, to });
}
