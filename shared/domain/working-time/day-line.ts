import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { RomeOffsets } from '#shared/domain/rome-offset.ts';
import { DAY_IN_MILLISECONDS, dayNumber } from './day-number.ts';
import { momentsOf } from './day-hours.ts';
import { type HoursConfiguration, planDay } from './day-plan.ts';
import type { WorkingDay } from './working-time.ts';
import { type DaySheet, daySheet, firstReaching, SHEET_DAYS, sheetPlace } from './day-sheet.ts';

/** How far ahead anything is looked for: fifty years. */
const HORIZON_IN_SHEETS = Math.ceil((50 * 366) / SHEET_DAYS);

/** The days of a body one after the other, by their numbers, with what any stretch of them adds up to. */
export interface DayLine {
  day(number: number): WorkingDay;
  /** The number of the day that an instant falls on in Italy. */
  numberAt(at: Instant): number;
  /** The first day on which a calendar is in force; infinite when there is none. */
  readonly firstConfigured: number;
  /** Working milliseconds of a day before an instant. */
  workedBefore(number: number, at: Instant): number;
  /** What the days from `from` on, up to `to` excluded, add up to. */
  sum(what: 'milliseconds' | 'workingDays', from: number, to: number): number;
  /**
   * The day of which `wanted` is reached, counted from the beginning of the day `from`, and what is still wanted of that
   * day. `null` when it is not reached within the horizon.
   */
  reach(what: 'milliseconds' | 'workingDays', from: number, wanted: number): ReachedDay | null;
}

/** Where a sum of days is reached. */
export interface ReachedDay {
  readonly number: number;
  /** What is still wanted at the beginning of that day: above zero. */
  readonly wanted: number;
}

/** The days of a body; each is made once. */
export function createDayLine(hours: HoursConfiguration, offsets: RomeOffsets): DayLine {
  const days = new Map<number, WorkingDay>();
  const sheets = new Map<number, DaySheet>();
  function day(number: number): WorkingDay {
    const known = days.get(number);
    if (known !== undefined) return known;
    const made = makeDay(number, hours, offsets);
    days.set(number, made);
    return made;
  }
  function sheetAt(place: number): DaySheet {
    const known = sheets.get(place);
    if (known !== undefined) return known;
    const made = daySheet(place, day);
    sheets.set(place, made);
    return made;
  }
  const [oldest] = hours.calendars;
  return {
    day,
    numberAt: (at) => Math.floor((at + offsets.at(at)) / DAY_IN_MILLISECONDS),
    firstConfigured: oldest === undefined ? Number.POSITIVE_INFINITY : dayNumber(oldest.validFrom),
    workedBefore: (number, at) =>
      day(number).slots.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0),
    sum: (what, from, to) => sumOf(what, from, to, sheetAt),
    reach: (what, from, wanted) => reachDay(what, from, wanted, sheetAt),
  };
}

function makeDay(number: number, hours: HoursConfiguration, offsets: RomeOffsets): WorkingDay {
  const { day, slots, reason, holiday, name, calendar } = planDay(number, hours);
  return {
    day,
    slots: momentsOf(number, slots, offsets),
    reason,
    holiday,
    name,
    calendarId: calendar?.id ?? null,
    calendarFrom: calendar?.validFrom ?? null,
  };
}

type What = 'milliseconds' | 'workingDays';

function sumsOf(sheet: DaySheet, what: What): Float64Array {
  return what === 'milliseconds' ? sheet.millisecondsBefore : sheet.workingDaysBefore;
}

function sumOf(what: What, from: number, to: number, sheetAt: (place: number) => DaySheet): number {
  let sum = 0;
  for (let at = from; at < to;) {
    const sheet = sheetAt(sheetPlace(at));
    const end = Math.min(to, sheet.firstDay + SHEET_DAYS);
    const sums = sumsOf(sheet, what);
    sum += (sums[end - sheet.firstDay] ?? 0) - (sums[at - sheet.firstDay] ?? 0);
    at = end;
  }
  return sum;
}

function reachDay(
  what: What,
  from: number,
  wanted: number,
  sheetAt: (place: number) => DaySheet,
): ReachedDay | null {
  const place = sheetPlace(from);
  let rest = wanted;
  for (let ahead = 0; ahead <= HORIZON_IN_SHEETS; ahead += 1) {
    const sheet = sheetAt(place + ahead);
    const sums = sumsOf(sheet, what);
    const start = Math.max(0, from - sheet.firstDay);
    const before = sums[start] ?? 0;
    // Place `p` of the sums stands after day `p - 1`.
    const after = firstReaching(sums, start + 1, before + rest);
    if (after <= SHEET_DAYS) {
      return { number: sheet.firstDay + after - 1, wanted: before + rest - (sums[after - 1] ?? 0) };
    }
    rest -= (sums[SHEET_DAYS] ?? 0) - before;
  }
  return null;
}

/** The moment of a day at which that many of its working milliseconds have passed: above zero, and no more than it has. */
export function momentAfter({ slots }: WorkingDay, milliseconds: number): Instant | null {
  let rest = milliseconds;
  for (const { start, end } of slots) {
    if (rest <= end - start) return toInstant(start + rest);
    rest -= end - start;
  }
  return null;
}
