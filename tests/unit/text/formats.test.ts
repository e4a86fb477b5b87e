import { describe, expect, it } from 'vitest';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';

function utc(text: string): Instant {
  return toInstant(Date.parse(text));
}

/** What a reader sees: the blanks that do not break a line look like the others. */
function seen(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, ' ');
}

describe('Italian formats', () => {
  const it_ = createFormats('it');

  it('shows a share with one decimal and a comma (X-9)', () => {
    expect(seen(it_.percent({ numerator: 1852, denominator: 1872 }))).toBe('98,9 %');
    expect(seen(it_.percent({ numerator: 5, denominator: 5 }))).toBe('100,0 %');
    expect(it_.percent({ numerator: 0, denominator: 0 })).toBe('n.d.');
  });

  it('shows a day in words', () => {
    expect(it_.dayInWords(utc('2026-11-22T23:30:00Z'))).toBe('lunedì 23 novembre');
    expect(createFormats('en').dayInWords(utc('2026-11-22T12:00:00Z'))).toMatch(/^Sunday,? 22 November$/);
  });

  it('shows money from cents (X-9)', () => {
    expect(seen(it_.money(123_456))).toBe('1.234,56 €');
    expect(seen(it_.money(-5))).toBe('-0,05 €');
    expect(seen(it_.money(100_000_000))).toBe('1.000.000,00 €');
  });

  it('shows dates and times of Italy, midnight as 00:00 (X-9)', () => {
    expect(it_.dateTime(utc('2026-11-20T15:05:00Z'))).toBe('20/11/2026 16:05');
    expect(it_.dateTime(utc('2026-07-14T22:00:00Z'))).toBe('15/07/2026 00:00');
    expect(it_.date(utc('2026-12-31T23:30:00Z'))).toBe('01/01/2027');
    expect(it_.time(utc('2026-03-29T01:00:00Z'))).toBe('03:00');
    expect(it_.day('2026-03-05')).toBe('05/03/2026');
  });

  it('separates thousands from one thousand on', () => {
    expect(it_.integer(1234)).toBe('1.234');
    expect(it_.decimal(7.2, 1)).toBe('7,2');
    expect(it_.decimal(1872, 2)).toBe('1.872,00');
  });

  it('shows durations in hours and minutes', () => {
    expect([0, 5, 60, 185, 3_000].map((minutes) => seen(it_.duration(minutes)))).toEqual([
      '0 min',
      '5 min',
      '1 h',
      '3 h 05 min',
      '50 h',
    ]);
    expect(seen(it_.duration(-75))).toBe('-1 h 15 min');
  });

  it('sorts without regard to accents and capitals, numbers by value', () => {
    const sorted = ['Rufina', 'àncora', 'Ambiente', 'Stanza 10', 'Stanza 2'].sort(it_.compare);
    expect(sorted).toEqual(['Ambiente', 'àncora', 'Rufina', 'Stanza 2', 'Stanza 10']);
  });
});

describe('English formats', () => {
  const en = createFormats('en');

  it('shows the same values the English way, in the time of Italy', () => {
    expect(seen(en.money(123_456))).toBe('€1,234.56');
    expect(seen(en.percent({ numerator: 1852, denominator: 1872 }))).toBe('98.9 %');
    expect(en.dateTime(utc('2026-11-20T15:05:00Z'))).toBe('20/11/2026 16:05');
    expect(en.integer(1234)).toBe('1,234');
  });
});
