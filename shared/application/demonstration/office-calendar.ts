import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { addDays, dayOf, startOfDay, weekdayOf } from '#shared/domain/rome-time.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const OPENING_MINUTE = 8 * 60;
const MINUTES_A_DAY = 9 * 60;
const HOLIDAYS = ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'];
/** Calls on each day of the week, from Monday, against a middling day. */
const WEEKDAY_WEIGHTS = [1.25, 1.1, 1, 1, 0.85];
const AUGUST_WEIGHT = 0.5;

/**
 * The hours in which the demonstration's office works, counted in minutes from its first: from 8 to 17, Monday to
 * Friday, holidays apart. Invented, as everything of the demonstration: the hours of real bodies are theirs to set.
 */
export interface OfficeCalendar {
  /** How many minutes the office has worked when the demonstration ends. */
  readonly minutes: number;
  /** The moment of a working minute. */
  instantOf(minute: number): Instant;
  /** The working minutes at which `count` people call, in order: more on Mondays, fewer in August. */
  calls(count: number, random: Random): Generator<number>;
}

/** The calendar of the `days` calendar days that end at `until`. */
export function createOfficeCalendar(until: Instant, days: number): OfficeCalendar {
  const lastDay = dayOf(until);
  const worked = Array.from({ length: days + 1 }, (_, index) => addDays(lastDay, index - days)).filter(
    isWorked,
  );
  const openings = worked.map((day) => startOfDay(day) + OPENING_MINUTE * MINUTE);
  const lengths = openings.map((opening) =>
    Math.max(0, Math.min(MINUTES_A_DAY, Math.floor((until - opening) / MINUTE))),
  );
  const weights = worked.map((day, index) => (weightOf(day) * (lengths[index] ?? 0)) / MINUTES_A_DAY);
  return {
    minutes: lengths.reduce((sum, length) => sum + length, 0),
    instantOf(minute) {
      const day = Math.min(Math.floor(minute / MINUTES_A_DAY), openings.length - 1);
      return toInstant((openings[day] ?? until) + (minute - day * MINUTES_A_DAY) * MINUTE);
    },
    *calls(count, random) {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let given = 0;
      let passed = 0;
      for (const [day, weight] of weights.entries()) {
        passed += weight;
        const due = day === weights.length - 1 ? count : Math.round((count * passed) / total);
        const times = Array.from({ length: due - given }, () => random.below(lengths[day] ?? 0));
        yield* times.sort((left, right) => left - right).map((time) => day * MINUTES_A_DAY + time);
        given = due;
      }
    },
  };
}

function isWorked(day: string): boolean {
  return weekdayOf(day) <= 5 && !HOLIDAYS.includes(day.slice(5));
}

function weightOf(day: string): number {
  const season = day.slice(5, 7) === '08' ? AUGUST_WEIGHT : 1;
  return season * (WEEKDAY_WEIGHTS[weekdayOf(day) - 1] ?? 1);
}
