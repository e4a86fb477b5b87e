import { describe, expect, it } from 'vitest';
import { wallSerial } from '#electron/host/workbook/wall-serial.ts';

describe('the serial number of a wall time', () => {
  it.each([
    ['1900-03-01', 61],
    ['2026-01-01', 46_023],
    ['2026-01-01T00:00', 46_023],
    ['2026-06-30T12:00:00', 46_203.5],
    ['2026-03-29T00:00', 46_110],
    ['2026-10-25T00:00', 46_320],
    ['2026-12-31T18:00', 46_387.75],
  ])('of %s is %d, whatever the time zone', (wallTime, serial) => {
    expect(wallSerial(wallTime)).toBe(serial);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '1900-02-28',
    '0026-01-01',
    'ieri',
    '',
  ])('does not exist for %j', (text) => {
    expect(wallSerial(text)).toBeUndefined();
  });
});
