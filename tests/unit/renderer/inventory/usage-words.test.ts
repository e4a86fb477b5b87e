import { describe, expect, it } from 'vitest';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { isOverThreshold, usageWords } from '#renderer/features/inventory/records/space-rows.tsx';

const FORMATS = createFormats('it');

describe('how much of a space is used', () => {
  it('is said against its quota, with the share (P9-5.3-a, P9-5.3-b)', () => {
    const words = usageWords({ quotaMegabytes: 50_000 }, 42_000, italian, FORMATS);
    expect(words.replaceAll('\u00a0', ' ')).toBe('42/50 GB (84,0 %)');
  });

  it('is said alone where there is no quota', () => {
    expect(usageWords({ quotaMegabytes: null }, 1_500, italian, FORMATS)).toBe('1,5 GB');
  });

  it.each([
    [42_000, 80, true],
    [40_000, 80, true],
    [39_999, 80, false],
    [40_000, null, true],
    [42_000, 85, false],
  ])('%i MB of 50 000 with the threshold %s are warned of: %s (P9-5.3-a)', (used, warningPercent, isOver) => {
    expect(isOverThreshold({ quotaMegabytes: 50_000, warningPercent }, { usedMegabytes: used })).toBe(isOver);
  });
});
