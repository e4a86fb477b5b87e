import { describe, expect, it } from 'vitest';
import {
  readDay,
  readHours,
  readMonthDay,
  readPercent,
  readTime,
  writeHours,
  writePercent,
} from '#renderer/features/registry/typed-fields.ts';
import { readDayHours, readWeek, writeWeek } from '#renderer/features/registry/week-text.ts';
import { contractCalendar } from '#resources/reference/calendars.ts';

describe('what is typed in the forms of the registry', () => {
  it('is a time, however it is written', () => {
    expect(['8', '8:30', '8.30', '830', '0830', '24'].map(readTime)).toEqual([
      '08:00',
      '08:30',
      '08:30',
      '08:30',
      '08:30',
      '24:00',
    ]);
    expect(['25', '8:75', '24:30', 'mattina', ''].map(readTime)).toEqual(Array(5).fill(null));
  });

  it('is hours, kept as minutes and written back', () => {
    expect(['16', '16 ore', '1,5', '1:30', '0.5'].map(readHours)).toEqual([960, 960, 90, 90, 30]);
    expect(['sedici', '', '1:75'].map(readHours)).toEqual([null, null, null]);
    expect([960, 90].map(writeHours)).toEqual(['16', '1:30']);
  });

  it('is a share in hundredths of a percent', () => {
    expect(['90', '90 %', '87,5', '33,33'].map(readPercent)).toEqual([9_000, 9_000, 8_750, 3_333]);
    expect([9_000, 8_750].map(writePercent)).toEqual(['90', '87,5']);
  });

  it('is a day of the calendar, or of every year', () => {
    expect(['1/1/2027', '31-12-26', '29.2.2028'].map(readDay)).toEqual([
      '2027-01-01',
      '2026-12-31',
      '2028-02-29',
    ]);
    expect(['29/2/2027', '31/4/2026', '2026-01-01', 'domani'].map(readDay)).toEqual(Array(4).fill(null));
    expect(['24/6', '29-02', '31/6'].map(readMonthDay)).toEqual(['06-24', '02-29', null]);
  });

  it('is the hours of a day: several stretches, in order', () => {
    const expected = [
      { weekday: 1, from: '08:30', to: '12:30' },
      { weekday: 1, from: '14:00', to: '18:00' },
    ];
    for (const text of ['8:30-12:30, 14-18', '14–18 e 8.30–12.30', 'dalle 8:30 alle 12:30; 1400 - 1800'])
      expect(readDayHours(1, text)).toEqual(expected);
    expect(readDayHours(1, '')).toEqual([]);
  });

  it('is not hours when they overlap, end before they begin, or mean nothing', () => {
    for (const text of ['8-13, 12-14', '12-8', '8-8', 'mattina', '8-12 e poi', '8-'])
      expect(readDayHours(1, text)).toBeNull();
  });

  it('is a week that comes back as it was (CAP-2-a)', () => {
    const texts = writeWeek(contractCalendar.slots);
    expect(texts).toEqual([...Array<string>(5).fill('08:30–12:30, 14:00–18:00'), '', '']);
    expect(readWeek(texts)).toHaveLength(10);
    expect(readWeek(['8-', '', '', '', '', '', ''])).toBeNull();
  });
});
