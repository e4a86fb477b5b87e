import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { wallTime } from '#shared/domain/rome-time.ts';
import { createWallClock } from '#shared/reports/wall-clock.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';

const HOUR = 3_600_000;

describe('the wall clock of a report', () => {
  it.each(['2026-01-01', '2026-06-30', '2026-03-29', '2026-10-25', '2026-12-31'])(
    'shows midnight of %s as midnight of that day',
    (day) => {
      expect(createWallClock()(rome(`${day}T00:00`))).toEqual({ wallTime: `${day}T00:00:00` });
    },
  );

  it.each(['2026-03-29', '2026-10-25'])('shows every hour of the clock change of %s as Italy does', (day) => {
    const clock = createWallClock();
    const midnight = rome(`${day}T00:00`);
    for (let hour = -2; hour < 27; hour += 0.25) {
      const instant = toInstant(midnight + hour * HOUR);
      expect(clock(instant).wallTime).toBe(wallTime(instant));
    }
  });

  it('shows the repeated hour twice and never the missing one', () => {
    const clock = createWallClock();
    const autumn = rome('2026-10-25T02:30');
    expect([autumn, toInstant(autumn + HOUR)].map((instant) => clock(instant).wallTime)).toEqual([
      '2026-10-25T02:30:00',
      '2026-10-25T02:30:00',
    ]);
    const spring = rome('2026-03-29T01:59:59');
    expect(clock(toInstant(spring + 1_000))).toEqual({ wallTime: '2026-03-29T03:00:00' });
  });
});
