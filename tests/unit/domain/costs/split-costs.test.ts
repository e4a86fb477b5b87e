import { describe, expect, it } from 'vitest';
import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { SplitBody, SplitExpense, SplitInput } from '#shared/domain/costs/split-input.ts';

const BODIES: readonly (readonly [name: string, pcs: number, inhabitants: number])[] = [
  ['Pontassieve', 100, 20_000],
  ['Reggello', 80, 16_000],
  ['Rignano', 40, 9_000],
  ['Pelago', 40, 7_500],
  ['Rufina', 20, 5_000],
  ['Londa', 10, 1_500],
  ['San Godenzo', 10, 1_000],
];

function bodies(correctives: Readonly<Record<string, number>> = {}): readonly SplitBody[] {
  return BODIES.map(([name, pcs, inhabitants]) => ({
    name,
    pcs,
    inhabitants,
    corrective: correctives[name] ?? 10_000,
    isUnion: false,
  }));
}

const UNION: SplitBody = { name: 'Unione', pcs: 20, inhabitants: 0, corrective: 10_000, isUnion: true };

function expense(cents: number, given: Partial<SplitExpense> = {}): SplitExpense {
  return {
    description: 'Canoni',
    nature: 'current',
    cents,
    contributions: [],
    participants: null,
    criterion: 'general',
    percentages: {},
    lender: null,
    ...given,
  };
}

function input(expenses: readonly SplitExpense[], given: Partial<SplitInput> = {}): SplitInput {
  return {
    year: 2026,
    inhabitantsDate: '2025-12-31',
    bodies: bodies(),
    expenses,
    unionParticipates: false,
    ...given,
  };
}

function divided(given: SplitInput): CostSplit {
  const split = splitCosts(given);
  if (!split.ok) throw new Error(split.refusal.code);
  return split.value;
}

function sharesOf(given: SplitInput): readonly number[] {
  return divided(given).bodies.map(({ shareCents }) => shareCents);
}

function refusalOf(given: SplitInput) {
  const split = splitCosts(given);
  return split.ok ? undefined : split.refusal;
}

const OF_120_000 = [4_000_000, 3_200_000, 1_700_000, 1_550_000, 900_000, 350_000, 300_000];

