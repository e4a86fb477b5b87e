import { inWeekOrder, type WeeklySlot, weeklySlotsSchema } from '#shared/domain/weekly-hours.ts';
import { readTime } from './typed-fields.ts';

/** The days of the week, from Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const TIME = String.raw`\d{1,2}(?:[:.]?\d{2})?`;
const SLOT = new RegExp(String.raw`(${TIME})\s*(?:[-–—]|alle|to)\s*(${TIME})`, 'gi');
/** What may stand between two slots, and before the first. */
const BETWEEN = /^(?:[\s,;+/]|dalle|from|and|e)*$/i;

/** The hours of a day as they were typed, `8:30-12:30, 14-18`; `null` when they cannot be read, or overlap. */
export function readDayHours(weekday: number, text: string): readonly WeeklySlot[] | null {
  const slots: WeeklySlot[] = [];
  for (const [, start = '', end = ''] of text.matchAll(SLOT)) {
    const [from, to] = [readTime(start), readTime(end)];
    if (from === null || to === null) return null;
    slots.push({ weekday, from, to });
  }
  if (!BETWEEN.test(text.replaceAll(SLOT, ' '))) return null;
  return weeklySlotsSchema.safeParse(slots).success ? inWeekOrder(slots) : null;
}

/** The hours of a day as the console writes them: `08:30–12:30, 14:00–18:00`. */
export function writeDayHours(slots: readonly WeeklySlot[]): string {
  return inWeekOrder(slots)
    .map(({ from, to }) => `${from}–${to}`)
    .join(', ');
}

/** The hours of a week from the text of each of its days; `null` when a day cannot be read. */
export function readWeek(texts: readonly string[]): readonly WeeklySlot[] | null {
  const days = WEEKDAYS.map((weekday) => readDayHours(weekday, texts[weekday - 1] ?? ''));
  return days.includes(null) ? null : days.flatMap((slots) => slots ?? []);
}

/** The text of each day of a week. */
export function writeWeek(slots: readonly WeeklySlot[]): readonly string[] {
  return WEEKDAYS.map((weekday) => writeDayHours(slots.filter((slot) => slot.weekday === weekday)));
}
