import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEDIA_WEEKS_MAX } from '#shared/domain/media-plan.ts';
import { mediaStandings } from '#shared/domain/on-site/media-rotation.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { dayName } from '#shared/domain/working-time/day-number.ts';
import { weekOfMedia } from '#tests/unit/domain/on-site/rotation.ts';

/** The place of a day of 2026 in the count of days. */
const days = fc.integer({ min: 20_454, max: 20_818 });

/** A rotation of some weeks, whose media are all different, and the day from which it runs. */
const rotations = fc.integer({ min: 1, max: MEDIA_WEEKS_MAX }).chain((weeks) =>
  fc.record({
    startsOn: days.map(dayName),
    weeks: fc.constant(weeks),
    slots: fc
      .uniqueArray(
        fc.record({ week: fc.integer({ min: 1, max: weeks }), weekday: fc.integer({ min: 1, max: 7 }) }),
        {
          minLength: 1,
          maxLength: 7 * weeks,
          selector: ({ week, weekday }) => week * 7 + weekday,
        },
      )
      .map((slots) => slots.map((slot, place) => ({ ...slot, label: `M${String(place)}` }))),
  }),
);

describe('the rotation of backup media (REG-5.3-d)', () => {
  it('expects each medium once in a cycle, whatever the day it is counted from', () => {
    fc.assert(
      fc.property(rotations, fc.nat({ max: 400 }), (rotation, later) => {
        const from = addDays(rotation.startsOn, later);
        const to = addDays(from, 7 * rotation.weeks - 1);
        const standings = mediaStandings([weekOfMedia(rotation)], [], () => true, { from, to, today: from });
        const expected = standings.map(({ expected: slot }) => slot?.label);
        expect(expected.toSorted()).toEqual(rotation.slots.map(({ label }) => label).toSorted());
      }),
    );
  });

  it('expects on the open days what it expects when every day is open, and nothing on the others', () => {
    fc.assert(
      fc.property(rotations, fc.func(fc.boolean()), days.map(dayName), (rotation, isOpen, today) => {
        const plans = [weekOfMedia(rotation)];
        const period = { from: rotation.startsOn, to: addDays(rotation.startsOn, 60), today };
        const open = (_bodyId: string, day: string): boolean => isOpen(day);
        const all = mediaStandings(plans, [], () => true, period);
        const some = mediaStandings(plans, [], open, period);
        expect(some).toEqual(all.filter(({ day }) => isOpen(day)));
        expect(some.every(({ day, state }) => state === (day < today ? 'missed' : 'due'))).toBe(true);
      }),
    );
  });
});
