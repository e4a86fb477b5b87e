import { lengthOf } from './intervals.ts';
import type { WorkingDay } from './working-time.ts';

/**
 * How many days a sheet has: few, so that a single due time makes few days; enough for sums over years to stay quick.
 */
export const SHEET_DAYS = 32;

/** What the days of a sheet add up to: sums over any number of days cost no more than two look-ups a sheet. */
export interface DaySheet {
  /** The number of its first day. */
  readonly firstDay: number;
  /** Working milliseconds of the days before each day of the sheet, and before the next sheet. */
  readonly millisecondsBefore: Float64Array;
  /** Days with working hours before each day of the sheet, and before the next sheet. */
  readonly workingDaysBefore: Float64Array;
}

/** The place of a day's sheet, by the number of the day. */
export function sheetPlace(dayNumber: number): number {
  return Math.floor(dayNumber / SHEET_DAYS);
}

/** The sums of the sheet at a place. */
export function daySheet(place: number, dayAt: (dayNumber: number) => WorkingDay): DaySheet {
  const firstDay = place * SHEET_DAYS;
  const millisecondsBefore = new Float64Array(SHEET_DAYS + 1);
  const workingDaysBefore = new Float64Array(SHEET_DAYS + 1);
  for (let at = 0; at < SHEET_DAYS; at += 1) {
    const milliseconds = lengthOf(dayAt(firstDay + at).slots);
    millisecondsBefore[at + 1] = (millisecondsBefore[at] ?? 0) + milliseconds;
    workingDaysBefore[at + 1] = (workingDaysBefore[at] ?? 0) + (milliseconds > 0 ? 1 : 0);
  }
  return { firstDay, millisecondsBefore, workingDaysBefore };
}

/** The first place from `from` on at which `sums`, which never fall, reach `wanted`; its length when none does. */
export function firstReaching(sums: Float64Array, from: number, wanted: number): number {
  let low = from;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
