import { describe, expect, it } from 'vitest';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import {
  addDays,
  dayOf,
  instantOfWallTime,
  startOfDay,
  wallTime,
  weekdayOf,
  yearOf,
} from '#shared/domain/rome-time.ts';

const HOUR = 3_600_000;

function utc(text: string): Instant {
  return toInstant(Date.parse(text));
}

describe('the time of Italy', () => {
  it('keeps midnight at midnight, in winter and in summer', () => {
    expect(wallTime(utc('2026-01-14T23:00:00Z'))).toBe('2026-01-15T00:00:00');
    expect(wallTime(utc('2026-07-14T22:00:00Z'))).toBe('2026-07-15T00:00:00');
    expect(dayOf(utc('2026-07-14T22:00:00Z'))).toBe('2026-07-15');
    expect(dayOf(utc('2026-07-14T21:59:59Z'))).toBe('2026-07-14');
  });

  it('counts 23 hours on the last Sunday of March and 25 on that of October', () => {
    expect(startOfDay('2026-03-30') - startOfDay('2026-03-29')).toBe(23 * HOUR);
    expect(startOfDay('2026-10-26') - startOfDay('2026-10-25')).toBe(25 * HOUR);
    expect(startOfDay('2026-06-02') - startOfDay('2026-06-01')).toBe(24 * HOUR);
  });

  it('keeps midnight at midnight on both days of the clock change', () => {
    for (const day of ['2026-03-29', '2026-10-25']) expect(wallTime(startOfDay(day))).toBe(`${day}T00:00:00`);
  });

  it('moves a wall time that spring skips past the change', () => {
    const skipped = instantOfWallTime('2026-03-29T02:30');
    expect(skipped).toBe(utc('2026-03-29T01:30:00Z'));
    expect(wallTime(skipped ?? utc('1970-01-01'))).toBe('2026-03-29T03:30:00');
    expect(instantOfWallTime('2026-03-29T02:30', 'second')).toBe(skipped);
  });

  it('tells the two moments of a wall time that autumn repeats', () => {
    const first = instantOfWallTime('2026-10-25T02:30');
    const second = instantOfWallTime('2026-10-25T02:30', 'second');
    expect(first).toBe(utc('2026-10-25T00:30:00Z'));
    expect(second).toBe(utc('2026-10-25T01:30:00Z'));
  });

  it('reads back the wall time that it writes', () => {
    for (const text of ['2026-11-20T16:00:05', '2027-01-01T00:00:00', '2026-03-29T01:59:59'])
      expect(wallTime(instantOfWallTime(text) ?? utc('1970-01-01'))).toBe(text);
  });

  it('reads nothing into what is not a wall time', () => {
    for (const text of ['', '2026-02-30T10:00', '2026-11-20', '2026-11-20T25:00', '20/11/2026 10:00'])
      expect(instantOfWallTime(text)).toBeUndefined();
  });

  it('begins the year of a ticket at the Italian midnight', () => {
    expect(yearOf(utc('2026-12-31T22:59:59Z'))).toBe(2026);
    expect(yearOf(utc('2026-12-31T23:00:00Z'))).toBe(2027);
  });

  it('steps over days, months and clock changes', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-30', -1)).toBe('2026-03-29');
    expect(weekdayOf('2026-11-20')).toBe(5);
  });
});
