import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '#shared/domain/costs/largest-remainder.ts';
import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { SplitBody, SplitExpense, SplitInput } from '#shared/domain/costs/split-input.ts';

const bodyCount = 6;

const bodies: fc.Arbitrary<readonly SplitBody[]> = fc
  .array(
    fc.record({
      pcs: fc.integer({ min: 1, max: 900 }),
      inhabitants: fc.integer({ min: 1, max: 90_000 }),
      corrective: fc.integer({ min: 1, max: 20_000 }),
    }),
    { minLength: 2, maxLength: bodyCount },
  )
  .map((drawn) => drawn.map((body, place) => ({ ...body, name: `Ente ${String(place)}`, isUnion: false })));

function expenses(all: readonly SplitBody[]): fc.Arbitrary<readonly SplitExpense[]> {
  const names = all.map(({ name }) => name);
  const plain = { contributions: [], participants: null, percentages: {}, lender: null };
  const cents = fc.integer({ min: 0, max: 900_000_000 });
  const current = cents.map((each): SplitExpense => ({
    ...plain,
    description: 'c',
    nature: 'current',
    criterion: 'general',
    cents: each,
  }));
  const staff = fc.tuple(cents, fc.constantFrom(...names)).map(([each, lender]): SplitExpense => ({
    ...plain,
    ...{ description: 's', nature: 'staff', criterion: 'general', cents: each, lender },
  }));
  const capital = fc
    .tuple(cents, fc.subarray(names, { minLength: 1 }), fc.constantFrom('general' as const, 'equal' as const))
    .map(([each, participants, criterion]): SplitExpense => ({
      ...plain,
      ...{ description: 'k', nature: 'capital', criterion, cents: each, participants },
    }));
  return fc.array(fc.oneof(current, staff, capital), { maxLength: 8 });
}

const inputs: fc.Arbitrary<SplitInput> = bodies.chain((all) =>
  expenses(all).map((drawn) => ({
    year: 2026,
    inhabitantsDate: '2025-12-31',
    bodies: all,
    expenses: drawn,
    unionParticipates: false,
  })),
);

function divided(input: SplitInput): CostSplit {
  const split = splitCosts(input);
  if (!split.ok) throw new Error(split.refusal.code);
  return split.value;
}

function sharesByName(split: CostSplit): Readonly<Record<string, number>> {
  return Object.fromEntries(split.bodies.map(({ name, shareCents }) => [name, shareCents]));
}

describe('the laws of the split', () => {
  it('parts sum to the whole, expense by expense and in all', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const split = divided(input);
        for (const { netCents, shares } of split.expenses) {
          expect(shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(netCents);
          expect(shares.reduce((sum, { theoreticalCents }) => sum + theoreticalCents, 0)).toBe(netCents);
        }
        expect(split.bodies.reduce((sum, { shareCents }) => sum + shareCents, 0)).toBe(split.netCents);
      }),
    );
  });

  it('a part is never a whole cent away from its exact share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), weights, (cents, drawn) => {
        const total = drawn.reduce((sum, weight) => sum + weight, 0n);
        fc.pre(total > 0n);
        apportion(cents, drawn).forEach((part, place) => {
          const off = BigInt(part) * total - BigInt(cents) * (drawn[place] ?? 0n);
          expect(off < total && off > -total).toBe(true);
        });
      }),
    );
  });

  it('the order of the bodies matters to none but those who weigh the same', () => {
    fc.assert(
      fc.property(inputs, (drawn) => {
        const everybodys = drawn.expenses.filter(({ participants }) => participants === null);
        const input = { ...drawn, expenses: everybodys };
        const forth = sharesByName(divided(input));
        const back = sharesByName(divided({ ...input, bodies: input.bodies.toReversed() }));
        const weights = input.bodies.map((body) => weightOf(input, body));
        input.bodies.forEach(({ name }, place) => {
          const hasTwin = weights.some((weight, other) => other !== place && weight === weights[place]);
          if (!hasTwin) expect(back[name]).toBe(forth[name]);
        });
      }),
    );
  });

  it('scaling all PCs, or all inhabitants, changes nothing', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 2, max: 50 }), (input, factor) => {
        const before = divided(input).bodies;
        const morePcs = input.bodies.map((body) => ({ ...body, pcs: body.pcs * factor }));
        const morePeople = input.bodies.map((body) => ({ ...body, inhabitants: body.inhabitants * factor }));
        expect(divided({ ...input, bodies: morePcs }).bodies).toEqual(before);
        expect(divided({ ...input, bodies: morePeople }).bodies).toEqual(before);
      }),
    );
  });

  it('nobody pays for a project that they are not in', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { expense, shares } of divided(input).expenses)
          if (expense.participants !== null)
            expect(shares.map(({ name }) => name).every((name) => expense.participants?.includes(name))).toBe(
              true,
            );
      }),
    );
  });

  it('correctives that are all the same change nothing', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 20_000 }), (input, corrective) => {
        const same = { ...input, bodies: input.bodies.map((body) => ({ ...body, corrective })) };
        for (const { theoreticalCents, shareCents } of divided(same).bodies)
          expect(shareCents).toBe(theoreticalCents);
      }),
    );
  });
});

/** What a body weighs among all: those who weigh the same tie. */
function weightOf({ bodies: all }: SplitInput, { pcs, inhabitants, corrective }: SplitBody): number {
  const sum = (pick: (body: SplitBody) => number): number => all.reduce((each, body) => each + pick(body), 0);
  return corrective * (pcs * sum((body) => body.inhabitants) + inhabitants * sum((body) => body.pcs));
}
