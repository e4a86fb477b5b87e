import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/rome-time.ts';
import { holidayOn } from '#shared/domain/working-time/italian-holidays.ts';

/** The holidays of a year, by day. */
function holidaysOf(year: number): readonly string[] {
  return Array.from({ length: 366 }, (_, count) => addDays(`${String(year)}-01-01`, count)).filter(
    (day) => day.startsWith(String(year)) && holidayOn(day) !== undefined,
  );
}

describe('the national holidays', () => {
  it('are twelve in 2026: those of before and 4 October (X-6)', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-06',
      '2026-04-25',
      '2026-05-01',
      '2026-06-02',
      '2026-08-15',
      '2026-10-04',
      '2026-11-01',
      '2026-12-08',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('have 4 October from 2026 on', () => {
    expect(holidayOn('2025-10-04')).toBeUndefined();
    expect(holidayOn('2027-10-04')).toBe('saintFrancis');
  });

  // Easter Sundays as the almanacs give them, the earliest and the latest of two centuries among them.
  it.each([
    ['1961-04-02'],
    ['1981-04-19'],
    ['2000-04-23'],
    ['2008-03-23'],
    ['2011-04-24'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2038-04-25'],
    ['2049-04-18'],
    ['2076-04-19'],
    ['2285-03-22'],
  ])('have the Monday after Easter Sunday %s, and no other in that spring', (sunday) => {
    const year = sunday.slice(0, 4);
    const mondays = holidaysOf(Number(year)).filter((day) => holidayOn(day) === 'easterMonday');
    const monday = addDays(sunday, 1);
    // When it falls on 25 April, that day's own name is the one said.
    expect(mondays).toEqual(monday.endsWith('-04-25') ? [] : [monday]);
  });
});
