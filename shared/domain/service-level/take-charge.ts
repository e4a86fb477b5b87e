import type { Instant } from '#shared/domain/instant.ts';
import { isSuspended, pausesUntil, suspensionsOf } from '#shared/domain/suspensions.ts';
import { MINUTE_IN_MILLISECONDS } from '#shared/domain/working-time/day-number.ts';
import type { BodyRules } from './body-rules.ts';
import type { ClockedTicket, TakeChargeClock } from './take-charge-clock.ts';

/** What the clock says of a ticket that counts and of a body that is configured. */
export type RunTakeChargeClock = Extract<TakeChargeClock, { readonly due: Instant }>;

/**
 * What the clock of the taking in charge says: always worked out again from the ticket, never kept. The table is the one
 * in force on the day of opening, for the priority and the body that the ticket has now; taken just when it is due is
 * within time. While a suspension lasts, the due time is what it would be if it ended now.
 *
 * @see CAP-7-a, X-6, X-8, A-2, A-7
 */
export function takeChargeClock(ticket: ClockedTicket, rules: BodyRules, now: Instant): TakeChargeClock {
  if (isLeftOut(ticket) && ticket.takenAt === null) return { status: 'stopped' };
  const level = rules.serviceLevelOn(rules.workingTime.dayOf(ticket.openedAt));
  if (level === undefined) return { status: 'unconfigured' };
  const allowedMinutes = level.takeChargeMinutes[ticket.priority];
  const until = ticket.takenAt ?? now;
  const pauses = pausesUntil(suspensionsOf(ticket), until);
  const { workingTime } = rules;
  const allowed = allowedMinutes * MINUTE_IN_MILLISECONDS;
  const due = workingTime.due(ticket.openedAt, allowed, pauses);
  if (due === null) return { status: 'unconfigured' };
  const elapsed = workingTime.elapsed(ticket.openedAt, until, pauses) ?? 0;
  const isSoon = allowed - elapsed <= level.dueSoonMinutes * MINUTE_IN_MILLISECONDS;
  return {
    status: ticket.takenAt === null ? untakenStatus(now, due, isSoon) : until <= due ? 'met' : 'missed',
    due,
    allowedMinutes,
    elapsedMinutes: Math.floor(elapsed / MINUTE_IN_MILLISECONDS),
    isSuspended: ticket.takenAt === null && isSuspended(ticket),
  };
}

/** Whether a ticket counts in no figure: cancelled, or a duplicate of another. @see CAP-7-c */
export function isLeftOut({ state, duplicateOfId }: Pick<ClockedTicket, 'state' | 'duplicateOfId'>): boolean {
  return state === 'cancelled' || duplicateOfId !== null;
}

function untakenStatus(now: Instant, due: Instant, isSoon: boolean): RunTakeChargeClock['status'] {
  if (now > due) return 'overdue';
  return isSoon ? 'dueSoon' : 'running';
}
