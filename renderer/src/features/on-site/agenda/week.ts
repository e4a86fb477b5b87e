import { addDays, weekdayOf } from '#shared/domain/rome-time.ts';

const DAYS = 7;

/** The Monday of the week of a day `aaaa-mm-gg`. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The seven days from a Monday on. */
export function daysFrom(monday: string): readonly string[] {
  return Array.from({ length: DAYS }, (_, count) => addDays(monday, count));
}

/** The Monday of so many weeks later, or before. */
export function weekAfter(monday: string, weeks: number): string {
  return addDays(monday, weeks * DAYS);
}
