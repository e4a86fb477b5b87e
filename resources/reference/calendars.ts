import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';

/** Service hours that an office can start from. */
export interface ReadyCalendar {
  /** What the command line and the documents call it. */
  readonly code: 'CAL-CAP' | 'CAL-PERF';
  readonly slots: readonly WeeklySlot[];
  readonly onCallSlots: readonly WeeklySlot[];
  readonly nationalHolidays: boolean;
}

const WORKING_WEEK = [1, 2, 3, 4, 5];
const TUESDAY = 2;
const THURSDAY = 4;
const SATURDAY = 6;

function daily(weekdays: readonly number[], from: string, to: string): readonly WeeklySlot[] {
  return weekdays.map((weekday) => ({ weekday, from, to }));
}

/** The assistance contract's: 40 hours a week in two halves of the day, on call on Saturday morning. @see CAP-2-a, CAP-2.1-c */
export const contractCalendar: ReadyCalendar = {
  code: 'CAL-CAP',
  slots: [...daily(WORKING_WEEK, '08:30', '12:30'), ...daily(WORKING_WEEK, '14:00', '18:00')],
  onCallSlots: daily([SATURDAY], '08:30', '12:30'),
  nationalHolidays: true,
};

/** The performance sheet's: 36 hours a week, in the afternoon on Tuesday and Thursday alone. @see PERF-CTX-c */
export const performanceCalendar: ReadyCalendar = {
  code: 'CAL-PERF',
  slots: [...daily(WORKING_WEEK, '08:30', '14:30'), ...daily([TUESDAY, THURSDAY], '15:30', '18:30')],
  onCallSlots: [],
  nationalHolidays: true,
};

/** The hours that an office can start from. */
export const readyCalendars: readonly ReadyCalendar[] = [contractCalendar, performanceCalendar];
