import type { Period } from '#shared/reports/ticket-selection.ts';
import { addDays } from '#shared/domain/rome-time.ts';

/** Periods that an office reports on, named. */
export const PERIOD_PRESETS = ['thisMonth', 'lastMonth', 'thisQuarter', 'thisYear', 'lastYear'] as const;

export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

const MONTHS_OF_QUARTER = 3;

function firstOfMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** The first and last day of `count` months from `month` of `year` on. */
function months(year: number, month: number, count: number): Period {
  const after = month + count;
  const next = after > 12 ? firstOfMonth(year + 1, after - 12) : firstOfMonth(year, after);
  return { from: firstOfMonth(year, month), to: addDays(next, -1) };
}

/** The days of a preset as seen on `today`, `aaaa-mm-gg`. The present ones run to their end, not to today. */
export function periodOf(preset: PeriodPreset, today: string): Period {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  switch (preset) {
    case 'thisMonth':
      return months(year, month, 1);
    case 'lastMonth':
      return month === 1 ? months(year - 1, 12, 1) : months(year, month - 1, 1);
    case 'thisQuarter':
      return months(year, month - ((month - 1) % MONTHS_OF_QUARTER), MONTHS_OF_QUARTER);
    case 'thisYear':
      return months(year, 1, 12);
    case 'lastYear':
      return months(year - 1, 1, 12);
  }
}

/** The preset that gives exactly this period today, if one does. */
export function presetOf({ from, to }: Period, today: string): PeriodPreset | undefined {
  return PERIOD_PRESETS.find((preset) => {
    const period = periodOf(preset, today);
    return period.from === from && period.to === to;
  });
}
