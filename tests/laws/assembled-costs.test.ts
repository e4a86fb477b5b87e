import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import type { CostFacts } from '#shared/domain/costs/cost-facts.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Contribution, Expense } from '#shared/domain/kinds.ts';
import {
  bodyNamed,
  COMUNI,
  costContribution,
  costExpense,
  halved,
  yearOfCosts,
} from '#tests/fixtures/year-of-costs.ts';

const projectId = 'project' as RecordId<'project'>;
const bodyIds = COMUNI.map(([name]) => bodyNamed(name));

const cents = fc.integer({ min: 1, max: 9_000_000 });

const expense: fc.Arbitrary<Partial<Expense> & { readonly cents: number }> = fc.oneof(
  cents.map((each) => ({ cents: each })),
  fc.tuple(cents, fc.constantFrom(...bodyIds)).map(([each, lenderId]) => ({
    ...{ cents: each, lenderId },
    nature: 'staff' as const,
  })),
  fc.tuple(cents, fc.subarray(bodyIds, { minLength: 1 })).map(([each, participantIds]) => ({
    ...{ cents: each, participantIds, projectId },
    nature: 'capital' as const,
  })),
);

/** A year in which nothing is missing, as long as the project is given no more than it costs. */
const years: fc.Arbitrary<CostFacts> = fc
  .tuple(fc.array(expense, { minLength: 1, maxLength: 8 }), fc.array(cents, { maxLength: 4 }))
  .map(([drawn, amounts]) => {
    const expenses = drawn.map((said, place) => costExpense(`expense-${String(place)}`, said.cents, said));
    const spent = expenses
      .filter((each) => each.projectId !== null)
      .reduce((sum, each) => sum + each.cents, 0);
    const given: Contribution[] = [];
    let left = spent;
    for (const [place, amount] of amounts.entries()) {
      if (amount > left) continue;
      left -= amount;
      given.push(costContribution(`contribution-${String(place)}`, amount, { projectId }));
    }
    return yearOfCosts({ expenses, contributions: given, correctives: [halved('Londa')] });
  });

/** The same facts, read in another order. */
function otherwise(facts: CostFacts): CostFacts {
  return {
    ...facts,
    bodies: facts.bodies.toReversed(),
    expenses: facts.expenses.toReversed(),
    contributions: facts.contributions.toReversed(),
    pcCounts: facts.pcCounts.toReversed(),
    inhabitants: facts.inhabitants.toReversed(),
  };
}

describe('the assembling of a split', () => {
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(years, (facts) => {
        expect(assembleSplit(otherwise(facts))).toEqual(assembleSplit(facts));
      }),
    );
  });

  it('takes the whole of what was given for a project from its expenses, none of them below nought', () => {
    fc.assert(
      fc.property(years, (facts) => {
        const { input, missing } = assembleSplit(facts);
        expect(missing).toEqual([]);
        const given = facts.contributions.reduce((sum, each) => sum + each.cents, 0);
        const placed = input.expenses.map(({ contributions }) =>
          contributions.reduce((sum, each) => sum + each.cents, 0),
        );
        expect(placed.reduce((sum, each) => sum + each, 0)).toBe(given);
        input.expenses.forEach((each, place) => {
          expect(placed[place]).toBeLessThanOrEqual(each.cents);
        });
      }),
    );
  });

  it('is divided wherever nothing is missing', () => {
    fc.assert(
      fc.property(years, (facts) => {
        const split = splitCosts(assembleSplit(facts).input);
        expect(split.ok).toBe(true);
      }),
    );
  });
});
