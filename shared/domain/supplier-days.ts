import { Temporal } from 'temporal-polyfill';
import type { Escalation } from './kinds.ts';
import { dayOf } from './rome-time.ts';
import type { TicketState } from './ticket.ts';
import { isSettled } from './ticket-lifecycle.ts';

/**
 * For how many days a ticket has been with others on a day `aaaa-mm-gg`, or was until they answered; 0 before it was
 * sent.
 *
 * @see CAP-3.1.4-b
 */
export function daysAtSupplier(
  { sentAt, repliedAt }: Pick<Escalation, 'sentAt' | 'repliedAt'>,
  day: string,
): number {
  const replied = repliedAt === null ? day : dayOf(repliedAt);
  const last = replied < day ? replied : day;
  const { days } = Temporal.PlainDate.from(dayOf(sentAt)).until(last, { largestUnit: 'days' });
  return Math.max(0, days);
}

/** What tells whether a ticket is still with others. */
type HandOver = Pick<Escalation, 'ticketId' | 'sentAt' | 'repliedAt'>;

/**
 * The hand-overs by which tickets are with others: not answered yet, or answered last while the ticket goes on waiting
 * for them, as when they say when they will come. None of a ticket that is settled; a ticket that is not here (its state
 * is `undefined`) is judged by the answer alone.
 *
 * @see CAP-3.1.4-b
 */
export function standingEscalations<Handed extends HandOver>(
  escalations: readonly Handed[],
  stateOf: (ticketId: Handed['ticketId']) => TicketState | undefined,
): readonly Handed[] {
  const latest = new Map<string, Handed>();
  for (const each of escalations) {
    const known = latest.get(each.ticketId);
    if (known === undefined || known.sentAt <= each.sentAt) latest.set(each.ticketId, each);
  }
  return escalations.filter((each) => {
    const state = stateOf(each.ticketId);
    if (state !== undefined && isSettled(state)) return false;
    return each.repliedAt === null || (state === 'waitingSupplier' && latest.get(each.ticketId) === each);
  });
}
