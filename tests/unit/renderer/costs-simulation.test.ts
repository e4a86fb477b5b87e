import { describe, expect, it } from 'vitest';
import { compareIssue, firstCompared, NOW } from '#renderer/features/costs/issues/comparison.ts';
import {
  draftChanges,
  entryName,
  typedFigure,
  UNION_ENTRY,
} from '#renderer/features/costs/split/simulation-draft.ts';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import { freezeSplit } from '#shared/domain/costs/freeze-split.ts';
import { isUnchanged } from '#shared/domain/costs/simulated-input.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { CostIssue } from '#shared/domain/kinds.ts';
import { bodyNamed, costExpense, costRecord, yearOfCosts } from '#tests/fixtures/year-of-costs.ts';
import { valueOf } from '#tests/office/write-workbook.ts';

const facts = yearOfCosts({ expenses: [costExpense('canoni', 12_000_000)] });
const assembled = assembleSplit(facts);
const londa = bodyNamed('Londa');

describe('what is typed in a simulation', () => {
  it('is read as Italian people write figures, correctives as factors', () => {
    expect(typedFigure('inhabitants', '27.413')).toBe(27_413);
    expect(typedFigure('pcs', '-3')).toBeUndefined();
    expect(typedFigure('corrective', '0,5')).toBe(5_000);
    expect(typedFigure('corrective', '10,0001')).toBeUndefined();
    expect(typedFigure('cents', '1.234,56')).toBe(123_456);
    expect(typedFigure('cents', '12.50')).toBeUndefined();
  });

  it('changes what can be read of what is still there, and nothing else', () => {
    const draft = {
      [entryName('inhabitants', londa)]: '3000',
      [entryName('pcs', londa)]: 'dieci',
      [entryName('pcs', 'body-gone')]: '7',
      [entryName('cents', 'canoni')]: '60.000',
      [UNION_ENTRY]: 'yes',
    };
    const place = assembled.bodies.findIndex(({ id }) => id === londa);
    expect(draftChanges(draft, assembled)).toEqual({
      bodies: new Map([[place, { inhabitants: 3_000 }]]),
      cents: new Map([[0, 6_000_000]]),
      unionParticipates: true,
    });
    expect(isUnchanged(draftChanges({ [entryName('pcs', londa)]: '' }, assembled))).toBe(true);
  });
});

function issueOf(id: string, issuedAt: number, cents: number): CostIssue {
  const own = yearOfCosts({ expenses: [costExpense('canoni', cents)] });
  const made = assembleSplit(own);
  return costRecord('costIssue', id, {
    ...{ year: 2026, issuedAt: toInstant(issuedAt), issuedById: 'person' as ActorId, rulesVersion: '1' },
    frozen: freezeSplit(own, made, valueOf(splitCosts(made.input))),
  });
}

describe('an issue', () => {
  const first = issueOf('first', 1, 12_000_000);
  const second = issueOf('second', 2, 24_000_000);

  it('is compared with the one before it at first, and the first one with the data of today', () => {
    expect(firstCompared(second, [second, first])).toBe('first');
    expect(firstCompared(first, [second, first])).toBe(NOW);
  });

  it('differs from an earlier one by what it asks more, from a later one by what that asks more (REG-13.7-a)', () => {
    const more = (comparison: ReturnType<typeof compareIssue>) =>
      comparison?.differences.find(({ name }) => name === 'Londa')?.moreCents;
    expect(more(compareIssue(second, first, null))).toBe(350_000);
    expect(more(compareIssue(first, second, null))).toBe(350_000);
    expect(compareIssue(first, undefined, null)).toBeNull();
    expect(more(compareIssue(first, undefined, second.frozen.bodies))).toBe(350_000);
  });
});
