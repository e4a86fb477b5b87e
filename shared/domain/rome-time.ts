import { Temporal } from 'temporal-polyfill';
import { type Instant, toInstant } from './instant.ts';

/** The one time zone that days and hours are read in, whatever the machine's. @see X-6 */
export const ROME = 'Europe/Rome';

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/**
 * Which of two moments a wall time stands for when clocks go back and show it twice. When they go forward and never
 * show it, both mean the moment that many minutes past the change.
 */
export type Occurrence = 'first' | 'second';

/** What a clock on a wall in Italy shows at an instant: `aaaa-mm-ggThh:mm:ss`, midnight as `00:00:00`. */
export function wallTime(instant: Instant): string {
  return zoned(instant).toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** What a clock on a wall in Italy shows, with how far it is ahead of UTC: `2026-11-23T16:00:00+01:00`. */
export function isoTime(instant: Instant): string {
  return zoned(instant).toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

/** The instant of a wall time `aaaa-mm-ggThh:mm[:ss]`; `undefined` when the text is not one. */
export function instantOfWallTime(text: string, occurrence: Occurrence = 'first'): Instant | undefined {
  if (!WALL_TIME.test(text)) return undefined;
  const plain = readPlain(text);
  if (plain === undefined) return undefined;
  const earlier = plain.toZonedDateTime(ROME, { disambiguation: 'compatible' });
  if (occurrence === 'first') return toInstant(earlier.epochMilliseconds);
  const later = plain.toZonedDateTime(ROME, { disambiguation: 'later' });
  return toInstant(later.epochMilliseconds);
}

/** The day, `aaaa-mm-gg`, that an instant falls on in Italy. */
export function dayOf(instant: Instant): string {
  return zoned(instant).toPlainDate().toString();
}

/** The first instant of a day `aaaa-mm-gg`. A day lasts until the first instant of the next: 23, 24 or 25 hours. */
export function startOfDay(day: string): Instant {
  return toInstant(Temporal.PlainDate.from(day).toZonedDateTime(ROME).epochMilliseconds);
}

/** The day that comes `count` days after a day `aaaa-mm-gg`, or before it when `count` is negative. */
export function addDays(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The calendar year that an instant falls in, in Italy: the year of a ticket's number. @see CAP-3.4.2.1-a */
export function yearOf(instant: Instant): number {
  return zoned(instant).year;
}

/** The day of the week of a day `aaaa-mm-gg`: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

function zoned(instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ROME);
}

function readPlain(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
