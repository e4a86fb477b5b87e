import { describe, expect, it } from 'vitest';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import { isUnchanged, simulatedInput } from '#shared/domain/costs/simulated-input.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import { splitDifferences } from '#shared/domain/costs/split-difference.ts';
import { costExpense, yearOfCosts } from '#tests/fixtures/year-of-costs.ts';
import { valueOf } from '#tests/office/write-workbook.ts';

const { input } = assembleSplit(yearOfCosts({ expenses: [costExpense('canoni', 12_000_000)] }));
const londa = input.bodies.findIndex(({ name }) => name === 'Londa');
const NOTHING = { bodies: new Map(), cents: new Map() };

describe('a simulation', () => {
  it('leaves the input as it is where it changes nothing', () => {
    expect(isUnchanged(NOTHING)).toBe(true);
    expect(simulatedInput(input, NOTHING)).toBe(input);
  });

  it('changes what it names in a copy, and the figures of the input stay (REG-13.1-a)', () => {
    const changes = {
      bodies: new Map([[londa, { inhabitants: 3_000 }]]),
      cents: new Map([[0, 6_000_000]]),
      unionParticipates: true,
    };
    const simulated = simulatedInput(input, changes);
    expect(simulated.bodies[londa]).toMatchObject({ name: 'Londa', inhabitants: 3_000, pcs: 10 });
    expect(simulated.expenses[0]?.cents).toBe(6_000_000);
    expect(simulated.unionParticipates).toBe(true);
    expect(input.bodies[londa]?.inhabitants).toBe(1_500);
    expect(input.expenses[0]?.cents).toBe(12_000_000);
  });

  it('says who pays how much more or less, the Unione among them (REG-13.6-a)', () => {
    const before = valueOf(splitCosts(input)).bodies;
    const after = valueOf(splitCosts(simulatedInput(input, { ...NOTHING, unionParticipates: true }))).bodies;
    const more = Object.fromEntries(
      splitDifferences(before, after).map(({ name, moreCents }) => [name, moreCents]),
    );
    expect(more).toMatchObject({ Pontassieve: -125_000, Londa: -12_500, 'Unione di Comuni': 375_000 });
    expect(Object.values(more).reduce((all, cents) => all + cents, 0)).toBe(0);
  });

  it('counts a body that is in one split alone as paying nothing in the other', () => {
    const [first, ...rest] = valueOf(splitCosts(input)).bodies;
    const gone = splitDifferences([...(first === undefined ? [] : [first]), ...rest], rest).at(-1);
    expect(gone).toMatchObject({ name: first?.name, after: null, moreCents: -(first?.transferCents ?? 0) });
    expect(splitDifferences([], rest)[0]).toMatchObject({ before: null, moreCents: rest[0]?.transferCents });
  });
});
