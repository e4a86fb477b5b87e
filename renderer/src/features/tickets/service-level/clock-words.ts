import type { TakeChargeClock } from '#shared/domain/service-level/take-charge-clock.ts';
import { dayOf, weekdayOf } from '#shared/domain/rome-time.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** What the clock says, in a line. */
export function clockSentence(clock: TakeChargeClock, text: Catalogue, formats: Formats): string {
  const words = text.ticketClock;
  if (clock.status === 'unconfigured') return words.unconfigured;
  if (clock.status === 'stopped') return words.stopped;
  const { status, due, allowedMinutes, elapsedMinutes } = clock;
  const when = `${text.setup.shortWeekdays[weekdayOf(dayOf(due)) - 1] ?? ''} ${formats.dateTime(due)}`;
  const spent = words.spent(formats.duration(elapsedMinutes), formats.duration(allowedMinutes));
  if (clock.isSuspended) return `${words.suspended} · ${spent}`;
  switch (status) {
    case 'running':
    case 'dueSoon':
      return `${words.due(when)} · ${words.left(formats.duration(allowedMinutes - elapsedMinutes))}`;
    case 'overdue':
      return `${words.wasDue(when)} · ${words.over(formats.duration(elapsedMinutes - allowedMinutes))}`;
    case 'met':
    case 'missed':
      return spent;
  }
}

/** How much of the time allowed has gone, from 0 to 1; `null` where nothing is counted. */
export function clockShare(clock: TakeChargeClock): number | null {
  if (!('due' in clock) || clock.allowedMinutes === 0) return null;
  return Math.min(1, clock.elapsedMinutes / clock.allowedMinutes);
}
