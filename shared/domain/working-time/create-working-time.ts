import type { Instant } from '#shared/domain/instant.ts';
import { createRomeOffsets, type RomeOffsets } from '#shared/domain/rome-offset.ts';
import { createDayLine, type DayLine, momentAfter } from './day-line.ts';
import {
  DAY_IN_MILLISECONDS,
  dayName,
  dayNumber,
  MINUTE_IN_MILLISECONDS,
  weekdayOfNumber,
} from './day-number.ts';
import {
  type CalendarVersion,
  type ClosedDays,
  inOrderOfValidity,
  slotsOfWeekday,
  versionOn,
} from './day-plan.ts';
import { difference, intersection, lengthOf, merged } from './intervals.ts';
import type { CountedDay, Interval, WorkingTime } from './working-time.ts';

/**
 * The engine for one body, out of the versions of its calendar and of the closures that touch it. Days are made once and
 * summed by sheets of some weeks, so that thousands of due times cost little more than one.
 *
 * @param offsets shared by the engines of several bodies.
 * @see X-6, CAP-2-a
 */
export function createWorkingTime(
  config: { readonly calendars: readonly CalendarVersion[]; readonly closures: readonly ClosedDays[] },
  offsets: RomeOffsets = createRomeOffsets(),
): WorkingTime {
  const calendars = inOrderOfValidity(config.calendars);
  const line = createDayLine({ calendars, closures: config.closures }, offsets);
  return {
    dayAt: (day) => line.day(dayNumber(day)),
    dayOf: (at) => line.day(line.numberAt(at)).day,
    elapsed: (from, to, pauses = []) => elapsed(line, from, to, pauses),
    due: (from, milliseconds, pauses = []) => due(line, from, milliseconds, pauses),
    count: (from, to, pauses = []) => countDays(line, { start: from, end: to }, merged(pauses)),
    workingDaysBetween(from, to) {
      const first = line.numberAt(from) + 1;
      const last = line.numberAt(to);
      if (first > last) return 0;
      return first < line.firstConfigured ? null : line.sum('workingDays', first, last + 1);
    },
    workingDayAfter(day, count) {
      const first = dayNumber(day) + 1;
      if (count <= 0) return day;
      if (first < line.firstConfigured) return null;
      const reached = line.reach('workingDays', first, count);
      return reached === null ? null : dayName(reached.number);
    },
    isOnCall: (at) => isOnCall(calendars, line.numberAt(at), at + offsets.at(at)),
  };
}

function elapsed(line: DayLine, from: Instant, to: Instant, pauses: readonly Interval[]): number | null {
  if (to <= from) return 0;
  const whole = unpaused(line, from, to);
  if (whole === null || pauses.length === 0) return whole;
  return intersection(merged(pauses), [{ start: from, end: to }]).reduce(
    (rest, { start, end }) => rest - (unpaused(line, start, end) ?? 0),
    whole,
  );
}

function unpaused(line: DayLine, from: Instant, to: Instant): number | null {
  const first = line.numberAt(from);
  const last = line.numberAt(to);
  if (first < line.firstConfigured) return null;
  const days = line.sum('milliseconds', first, last);
  return days - line.workedBefore(first, from) + line.workedBefore(last, to);
}

function due(
  line: DayLine,
  from: Instant,
  milliseconds: number,
  pauses: readonly Interval[],
): Instant | null {
  let start = from;
  let rest = milliseconds;
  if (rest <= 0) return from;
  for (const pause of merged(pauses)) {
    if (pause.end <= start) continue;
    const before = pause.start <= start ? 0 : unpaused(line, start, pause.start);
    if (before === null) return null;
    // Reached before the pause, or just as it begins: what follows does not matter.
    if (rest <= before) break;
    rest -= before;
    start = pause.end;
  }
  return dueUnpaused(line, start, rest);
}

function dueUnpaused(line: DayLine, from: Instant, milliseconds: number): Instant | null {
  const first = line.numberAt(from);
  if (first < line.firstConfigured) return null;
  const reached = line.reach('milliseconds', first, line.workedBefore(first, from) + milliseconds);
  return reached === null ? null : momentAfter(line.day(reached.number), reached.wanted);
}

function countDays(line: DayLine, whole: Interval, pauses: readonly Interval[]): readonly CountedDay[] {
  const days: CountedDay[] = [];
  const last = line.numberAt(whole.end);
  for (let number = line.numberAt(whole.start); number <= last; number += 1) {
    const day = line.day(number);
    const within = intersection(day.slots, [whole]);
    const counted = difference(within, pauses);
    const paused = intersection(within, pauses);
    days.push({ ...day, counted, paused, milliseconds: lengthOf(counted) });
  }
  return days;
}

/** @param wall the instant as a wall clock in Italy shows it, in milliseconds as if of UTC. */
function isOnCall(calendars: readonly CalendarVersion[], number: number, wall: number): boolean {
  const calendar = versionOn(calendars, dayName(number));
  if (calendar === null) return false;
  const minute = (wall - number * DAY_IN_MILLISECONDS) / MINUTE_IN_MILLISECONDS;
  return slotsOfWeekday(calendar.onCallSlots, weekdayOfNumber(number)).some(
    ({ from, to }) => from <= minute && minute < to,
  );
}
