import type { RecordId } from '#shared/domain/identity.ts';
import type { Calendar, Closure } from '#shared/domain/kinds.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';
import { dayName, weekdayOfNumber } from './day-number.ts';
import { type Holiday, holidayOn } from './italian-holidays.ts';
import type { DayReason } from './working-time.ts';

/** A version of a body's hours, as the engine needs it: a record's, or one that was never recorded. */
export type CalendarVersion = Pick<
  Calendar,
  'validFrom' | 'slots' | 'onCallSlots' | 'nationalHolidays' | 'patronDay' | 'patronName'
> & { readonly id: RecordId<'calendar'> | null };

/** Days, or hours of days, on which an office is closed, as the engine needs them. */
export type ClosedDays = Pick<Closure, 'firstDay' | 'lastDay' | 'from' | 'to' | 'reason'>;

/** Hours of a day on the wall clock, in minutes since midnight, `to` excluded. */
export interface MinuteSlot {
  readonly from: number;
  readonly to: number;
}

/** The hours of a day as the wall clock shows them, and why. */
export interface DayPlan {
  readonly day: string;
  readonly slots: readonly MinuteSlot[];
  readonly reason: DayReason;
  readonly holiday: Holiday | null;
  /** The patron's name, or what the closures say. */
  readonly name: string | null;
  readonly calendar: CalendarVersion | null;
}

/** What a body has configured of its hours: versions of the calendar from the oldest. */
export interface HoursConfiguration {
  readonly calendars: readonly CalendarVersion[];
  readonly closures: readonly ClosedDays[];
}

const MINUTES_OF_DAY = 24 * 60;

/** Versions from the oldest; of two that begin on one day the order is the same at every console. */
export function inOrderOfValidity(calendars: readonly CalendarVersion[]): readonly CalendarVersion[] {
  return [...calendars].sort((one, other) => {
    if (one.validFrom !== other.validFrom) return one.validFrom < other.validFrom ? -1 : 1;
    return (one.id ?? '') < (other.id ?? '') ? -1 : 1;
  });
}

/** The version in force on a day: the last that had begun. @see X-8 */
export function versionOn(calendars: readonly CalendarVersion[], day: string): CalendarVersion | null {
  return calendars.findLast(({ validFrom }) => validFrom <= day) ?? null;
}

/** The slots of a week that fall on one of its days, in order. */
export function slotsOfWeekday(slots: readonly WeeklySlot[], weekday: number): readonly MinuteSlot[] {
  return slots
    .filter((slot) => slot.weekday === weekday)
    .map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }))
    .sort((one, other) => one.from - other.from);
}

/** What hours a day, given by its number, has and why. @see X-6, CAP-2-a */
export function planDay(number: number, { calendars, closures }: HoursConfiguration): DayPlan {
  const day = dayName(number);
  const calendar = versionOn(calendars, day);
  const nothing = { day, slots: [], holiday: null, name: null, calendar };
  if (calendar === null) return { ...nothing, reason: 'unconfigured' };
  const slots = slotsOfWeekday(calendar.slots, weekdayOfNumber(number));
  if (slots.length === 0) return { ...nothing, reason: 'rest' };
  const holiday = calendar.nationalHolidays ? (holidayOn(day) ?? null) : null;
  if (holiday !== null) return { ...nothing, reason: 'holiday', holiday };
  if (calendar.patronDay === day.slice(5)) {
    return { ...nothing, reason: 'patron', name: calendar.patronName };
  }
  return closedPlan({ ...nothing, slots, reason: 'working' }, closures);
}

function closedPlan(plan: DayPlan, closures: readonly ClosedDays[]): DayPlan {
  const felt = closures.filter(
    ({ firstDay, lastDay, ...closure }) =>
      firstDay <= plan.day && plan.day <= lastDay && touches(hoursOf(closure), plan.slots),
  );
  if (felt.length === 0) return plan;
  const slots = felt.map(hoursOf).reduce(without, plan.slots);
  const name = [...new Set(felt.map(({ reason }) => reason))].join('; ');
  return { ...plan, slots, name, reason: slots.length === 0 ? 'closure' : 'partialClosure' };
}

function touches(closed: MinuteSlot, slots: readonly MinuteSlot[]): boolean {
  return closed.from < closed.to && slots.some(({ from, to }) => closed.from < to && from < closed.to);
}

/** A closure without hours lasts the whole day. */
function hoursOf({ from, to }: Pick<ClosedDays, 'from' | 'to'>): MinuteSlot {
  return { from: from === null ? 0 : minuteOf(from), to: to === null ? MINUTES_OF_DAY : minuteOf(to) };
}

function without(slots: readonly MinuteSlot[], closed: MinuteSlot): readonly MinuteSlot[] {
  return slots.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, closed.from) },
      { from: Math.max(from, closed.to), to },
    ].filter((piece) => piece.from < piece.to),
  );
}

function minuteOf(timeOfDay: string): number {
  return Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
}
