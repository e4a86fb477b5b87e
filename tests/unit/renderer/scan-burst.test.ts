import { describe, expect, it } from 'vitest';
import { createScanBurst, type Heard, type TimedPress } from '#renderer/state/scan-burst.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, repeat: false };

/** The keys of a text, `⏎` being Enter. */
function keysOf(text: string): readonly string[] {
  return text.split('').map((sign) => (sign === '⏎' ? 'Enter' : sign));
}

/** What becomes of each key, when each comes so many milliseconds after the one before. */
function hearAll(keys: readonly string[], apart: number, more: Partial<TimedPress> = {}): readonly Heard[] {
  const burst = createScanBurst();
  return keys.map((key, place) => burst.hear({ ...PLAIN, ...more, key, timeStamp: 1_000 + place * apart }));
}

describe('a reader that types like a keyboard', () => {
  it('is known by its pace: four characters at least, 35 ms apart at most, then Enter', () => {
    expect(hearAll(keysOf('PC-1⏎'), 35).at(-1)).toEqual({ is: 'code', code: 'PC-1' });
    expect(hearAll(keysOf('PC-1⏎'), 36).at(-1)).toEqual({ is: 'key' });
    expect(hearAll(keysOf('PC1⏎'), 5).at(-1)).toEqual({ is: 'key' });
  });

  it('holds Shift for its capitals', () => {
    expect(hearAll(['Shift', 'P', 'Shift', 'C', '0', '1', 'Enter'], 5).at(-1)).toEqual({
      is: 'code',
      code: 'PC01',
    });
  });

  it('is told from a person from its second character on', () => {
    expect(hearAll(keysOf('PC01'), 10).map(({ is }) => is)).toEqual(['first', 'burst', 'burst', 'burst']);
    expect(hearAll(keysOf('PC01'), 90).map(({ is }) => is)).toEqual(['first', 'first', 'first', 'first']);
  });

  it('is no key held down, no shortcut and no arrow', () => {
    expect(hearAll(keysOf('jjjj⏎'), 30, { repeat: true }).map(({ is }) => is)).not.toContain('code');
    expect(hearAll(keysOf('abcd⏎'), 5, { ctrlKey: true }).map(({ is }) => is)).not.toContain('code');
    expect(hearAll(['a', 'b', 'Tab', 'c', 'd', 'Enter'], 5).at(-1)).toEqual({ is: 'key' });
  });

  it('begins anew after each code', () => {
    const heard = hearAll(keysOf('AAAA⏎BBBB⏎'), 5);
    expect(heard.filter(({ is }) => is === 'code')).toEqual([
      { is: 'code', code: 'AAAA' },
      { is: 'code', code: 'BBBB' },
    ]);
  });
});
