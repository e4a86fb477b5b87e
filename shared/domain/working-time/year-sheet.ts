import { firstDayOfYear } from './day-number.ts';
import { lengthOf } from './intervals.ts';
import type { WorkingDay } from './working-time.ts';

/** What the days of a year add up to: sums over any number of days cost no more than two look-ups a year. */
export interface YearSheet {
  /** The number of its first day. */
  readonly firstDay: number;
  /** How many days it has. */
  readonly days: number;
  /** Working milliseconds of the days before each day of the year, and before the next year. */
  readonly millisecondsBefore: Float64Array;
  /** Days with working hours before each day of the year, and before the next year. */
  readonly workingDaysBefore: Float64Array;
}

/** The sums of a year. */
export function yearSheet(year: number, dayAt: (dayNumber: number) => WorkingDay): YearSheet {
  const firstDay = firstDayOfYear(year);
  const days = firstDayOfYear(year + 1) - firstDay;
  const millisecondsBefore = new Float64Array(days + 1);
  const workingDaysBefore = new Float64Array(days + 1);
  for (let place = 0; place < days; place += 1) {
    const milliseconds = lengthOf(dayAt(firstDay + place).slots);
    millisecondsBefore[place + 1] = (millisecondsBefore[place] ?? 0) + milliseconds;
    workingDaysBefore[place + 1] = (workingDaysBefore[place] ?? 0) + (milliseconds > 0 ? 1 : 0);
  }
  return { firstDay, days, millisecondsBefore, workingDaysBefore };
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
