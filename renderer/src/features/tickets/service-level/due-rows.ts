import type { DueCount, ExplainedDay } from '#shared/domain/service-level/due-explanation.ts';
import { weekdayOf } from '#shared/domain/rome-time.ts';
import { dayReason, slotsText } from '#shared/reports/due-explanation.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** One day of the count, as the table shows it. */
export interface DueRow {
  readonly key: string;
  readonly day: string;
  /** `null` for a day of which nothing was counted. */
  readonly slots: string | null;
  readonly minutes: string | null;
  readonly total: string;
  /** Holidays, closures, pauses, and the version of the calendar where another begins. */
  readonly note: string;
}

function noteOf(
  day: ExplainedDay,
  before: ExplainedDay | undefined,
  text: Catalogue,
  formats: Formats,
): string {
  const words = text.dueExplanation;
  const isOther = day.calendarFrom !== null && day.calendarFrom !== before?.calendarFrom;
  return [
    dayReason(day, text),
    day.paused.length === 0 ? null : words.paused(slotsText(day.paused, formats)),
    isOther ? words.calendar(formats.day(day.calendarFrom)) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The days of a count as rows. @see CAP-7-a */
export function dueRows({ days }: DueCount, text: Catalogue, formats: Formats): readonly DueRow[] {
  return days.map((day, place) => {
    const isEmpty = day.counted.length === 0;
    const weekday = text.setup.shortWeekdays[weekdayOf(day.day) - 1] ?? '';
    return {
      key: day.day,
      day: `${weekday} ${formats.day(day.day)}`,
      slots: isEmpty ? null : slotsText(day.counted, formats),
      minutes: isEmpty ? null : formats.duration(day.minutes),
      total: formats.duration(day.totalMinutes),
      note: noteOf(day, days[place - 1], text, formats),
    };
  });
}
