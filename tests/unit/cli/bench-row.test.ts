import { describe, expect, it } from 'vitest';
import { judged } from '#electron/cli/bench/bench-row.ts';

function verdictOf(figure: number, moonshot: number | null = 2): string {
  const measure = { row: 1, subject: 'newConsole', unit: 'ratio', must: 6, product: {}, peer: null } as const;
  return judged({ ...measure, figure, moonshot }).verdict;
}

describe('a measure', () => {
  it('is judged by the nearest goal that it meets, the limits included', () => {
    expect([1, 2, 2.1, 6, 6.1].map((figure) => verdictOf(figure))).toEqual([
      'moonshot',
      'moonshot',
      'must',
      'must',
      'missed',
    ]);
    expect(verdictOf(1, null)).toBe('must');
  });

  it('meets no goal when it cannot be true', () => {
    expect([-10, Number.NaN, Infinity].map((figure) => verdictOf(figure))).toEqual([
      'missed',
      'missed',
      'missed',
    ]);
  });
});