describe('the split of costs', () => {
  it('divides half by PCs in use and half by inhabitants (REG-13.1-a)', () => {
    expect(sharesOf(input([expense(12_000_000)]))).toEqual(OF_120_000);
  });

  it('refuses inhabitants of any day but 31 December of the year before (REG-13.1-a)', () => {
    expect(refusalOf(input([expense(1)], { inhabitantsDate: '2024-12-31' }))).toEqual({
      code: 'split-inhabitants-date',
      data: { name: '2024-12-31', wanted: '2025-12-31' },
    });
  });

  it('gives the cents that are left to the largest remainders, ties to the larger share (REG-13.1-c, A-15)', () => {
    expect(sharesOf(input([expense(10_000_000)]))).toEqual([
      3_333_333, 2_666_667, 1_416_667, 1_291_667, 750_000, 291_666, 250_000,
    ]);
  });

  it('divides what is left after contributions (REG-13.2-a)', () => {
    const helped = expense(15_000_000, {
      contributions: [
        { source: 'regional', cents: 2_000_000 },
        { source: 'private', cents: 1_000_000 },
      ],
    });
    expect(divided(input([helped]))).toMatchObject({
      grossCents: 15_000_000,
      contributionsCents: 3_000_000,
      netCents: 12_000_000,
    });
  });

  it('refuses more contributions than the expense costs (REG-13.2-a)', () => {
    const contributions = [{ source: 'national' as const, cents: 3_000_000 }];
    expect(refusalOf(input([expense(2_500_000, { contributions })]))?.code).toBe(
      'split-contributions-exceed',
    );
  });

  it('applies correctives and brings the shares back to the whole, beside the theoretical ones (REG-13.3-a)', () => {
    const corrected = input([expense(12_000_000)], {
      bodies: bodies({ Londa: 5_000, 'San Godenzo': 5_000 }),
    });
    expect(sharesOf(corrected)).toEqual([
      4_111_349, 3_289_079, 1_747_323, 1_593_148, 925_054, 179_871, 154_176,
    ]);
    expect(divided(corrected).bodies.map(({ theoreticalCents }) => theoreticalCents)).toEqual(OF_120_000);
  });

  it('divides a capital project among its participants alone (REG-13.4-a)', () => {
    const project = expense(2_400_000, { nature: 'capital', participants: ['Pontassieve', 'Reggello'] });
    expect(sharesOf(input([project]))).toEqual([1_333_333, 1_066_667, 0, 0, 0, 0, 0]);
  });

  it('refuses a current expense of some bodies alone, or with a criterion of its own (REG-13.4-a)', () => {
    const own = [{ participants: ['Pontassieve'] }, { criterion: 'equal' as const }];
    for (const given of own)
      expect(refusalOf(input([expense(1_000, given)]))?.code).toBe('split-not-capital');
  });

  it('takes a current expense that names everybody as one that names nobody (REG-13.4-a)', () => {
    const everybody = BODIES.map(([name]) => name);
    const given = { bodies: [...bodies(), UNION] };
    for (const participants of [everybody, [...everybody, 'Unione']])
      expect(sharesOf(input([expense(12_000_000, { participants })], given))).toEqual([...OF_120_000, 0]);
  });

  it('divides a project in equal parts, or by percentages that make the whole', () => {
    const equal = expense(1_000, {
      nature: 'capital',
      criterion: 'equal',
      participants: ['Londa', 'Rufina', 'Pelago'],
    });
    expect(sharesOf(input([equal]))).toEqual([0, 0, 0, 334, 333, 333, 0]);
    const agreed = {
      nature: 'capital',
      criterion: 'percentages',
      participants: ['Londa', 'Rufina'],
    } as const;
    const percentages = { Londa: 2_550, Rufina: 7_450 };
    expect(sharesOf(input([expense(10_000, { ...agreed, percentages })]))).toEqual([
      0, 0, 0, 0, 7_450, 2_550, 0,
    ]);
    for (const wrong of [{ Londa: 2_550 }, { Londa: 5_000, Pelago: 5_000 }])
      expect(refusalOf(input([expense(10_000, { ...agreed, percentages: wrong })]))?.code).toBe(
        'split-percentages',
      );
  });

  it('credits the body that lends staff with all that they cost (REG-13.5-a, A-37)', () => {
    const split = divided(
      input([
        expense(13_500_000, { contributions: [{ source: 'regional', cents: 3_000_000 }] }),
        expense(1_500_000, { description: 'Personale', nature: 'staff', lender: 'Pontassieve' }),
      ]),
    );
    expect(split.netCents).toBe(12_000_000);
    expect(split.bodies[0]).toEqual({
      name: 'Pontassieve',
      theoreticalCents: 4_000_000,
      shareCents: 4_000_000,
      reimbursementCents: 1_500_000,
      transferCents: 2_500_000,
    });
    expect(split.bodies.reduce((sum, { transferCents }) => sum + transferCents, 0)).toBe(10_500_000);
  });

  it('reimburses an operator lent at half time with half of the cost (REG-6-b)', () => {
    const lent = expense(1_500_000, { nature: 'staff', lender: 'Pontassieve' });
    expect(divided(input([lent])).bodies[0]?.reimbursementCents).toBe(1_500_000);
  });

  it('counts the PCs of the Unione only where it takes part (REG-13.6-a)', () => {
    const withUnion = [...bodies(), UNION];
    expect(sharesOf(input([expense(12_000_000)], { bodies: withUnion }))).toEqual([...OF_120_000, 0]);
    const paying = input([expense(12_000_000)], { bodies: withUnion, unionParticipates: true });
    expect(sharesOf(paying)).toEqual([
      3_875_000, 3_100_000, 1_650_000, 1_500_000, 875_000, 337_500, 287_500, 375_000,
    ]);
  });

  it('refuses to divide by nothing', () => {
    const empty = bodies().map((body) => ({ ...body, pcs: 0 }));
    expect(refusalOf(input([expense(1_000)], { bodies: empty }))?.code).toBe('split-nothing-to-divide-by');
    const noughts = bodies().map((body) => ({ ...body, corrective: 0 }));
    expect(refusalOf(input([expense(1_000)], { bodies: noughts }))?.code).toBe('split-nothing-to-divide-by');
  });

  it('refuses names that no body has, bodies named twice, and staff that nobody lends', () => {
    const strange = expense(1_000, { nature: 'capital', participants: ['Altrove'] });
    expect(refusalOf(input([strange]))).toMatchObject({
      code: 'split-body-unknown',
      data: { name: 'Altrove' },
    });
    const [first] = bodies();
    const twice = first === undefined ? [] : [first, first];
    expect(refusalOf(input([], { bodies: twice }))?.code).toBe('split-body-twice');
    expect(refusalOf(input([expense(1_000, { nature: 'staff' })]))?.code).toBe('split-lender-missing');
  });

  it('refuses an expense in which nobody takes part, and sums that pass what is counted exactly', () => {
    expect(refusalOf(input([expense(1_000)], { bodies: [UNION] }))?.code).toBe('split-no-participants');
    const vast = Array.from({ length: 3 }, () => expense(Number.MAX_SAFE_INTEGER - 1));
    expect(refusalOf(input(vast))?.code).toBe('split-too-large');
  });
});
