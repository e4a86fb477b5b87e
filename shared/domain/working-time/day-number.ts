/** Milliseconds of a day of 24 hours. */
export const DAY_IN_MILLISECONDS = 86_400_000;

/** Milliseconds of a minute. */
export const MINUTE_IN_MILLISECONDS = 60_000;

/** The place of a day `aaaa-mm-gg` in the count of days that gives 0 to the first of 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_IN_MILLISECONDS;
}

/** The day `aaaa-mm-gg` at a place of that count. */
export function dayName(number: number): string {
  return new Date(number * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** The day of the week of a day by its number: 1 is Monday, 7 is Sunday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
