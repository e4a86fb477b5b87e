import type { Instant } from '#shared/domain/instant.ts';
import { wallTime, weekdayOf } from '#shared/domain/rome-time.ts';
import type { ClosedDays, HoursConfiguration } from '#shared/domain/working-time/day-plan.ts';
import { holidayOn } from '#shared/domain/working-time/italian-holidays.ts';
import type { Interval } from '#shared/domain/working-time/working-time.ts';

const MINUTE = 60_000;

/** What anyone could count by hand: whether the office is at work when the wall shows a time, minute by minute. */
export function slowElapsed(
  { start, end }: Interval,
  pauses: readonly Interval[],
  hours: HoursConfiguration,
): number {
  let worked = 0;
  for (let at = start as number; at < end; at += MINUTE) {
    const isPaused = pauses.some((pause) => pause.start <= at && at < pause.end);
    if (!isPaused && isAtWork(wallTime(at as Instant), hours)) worked += MINUTE;
  }
  return worked;
}

function isAtWork(wall: string, { calendars, closures }: HoursConfiguration): boolean {
  const day = wall.slice(0, 10);
  const time = wall.slice(11, 16);
  const calendar = calendars
    .filter(({ validFrom }) => validFrom <= day)
    .reduce((found, version) => (version.validFrom >= found.validFrom ? version : found));
  const isKept = calendar.nationalHolidays && holidayOn(day) !== undefined;
  if (isKept || calendar.patronDay === day.slice(5)) return false;
  if (closures.some((closure) => isClosed(closure, day, time))) return false;
  const weekday = weekdayOf(day);
  return calendar.slots.some((slot) => slot.weekday === weekday && slot.from <= time && time < slot.to);
}

function isClosed({ firstDay, lastDay, from, to }: ClosedDays, day: string, time: string): boolean {
  return firstDay <= day && day <= lastDay && (from ?? '00:00') <= time && time < (to ?? '24:00');
}
