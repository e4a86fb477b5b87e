import { describe, expect, it } from 'vitest';
import { isOnePhone } from '#shared/domain/phone.ts';

describe('a telephone number', () => {
  it.each([
    '055 0000 100',
    '+39 0373 218888',
    '0039 055 1234567',
    '055/123456',
    '(055) 12-34-56',
    '055.12.34.56',
    '1515',
    '055 123456 int. 12',
  ])('%s is one', (text) => {
    expect(isOnePhone(text)).toBe(true);
  });

  it.each([
    '055 0000 100 / 055 0000 101',
    '055 0000 100, 055 0000 101',
    '055 0000 100 o 055 0000 101',
    '055 0000 100; 101',
    '0550000100 0550000101',
    '055 0000 100 - 101',
    '055 0000 100 int. 12 e 13',
    'centralino',
    '12',
    '',
  ])('“%s” is none, or more than one (CAP-4-b)', (text) => {
    expect(isOnePhone(text)).toBe(false);
  });
});
