import { describe, expect, it } from 'vitest';
import { backupKey } from '#renderer/features/on-site/backups/backup-keys.ts';
import { monthBeside, monthOf } from '#renderer/features/on-site/backups/month.ts';

const PLACE = { row: 1, column: 19, rows: 3, columns: 30 };

function pressed(key: string, others: Partial<Parameters<typeof backupKey>[0]> = {}) {
  return backupKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...others }, PLACE);
}

describe('the keys of the register of backups', () => {
  it('say how a backup went with one letter', () => {
    expect(pressed('o')).toEqual({ act: 'say', result: 'ok' });
    expect(pressed('F')).toEqual({ act: 'say', result: 'failed' });
    expect(pressed('n')).toEqual({ act: 'say', result: 'missing' });
    expect(pressed('n', { ctrlKey: true })).toBeUndefined();
  });

  it('move from cell to cell, and stay within the month', () => {
    expect(pressed('ArrowDown')).toEqual({ act: 'go', row: 2, column: 19 });
    expect(pressed('ArrowUp')).toEqual({ act: 'go', row: 0, column: 19 });
    expect(pressed('ArrowLeft')).toEqual({ act: 'go', row: 1, column: 18 });
    expect(pressed('End')).toEqual({ act: 'go', row: 1, column: 29 });
    expect(pressed('Home')).toEqual({ act: 'go', row: 1, column: 0 });
    expect(
      backupKey(
        { key: 'ArrowRight', ctrlKey: false, metaKey: false, altKey: false },
        { ...PLACE, column: 29 },
      ),
    ).toEqual({ act: 'go', row: 1, column: 29 });
    expect(pressed('Enter')).toEqual({ act: 'open' });
    expect(pressed('x')).toBeUndefined();
  });
});

describe('a month', () => {
  it('has its days, and one before and after it', () => {
    const november = monthOf('2026-11-19');
    expect([november.from, november.to, november.days.length]).toEqual(['2026-11-01', '2026-11-30', 30]);
    expect(monthOf('2028-02-10').to).toBe('2028-02-29');
    expect(monthBeside(november, 'before')).toBe('2026-10-01');
    expect(monthBeside(november, 'after')).toBe('2026-12-01');
    expect(monthBeside(monthOf('2026-12-31'), 'after')).toBe('2027-01-01');
  });
});
