import { describe, expect, it } from 'vitest';
import { createAgenda } from '#shared/application/demonstration/agenda.ts';
import { createOfficeCalendar } from '#shared/application/demonstration/office-calendar.ts';
import { createRandom } from '#shared/application/demonstration/random.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { wallTime, weekdayOf } from '#shared/domain/rome-time.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

describe("the demonstration's office hours", () => {
  const calendar = createOfficeCalendar(UNTIL, 730);
  const calls = [...calendar.calls(2_000, createRandom(5))];

  it('gives as many calls as asked, in order, all before the end', () => {
    expect(calls).toHaveLength(2_000);
    expect(calls).toEqual([...calls].sort((left, right) => left - right));
    expect(calendar.instantOf(calls.at(-1) ?? 0)).toBeLessThan(UNTIL);
  });

  it('works from 8 to 17 of working days, in winter and in summer', () => {
    for (const call of calls) {
      const [day = '', time = ''] = wallTime(calendar.instantOf(call)).split('T');
      expect(weekdayOf(day)).toBeLessThanOrEqual(5);
      expect(time >= '08:00:00' && time < '17:00:00').toBe(true);
      expect(day.endsWith('-12-25') || day.endsWith('-08-15')).toBe(false);
    }
  });
});

describe('the agenda', () => {
  it('gives things back by time, and by turn at the same time', () => {
    const agenda = createAgenda<string>();
    for (const [time, item] of [
      [5, 'e'],
      [1, 'a'],
      [3, 'c'],
      [1, 'b'],
      [4, 'd'],
    ] as const)
      agenda.put(time, item);
    const taken: (string | undefined)[] = [];
    while (agenda.nextTime() < Infinity) taken.push(agenda.take());
    expect(taken).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(agenda.take()).toBeUndefined();
  });

  it('sorts a thousand things put in any order', () => {
    const random = createRandom(9);
    const agenda = createAgenda<number>();
    const times = Array.from({ length: 1_000 }, () => random.below(300));
    for (const time of times) agenda.put(time, time);
    const taken = times.map(() => agenda.take() ?? NaN);
    expect(taken).toEqual([...times].sort((left, right) => left - right));
  });
});

describe('chance from a seed', () => {
  it('is the same for the same seed and stays in its range', () => {
    const [first, second] = [createRandom(42), createRandom(42)];
    for (let draw = 0; draw < 1_000; draw += 1) {
      const value = first.next();
      expect(value).toBe(second.next());
      expect(value >= 0 && value < 1).toBe(true);
    }
  });

  it('weighs its choices', () => {
    const random = createRandom(3);
    const picks = Array.from({ length: 4_000 }, () =>
      random.weighted(['rare', 'often'], (item) => (item === 'often' ? 9 : 1)),
    );
    const share = picks.filter((item) => item === 'often').length / picks.length;
    expect(share).toBeGreaterThan(0.87);
    expect(share).toBeLessThan(0.93);
  });

  it('has nothing to choose among nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});
