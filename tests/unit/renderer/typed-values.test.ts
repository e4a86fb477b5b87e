import { describe, expect, it } from 'vitest';
import { typedDay, typedInteger, typedMinutes, typedMoment } from '#renderer/ui/typed-values.ts';
import { wallTime } from '#shared/domain/rome-time.ts';
import { toInstant } from '#shared/domain/instant.ts';

/** Friday 20 November 2026, 16:00 in Italy. */
const NOW = toInstant(Date.parse('2026-11-20T15:00:00Z'));

describe('what is typed', () => {
  it.each([
    ['9:30', '2026-11-20T09:30:00'],
    ['09.30', '2026-11-20T09:30:00'],
    ['19/11 16:00', '2026-11-19T16:00:00'],
    [' 3/1/2027  8:05 ', '2027-01-03T08:05:00'],
  ])('as a moment, %s, is one in Italy', (text, wall) => {
    const moment = typedMoment(text, NOW);
    expect(moment).toBeDefined();
    expect(wallTime(moment ?? NOW)).toBe(wall);
  });

  it.each(['', '25:00', '9', 'ieri', '31/02 10:00', '20/11/2026', '20/11 9:30 di sera'])(
    'as a moment, %s, is none',
    (text) => {
      expect(typedMoment(text, NOW)).toBeUndefined();
    },
  );

  it.each([
    ['25/11/2026', '2026-11-25'],
    ['1/3', '2026-03-01'],
    ['29/02/2026', undefined],
    ['domani', undefined],
  ])('as a day, %s, is %s', (text, day) => {
    expect(typedDay(text, NOW)).toBe(day);
  });

  it.each([
    ['25', 25],
    ['25 min', 25],
    ['1h', 60],
    ['1 h 20', 80],
    ['2H 05m', 125],
    ['', undefined],
    ['un’ora', undefined],
  ])('as a duration, %s, is %s minutes', (text, minutes) => {
    expect(typedMinutes(text)).toBe(minutes);
  });
});

describe('a whole number that is typed', () => {
  it.each([
    ['1500', 1500],
    ['1.500', 1500],
    [' -3 ', -3],
    ['1.234.567', 1_234_567],
  ])('from %s is %i', (text, number) => {
    expect(typedInteger(text)).toBe(number);
  });

  it.each(['', '1,5', '1.5', '12 pezzi', '0x10'])('is none from %s', (text) => {
    expect(typedInteger(text)).toBeUndefined();
  });
});
