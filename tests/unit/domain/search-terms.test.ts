import { describe, expect, it } from 'vitest';
import { phonesIn } from '#shared/domain/phone-digits.ts';
import { askedNumber, hasTerms, searchTerms } from '#shared/domain/search-terms.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

const finds = (asked: string, text: string): boolean =>
  hasTerms(`${foldForSearch(text)} ${phonesIn(text).join(' ')}`, searchTerms(asked));

describe('what a search looks for', () => {
  it.each([
    ['12', '2026/000012'],
    ['000012', '2026/000012'],
    ['2026/12', '2026/000012'],
    ['2026/000012', '2026/000012'],
    ['2026/0000', '2026/000012'],
    ['bozza-7f3k-12', 'BOZZA-7F3K-12'],
  ])('finds a ticket by its number in any form: %s (CAP-3.1.2-f)', (asked, code) => {
    expect(finds(asked, code)).toBe(true);
  });

  it('does not take one number for another', () => {
    expect(finds('2026/12', '2026/000112')).toBe(false);
    expect(finds('2025/12', '2026/000012')).toBe(false);
  });

  it.each([
    '055123456',
    '055 123456',
    '055 12 34 56',
    '+39 055 123456',
    '+39055123456',
    '0039055123456',
    '055/123456',
    '055-123.456',
  ])('finds a telephone number however its digits are grouped: %s (CAP-3.1.2-f)', (asked) => {
    for (const text of ['055123456', 'tel. 055 123456.', '+39 055 12 34 56', '055/123456', '0039 055-123456'])
      expect(finds(asked, text), text).toBe(true);
    expect(finds(asked, 'tel. 055 123457')).toBe(false);
  });

  it('finds part of a telephone number, among other words', () => {
    expect(finds('rossi 333 123', 'Anna Rossi, 333/1234567')).toBe(true);
    expect(finds('rossi 334', 'Anna Rossi, 333/1234567')).toBe(false);
  });

  it('takes apart words and numbers that are not telephone numbers', () => {
    expect(searchTerms('PC 2024 stanza 12')).toEqual([['pc'], ['2024'], ['stanza'], ['12']]);
    expect(searchTerms('  ')).toEqual([]);
  });

  it('tells a number of a ticket from words (CAP-3.4.2.1-a)', () => {
    expect(askedNumber('12')).toEqual({ year: null, n: 12 });
    expect(askedNumber(' 2026/12 ')).toEqual({ year: 2026, n: 12 });
    expect(askedNumber('0575/123456')).toBeNull();
    expect(askedNumber('stampante 12')).toBeNull();
  });
});
