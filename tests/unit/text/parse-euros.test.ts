import { describe, expect, it } from 'vitest';
import { parseEuros, writeEuros } from '#shared/text/parse-euros.ts';

describe('an amount of euros (X-9)', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,5', 123_450],
    ['1234', 123_400],
    ['3.200,00 €', 320_000],
    ['€ 180', 18_000],
    ['0,05', 5],
    ['1.000.000', 100_000_000],
    [' 0 ', 0],
  ])('typed as %s is read in cents', (text, cents) => {
    expect(parseEuros(text)).toEqual({ ok: true, value: cents });
  });

  it.each(['12.50', '1234.56', '1,234', '1,234.56', '1.23.456', '1234.567', '0.500', '1,2,3'])(
    'typed as %s is refused: the point may divide the thousands or the cents',
    (text) => {
      expect(parseEuros(text)).toMatchObject({ ok: false, refusal: { code: 'euros-ambiguous' } });
    },
  );

  it.each(['', 'gratis', '-5', 'EUR 5', '12 50', '99999999999999999'])('is not what %j says', (text) => {
    expect(parseEuros(text)).toMatchObject({ ok: false, refusal: { code: 'euros-unreadable' } });
  });

  it.each([
    [0, '0,00'],
    [5, '0,05'],
    [99_999, '999,99'],
    [123_456, '1.234,56'],
    [100_000_000_00, '100.000.000,00'],
  ])('of %s cents is written so that it is read back', (cents, text) => {
    expect(writeEuros(cents)).toBe(text);
    expect(parseEuros(text)).toEqual({ ok: true, value: cents });
  });
});
