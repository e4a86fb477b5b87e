import type { Instant } from '#shared/domain/instant.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { LineTools } from './state-line.ts';

/** Closer than this, a moment is soon: nobody counts seconds. */
const SOON = 45_000;

/** A past moment: `oggi alle 14:32`, or its date and time. */
export function pastWords(instant: Instant, { text, formats, now }: LineTools): string {
  return dayOf(instant) === dayOf(now)
    ? text.syncScreen.today(formats.time(instant))
    : formats.dateTime(instant);
}

/** When the next attempt will be made. */
export function nextWords(instant: Instant | null, { text, formats, now }: LineTools): string {
  const { syncScreen } = text;
  if (instant === null) return syncScreen.underWay;
  return instant - now < SOON ? syncScreen.soon : syncScreen.at(formats.time(instant));
}
