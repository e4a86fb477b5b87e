import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';
import { createWorkingTime } from '#shared/domain/working-time/create-working-time.ts';
import type { HoursConfiguration } from '#shared/domain/working-time/day-plan.ts';
import type { Interval, WorkingTime } from '#shared/domain/working-time/working-time.ts';
import { moments, pausesNear, periods, randomHours } from './random-hours.ts';
import { slowElapsed } from './slow-hours.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A calendar, a period, and pauses near it. */
const cases = periods.chain((period) =>
  fc.tuple(randomHours.map(engineOf), fc.constant(period), pausesNear(period)),
);

/** An engine beside what it was made of, so that a counterexample can be read. */
function engineOf(hours: HoursConfiguration): WorkingTime & { readonly hours: HoursConfiguration } {
  return { hours, ...createWorkingTime(hours) };
}

/** An engine of these slots alone: no holiday, no closure. */
function plainHours(slots: readonly WeeklySlot[]): WorkingTime {
  const calendar = { id: null, validFrom: '1990-01-01', nationalHolidays: false, patronDay: null };
  return createWorkingTime({
    calendars: [{ ...calendar, slots, onCallSlots: [], patronName: null }],
    closures: [],
  });
}

function timeOfDay(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function elapsed(time: WorkingTime, from: Instant, to: Instant, pauses: readonly Interval[]): number {
  const worked = time.elapsed(from, to, pauses);
  if (worked === null) throw new Error('a calendar is always in force');
  return worked;
}

describe('working time (X-6)', () => {
  it('has elapsed exactly what was allowed when it is due, and not a millisecond before', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 60 * HOUR }), ([time, { start }, pauses], allowed) => {
        const due = time.due(start, allowed, pauses);
        fc.pre(due !== null);
        expect(elapsed(time, start, due, pauses)).toBe(allowed);
        expect(elapsed(time, start, toInstant(due - 1), pauses)).toBe(allowed - 1);
      }),
    );
  });

  it('is due, for what has elapsed until a moment, at that moment or when the last of it was worked', () => {
    fc.assert(
      fc.property(cases, ([time, { start, end }, pauses]) => {
        const worked = elapsed(time, start, end, pauses);
        const due = time.due(start, worked, pauses);
        fc.pre(due !== null);
        expect(due).toBeLessThanOrEqual(end);
        expect(elapsed(time, due, end, pauses)).toBe(0);
      }),
    );
  });

  it('adds up over any split of a period', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        (given, cuts) => {
          const [time, { start, end }, pauses] = given;
          const inside = cuts.map((cut) => toInstant(Math.round(start + cut * (end - start))));
          const points = [start, ...inside.toSorted((one, other) => one - other), end];
          const parts = points.slice(1).map((to, place) => elapsed(time, points[place] ?? start, to, pauses));
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(elapsed(time, start, end, pauses));
        },
      ),
    );
  });

  it('never falls when a period grows, and never outruns the clock', () => {
    fc.assert(
      fc.property(cases, fc.nat(48 * HOUR), ([time, { start, end }, pauses], more) => {
        const worked = elapsed(time, start, end, pauses);
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(end - start);
        expect(elapsed(time, start, toInstant(end + more), pauses)).toBeGreaterThanOrEqual(worked);
        expect(elapsed(time, toInstant(start - more), end, pauses)).toBeGreaterThanOrEqual(worked);
      }),
    );
  });

  it('is due no sooner when more is allowed, when it begins later, or when something pauses it', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 40 * HOUR }),
        fc.nat(20 * HOUR),
        (given, allowed, more) => {
          const [time, { start }, pauses] = given;
          const due = time.due(start, allowed, pauses);
          const later = time.due(start, allowed + more, pauses);
          const begunLater = time.due(toInstant(start + more), allowed, pauses);
          fc.pre(due !== null && later !== null && begunLater !== null);
          expect(later).toBeGreaterThanOrEqual(due);
          expect(begunLater).toBeGreaterThanOrEqual(due);
          expect(time.due(start, allowed)).toBeLessThanOrEqual(due);
        },
      ),
    );
  });

  it('counts day by day, and in what was paused, what it counts in all', () => {
    fc.assert(
      fc.property(cases, ([time, { start, end }, pauses]) => {
        const days = time.count(start, end, pauses);
        const counted = days.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
        const paused = days
          .flatMap((day) => day.paused)
          .reduce((sum, each) => sum + each.end - each.start, 0);
        expect(counted).toBe(elapsed(time, start, end, pauses));
        expect(counted + paused).toBe(elapsed(time, start, end, []));
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))]);
        expect(days.at(0)?.day).toBe(time.dayOf(start));
        expect(days.at(-1)?.day).toBe(time.dayOf(end));
      }),
    );
  });

  it('counts as one who looks at the clock every minute', () => {
    const minutes = fc.tuple(moments, fc.nat(2 * 1440)).map(([start, length]) => {
      const onTheMinute = toInstant(start - (start % MINUTE));
      return { start: onTheMinute, end: toInstant(onTheMinute + length * MINUTE) };
    });
    const onMinutes = (pauses: readonly Interval[]): readonly Interval[] =>
      pauses.map(({ start, end }) => ({
        start: toInstant(start - (start % MINUTE)),
        end: toInstant(end - (end % MINUTE)),
      }));
    fc.assert(
      fc.property(
        randomHours,
        minutes.chain((period) => fc.tuple(fc.constant(period), pausesNear(period).map(onMinutes))),
        (hours, [period, pauses]) => {
          const time = createWorkingTime(hours);
          expect(time.elapsed(period.start, period.end, pauses)).toBe(slowElapsed(period, pauses, hours));
        },
      ),
    );
  });

  it('neither gains nor loses anything when clocks change: round the clock it is the clock', () => {
    const week = [1, 2, 3, 4, 5, 6, 7];
    const always = plainHours(week.map((weekday) => ({ weekday, from: '00:00', to: '24:00' })));
    fc.assert(
      fc.property(periods, ({ start, end }) => {
        expect(always.elapsed(start, end)).toBe(end - start);
        expect(always.due(start, end - start)).toBe(end);
      }),
    );
  });

  it('has on the days when clocks change the hours that are written, unless they change within them', () => {
    const sundays = fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26');
    const lengths = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(sundays, fc.integer({ min: 180, max: 1430 }), lengths, (sunday, from, length) => {
        const to = Math.min(from + length, 1440);
        const time = plainHours([{ weekday: 7, from: timeOfDay(from), to: timeOfDay(to) }]);
        const midnight = startOfDay(sunday);
        expect(time.elapsed(midnight, toInstant(midnight + 36 * HOUR))).toBe((to - from) * MINUTE);
      }),
    );
  });
});
