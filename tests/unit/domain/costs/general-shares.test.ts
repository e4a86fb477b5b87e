import { describe, expect, it } from 'vitest';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import { generalShares } from '#shared/domain/costs/general-shares.ts';
import { costYear, halved, UNION, yearOfCosts } from '#tests/fixtures/year-of-costs.ts';

function sharesOf(said: Parameters<typeof yearOfCosts>[0]) {
  const shares = generalShares(assembleSplit(yearOfCosts(said)).input);
  return new Map(shares.map((share) => [share.name, share]));
}

describe('the share of what all pay', () => {
  it('is half by PCs and half by inhabitants, and nothing of who does not pay (REG-13.1-a, REG-13.6-a)', () => {
    const shares = sharesOf({});
    expect(shares.get('Pontassieve')?.theoretical).toBeCloseTo(1 / 3, 12);
    expect(shares.get('Londa')).toMatchObject({ pays: true, theoretical: 3.5 / 120 });
    expect(shares.get(UNION)).toEqual({ name: UNION, pays: false, theoretical: 0, corrected: 0 });
    const paying = sharesOf({ costYear: costYear({ unionParticipates: true }) });
    expect(paying.get(UNION)).toMatchObject({ pays: true, theoretical: 3_750 / 120_000 });
  });

  it('stands beside itself as corrected, and both make the whole (REG-13.3-a)', () => {
    const shares = sharesOf({ correctives: [halved('Londa'), halved('San Godenzo')] });
    expect((shares.get('Londa')?.corrected ?? 0) * 120_000).toBeCloseTo(1_798.715, 2);
    for (const part of ['theoretical', 'corrected'] as const)
      expect([...shares.values()].reduce((all, share) => all + share[part], 0)).toBeCloseTo(1, 12);
  });

  it('is nothing of everybody while there is nothing to divide by', () => {
    const shares = sharesOf({ pcCounts: [] });
    expect([...shares.values()].every(({ corrected }) => corrected === 0)).toBe(true);
  });
});
