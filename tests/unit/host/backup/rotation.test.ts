import { describe, expect, it } from 'vitest';
import { copyName, momentOfName } from '#electron/host/backup/copy-name.ts';
import { superfluous } from '#electron/host/backup/rotation.ts';

const DAY = 24 * 60 * 60 * 1_000;
/** A Sunday, at noon of this machine. */
const NOW = new Date(2026, 10, 22, 12).getTime();

const daily = (days: number) => Array.from({ length: days }, (_, before) => ({ at: NOW - before * DAY }));
const daysBefore = (copies: readonly { readonly at: number }[]) =>
  copies.map(({ at }) => Math.round((NOW - at) / DAY));

describe('the rotation of copies', () => {
  it('keeps every copy while there are few', () => {
    expect(superfluous(daily(7), NOW)).toEqual([]);
    expect(superfluous([], NOW)).toEqual([]);
  });

  it('keeps of two years the last 7 days, 4 weeks and 12 months', () => {
    const copies = daily(730);
    const gone = new Set(superfluous(copies, NOW));
    const kept = copies.filter((copy) => !gone.has(copy));
    // Weeks end on Sunday; months on their last day.
    const weeks = [0, 7, 14, 21];
    const months = [0, 22, 53, 83, 114, 145, 175, 206, 236, 267, 295, 326];
    const expected = new Set([0, 1, 2, 3, 4, 5, 6, ...weeks, ...months]);
    expect(new Set(daysBefore(kept))).toEqual(expected);
  });

  it('counts only days that have a copy', () => {
    const copies = [0, 40, 41, 42, 43, 44, 45].map((before) => ({ at: NOW - before * DAY }));
    expect(superfluous(copies, NOW)).toEqual([]);
  });

  it('keeps the newest of a day, and all of the last one', () => {
    const hours = [0, 2, 4, 50, 52, 54].map((before) => ({ at: NOW - before * 60 * 60 * 1_000 }));
    expect(superfluous(hours, NOW)).toEqual([hours[4], hours[5]]);
  });

  it('never lets the newest go, however old', () => {
    expect(superfluous([{ at: 0 }], NOW)).toEqual([]);
  });
});

describe('the name of a copy', () => {
  it('tells when it was made, to the minute', () => {
    const at = new Date(2026, 2, 5, 7, 9, 30).getTime();
    expect(copyName(at, 1)).toBe('presidio-2026-03-05-0709.presidio-backup.gz');
    expect(copyName(at, 2)).toBe('presidio-2026-03-05-0709-2.presidio-backup.gz');
    expect(momentOfName(copyName(at, 1))).toBe(at - 30_000);
    expect(momentOfName(copyName(at, 12))).toBe(at - 30_000);
  });

  it.each([
    'presidio.gz',
    'presidio-2026-03-05.presidio-backup.gz',
    'x/presidio-2026-03-05-0709.presidio-backup.gz',
  ])('is not %s', (name) => {
    expect(momentOfName(name)).toBeNull();
  });
});
