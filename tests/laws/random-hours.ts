import fc from 'fast-check';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { addDays, startOfDay } from '#shared/domain/rome-time.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';
import type {
  CalendarVersion,
  ClosedDays,
  HoursConfiguration,
} from '#shared/domain/working-time/day-plan.ts';
import type { Interval } from '#shared/domain/working-time/working-time.ts';

const DAY = 86_400_000;

/** Days around which something happens: both changes of the clock, holidays, the turn of the year, a leap day. */
const LANDMARKS = [
  '2026-03-28',
  '2026-10-24',
  '2026-12-07',
  '2026-12-24',
  '2027-03-27',
  '2027-10-02',
  '2028-02-28',
];

/** Times of day, those that are easy to get wrong more often: midnight, the hours that clocks skip or repeat. */
const minutesOfDay = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1440 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 120, 135, 150, 180, 510, 750, 840, 1080, 1440) },
);

function timeOfDay(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** One to five slots of a day; those that follow one another may touch. */
const slotsOfDay: fc.Arbitrary<readonly Omit<WeeklySlot, 'weekday'>[]> = fc
  .tuple(fc.uniqueArray(minutesOfDay, { minLength: 2, maxLength: 10 }), fc.boolean())
  .map(([cuts, touching]) => {
    const sorted = cuts.toSorted((one, other) => one - other);
    const step = touching ? 1 : 2;
    const slots = sorted.flatMap((from, place) => {
      const to = sorted[place + 1];
      return to !== undefined && place % step === 0 ? [{ from: timeOfDay(from), to: timeOfDay(to) }] : [];
    });
    return slots.slice(0, 5);
  });

/** The slots of any set of weekdays, each with its own, or all with the same. */
const slotsOfWeek: fc.Arbitrary<readonly WeeklySlot[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    fc.array(slotsOfDay, { minLength: 1, maxLength: 7 }),
  )
  .map(([weekdays, days]) =>
    weekdays.flatMap((weekday, place) =>
      (days[place % days.length] ?? []).map((slot) => ({ weekday, ...slot })),
    ),
  );

const nearbyDays = fc
  .tuple(fc.constantFrom(...LANDMARKS), fc.integer({ min: -2, max: 6 }))
  .map(([day, count]) => addDays(day, count));

function version(validFrom: fc.Arbitrary<string>): fc.Arbitrary<CalendarVersion> {
  return fc.record({
    id: fc.constant(null),
    validFrom,
    slots: slotsOfWeek,
    onCallSlots: fc.constant([]),
    nationalHolidays: fc.boolean(),
    patronDay: fc.option(nearbyDays.map((day) => day.slice(5))),
    patronName: fc.constant('Patrono'),
  });
}

/** Closures of whole days and of hours; some end before they begin, as two concurrent edits may leave them. */
const closures: fc.Arbitrary<ClosedDays> = fc
  .record({
    firstDay: nearbyDays,
    days: fc.integer({ min: -1, max: 4 }),
    from: fc.option(minutesOfDay.map(timeOfDay)),
    to: fc.option(minutesOfDay.map(timeOfDay)),
  })
  .map(({ firstDay, days, from, to }) => ({
    firstDay,
    lastDay: addDays(firstDay, days),
    from,
    to,
    reason: 'Chiusura',
  }));

/** Whatever a body may configure; there has always been a calendar. */
export const randomHours: fc.Arbitrary<HoursConfiguration> = fc.record({
  calendars: fc
    .tuple(version(fc.constant('1990-01-01')), fc.array(version(nearbyDays), { maxLength: 2 }))
    .map(([first, later]) => [first, ...later]),
  closures: fc.array(closures, { maxLength: 3 }),
});

/** Moments near the landmarks, to the millisecond or on the minute. */
export const moments: fc.Arbitrary<Instant> = fc
  .tuple(
    nearbyDays,
    fc.oneof(
      fc.integer({ min: 0, max: DAY }),
      fc.integer({ min: 0, max: 1440 }).map((m) => m * 60_000),
    ),
  )
  .map(([day, milliseconds]) => toInstant(startOfDay(day) + milliseconds));

/** A moment and another some days after it at most, in order. */
export const periods: fc.Arbitrary<Interval> = fc
  .tuple(moments, fc.integer({ min: 0, max: 12 * DAY }))
  .map(([start, length]) => ({ start, end: toInstant(start + length) }));

/** Pauses near a period: before it, across its ends, over one another, empty, or the wrong way round. */
export function pausesNear({ start, end }: Interval): fc.Arbitrary<readonly Interval[]> {
  const ends = fc.integer({ min: start - DAY, max: end + DAY }).map(toInstant);
  return fc.array(fc.record({ start: ends, end: ends }), { maxLength: 4 });
}
