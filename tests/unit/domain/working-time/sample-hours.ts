import { wallTime } from '#shared/domain/rome-time.ts';
import { createWorkingTime } from '#shared/domain/working-time/create-working-time.ts';
import type { CalendarVersion, ClosedDays } from '#shared/domain/working-time/day-plan.ts';
import type { WorkingTime } from '#shared/domain/working-time/working-time.ts';
import { contractCalendar, performanceCalendar, type ReadyCalendar } from '#resources/reference/calendars.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';

export const HOUR = 3_600_000;

/** A version of ready hours, in force from a day on. */
export function versionOf(
  { slots, onCallSlots, nationalHolidays }: Omit<ReadyCalendar, 'code'>,
  said: Partial<CalendarVersion> = {},
): CalendarVersion {
  return {
    id: null,
    validFrom: '2000-01-01',
    slots,
    onCallSlots,
    nationalHolidays,
    patronDay: null,
    patronName: null,
    ...said,
  };
}

/** Days on which an office is closed. */
export function closed(firstDay: string, said: Partial<ClosedDays> = {}): ClosedDays {
  return { firstDay, lastDay: firstDay, from: null, to: null, reason: 'Chiusura', ...said };
}

/** An engine of one version. */
export function hoursOf(
  ready: Omit<ReadyCalendar, 'code'>,
  closures: readonly ClosedDays[] = [],
  said: Partial<CalendarVersion> = {},
): WorkingTime {
  return createWorkingTime({ calendars: [versionOf(ready, said)], closures });
}

/** The contract's hours. */
export const CAP = hoursOf(contractCalendar);
/** The performance sheet's hours. */
export const PERF = hoursOf(performanceCalendar);

/** What the wall shows when so many hours have been worked. */
export function dueAt(hours: WorkingTime, from: string, worked: number): string | null {
  const due = hours.due(rome(from), worked * HOUR);
  return due === null ? null : wallTime(due).slice(0, 16);
}

/** Hours worked from one wall time to another. */
export function workedHours(hours: WorkingTime, from: string, to: string): number | null {
  const milliseconds = hours.elapsed(rome(from), rome(to));
  return milliseconds === null ? null : milliseconds / HOUR;
}
