import { describe, expect, it } from 'vitest';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import type { CostFacts } from '#shared/domain/costs/cost-facts.ts';
import { FROZEN_BYTES_MAX, freezeSplit, frozenBytes } from '#shared/domain/costs/freeze-split.ts';
import { checkFrozen, frozenInput } from '#shared/domain/costs/frozen-split.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import { valueOf } from '#tests/office/write-workbook.ts';
import {
  bodyNamed,
  COMUNI,
  costBody,
  costContribution,
  costExpense,
  costRecord,
  costYear,
  counted,
  halved,
  lived,
  yearOfCosts,
} from '#tests/fixtures/year-of-costs.ts';

function frozenOf(facts: CostFacts) {
  const assembled = assembleSplit(facts);
  return { assembled, frozen: freezeSplit(facts, assembled, valueOf(splitCosts(assembled.input))) };
}

const YEAR = yearOfCosts({
  expenses: [
    costExpense('canoni', 13_500_000),
    costExpense('tecnico', 1_500_000, { nature: 'staff', lenderId: bodyNamed('Pontassieve') }),
    costExpense('progetto', 2_400_000, {
      nature: 'capital',
      participantIds: [bodyNamed('Reggello'), bodyNamed('Pontassieve')],
    }),
  ],
  contributions: [costContribution('bando', 3_000_000, { expenseId: costExpense('canoni', 0).id })],
  correctives: [halved('Londa')],
});

describe('a split that is issued', () => {
  it('keeps everything it was computed from, with its sources, and what it came to (REG-13.7-a)', () => {
    const { frozen, assembled } = frozenOf(YEAR);
    expect(frozenInput(2026, frozen)).toEqual(assembled.input);
    expect(frozen.bodies.find(({ name }) => name === 'Londa')).toMatchObject({
      ...{ pcs: 10, pcsSource: 'Inventario', inhabitants: 1_500, inhabitantsSource: 'ISTAT' },
      ...{ corrective: 5_000, correctiveAct: 'Del. 12/2025', isUnion: false },
    });
  });

  it('comes to the frozen figures when it is computed anew, and says where it does not (REG-13.7-a)', () => {
    const { frozen } = frozenOf(YEAR);
    expect(checkFrozen(2026, frozen).deviations).toEqual([]);
    const forged = {
      ...frozen,
      bodies: frozen.bodies.map((body) =>
        body.name === 'Rufina' ? { ...body, transferCents: body.transferCents + 1 } : body,
      ),
    };
    const [wrong, ...others] = checkFrozen(2026, forged).deviations;
    expect(others).toEqual([]);
    expect(wrong?.name).toBe('Rufina');
    expect((wrong?.frozenCents ?? 0) - (wrong?.computedCents ?? 0)).toBe(1);
  });

  it('says of every body that it cannot be computed anew where the rules refuse its input', () => {
    const { frozen } = frozenOf(YEAR);
    const { split, deviations } = checkFrozen(2026, { ...frozen, inhabitantsDate: '2024-12-31' });
    expect(split).toBeNull();
    expect(deviations).toHaveLength(COMUNI.length + 1);
    expect(deviations.every(({ computedCents }) => computedCents === null)).toBe(true);
  });

  it('remembers that staff stayed outside the total (A-37)', () => {
    const { frozen } = frozenOf({ ...YEAR, costYear: costYear({ staffOutside: true }) });
    expect(frozen.staffOutside).toBe(true);
    expect(frozen.expenses.map(({ description }) => description)).toEqual(['canoni', 'progetto']);
  });

  it('fits in a change with fifty bodies and two hundred expenses', () => {
    const names = Array.from({ length: 50 }, (_, n) => `Comune di Borgo San Lorenzo numero ${String(n + 1)}`);
    const { frozen } = frozenOf(
      yearOfCosts({
        bodies: names.map((name) => costBody(name)),
        pcCounts: names.map((name, n) => counted(name, 10 + n)),
        inhabitants: names.map((name, n) => lived(name, 1_000 + n)),
        projects: [
          costRecord('project', 'project', { code: 'P1', name: 'Sportello', closed: false, bodyIds: [] }),
        ],
        expenses: Array.from({ length: 200 }, (_, n) =>
          costExpense(`Canone annuale di manutenzione del servizio ${String(n)}`, 1_000_000 + n, {
            // One in ten is of half of the bodies.
            ...(n % 10 === 0 && { nature: 'capital', participantIds: names.slice(25).map(bodyNamed) }),
          }),
        ),
      }),
    );
    expect(frozen.expenses).toHaveLength(200);
    expect(frozenBytes(frozen)).toBeLessThan(FROZEN_BYTES_MAX / 2);
  });
});
