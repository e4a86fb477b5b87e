import { z } from 'zod';

/** A time of day `hh:mm`, from `00:00` to `24:00`: the latter ends a day. */
export const timeOfDaySchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** A day of every year, `mm-gg`. */
export const monthDaySchema = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

/** Hours of one day of the week: `from` included, `to` excluded, so that two slots that touch share no moment. */
export interface WeeklySlot {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

const slotSchema = z
  .strictObject({ weekday: z.int().min(1).max(7), from: timeOfDaySchema, to: timeOfDaySchema })
  .readonly()
  .refine(({ from, to }) => from < to);

/** Hours of a week: any number of slots a day, none of which overlap. @see CAP-2-a */
export const weeklySlotsSchema = z.array(slotSchema).max(70).readonly().refine(areDisjoint);

/** The slots in the order of the week. */
export function inWeekOrder(slots: readonly WeeklySlot[]): readonly WeeklySlot[] {
  return [...slots].sort((one, other) => one.weekday - other.weekday || (one.from < other.from ? -1 : 1));
}

/** The minute of the day that a time `hh:mm` is: `24:00` is the 1440th. */
export function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** How many minutes the slots last in all. */
export function weekMinutes(slots: readonly WeeklySlot[]): number {
  return slots.reduce((sum, { from, to }) => sum + minuteOfDay(to) - minuteOfDay(from), 0);
}

function areDisjoint(slots: readonly WeeklySlot[]): boolean {
  return inWeekOrder(slots).every((slot, at, ordered) => {
    const next = ordered[at + 1];
    return next?.weekday !== slot.weekday || slot.to <= next.from;
  });
}
