import { Temporal } from 'temporal-polyfill';
import type { Escalation } from './kinds.ts';
import { dayOf } from './rome-time.ts';

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
