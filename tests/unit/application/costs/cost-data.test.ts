import { describe, expect, it } from 'vitest';
import { UNION } from '#tests/fixtures/year-of-costs.ts';
import { createCostsOffice } from './costs-office.ts';

const OF_120_000 = {
  Pontassieve: 4_000_000,
  Reggello: 3_200_000,
  'Rignano sull’Arno': 1_700_000,
  Pelago: 1_550_000,
  Rufina: 900_000,
  Londa: 350_000,
  'San Godenzo': 300_000,
  [UNION]: 0,
};

describe('expenses', () => {
  it('are divided to the cent once they are recorded, less contributions and lent staff (REG-13.1-a, REG-13.2-a, REG-13.5-a)', async () => {
    const { office, bodies, spend, transfers } = await createCostsOffice();
    const expenseId = await spend('Canoni', 13_500_000);
    const lenderId = bodies['Pontassieve'] ?? null;
    await spend('Tecnico assegnato', 1_500_000, { nature: 'staff', lenderId });
    await office.act('recordContribution', { year: 2026, source: 'regional', cents: 2_000_000, expenseId });
    await office.act('recordContribution', { year: 2026, source: 'private', cents: 1_000_000, expenseId });
    expect(await transfers()).toEqual({ ...OF_120_000, Pontassieve: 2_500_000 });
  });

  it('are of some bodies alone only as capital (REG-13.4-a)', async () => {
    const { office, bodies, spend, transfers } = await createCostsOffice();
    const participantIds = ['Pontassieve', 'Reggello'].flatMap((name) => bodies[name] ?? []);
    const subset = { year: 2026, description: 'Server', cents: 2_400_000, participantIds };
    expect(await office.refusal('recordExpense', { ...subset, nature: 'current' })).toBe(
      'expense-not-capital',
    );
    const id = await spend('Server', 2_400_000, { nature: 'capital', participantIds });
    expect(await office.refusal('editExpense', { id, changes: { nature: 'current' } })).toBe(
      'expense-not-capital',
    );
    expect(await transfers()).toMatchObject({ Pontassieve: 1_333_333, Reggello: 1_066_667, Londa: 0 });
  });

  it('of staff name who lends it (REG-13.5-a)', async () => {
    const { office } = await createCostsOffice();
    const staff = { year: 2026, description: 'Tecnico', cents: 1, nature: 'staff' } as const;
    expect(await office.refusal('recordExpense', staff)).toBe('expense-lender-missing');
  });

  it('have percentages that make the whole, of those who take part', async () => {
    const { office, bodies } = await createCostsOffice();
    const [one = '', other = '', third = ''] = Object.values(bodies);
    const agreed = { year: 2026, description: 'Rete', cents: 100, nature: 'capital' } as const;
    const said = { ...agreed, criterion: 'percentages', participantIds: [office.bodyId] } as const;
    const record = (percentages: Readonly<Record<string, number>>) =>
      office.refusal('recordExpense', { ...said, percentages });
    expect(await record({ [one]: 9_999 })).toBe('expense-percentages');
    expect(await record({ [other]: 5_000, [third]: 5_000 })).toBe('expense-percentage-stranger');
  });

  it('do not name what is not here', async () => {
    const { office, spend } = await createCostsOffice();
    const id = await spend('Canoni', 100);
    await office.act('deleteExpense', { id });
    expect(await office.refusal('editExpense', { id, changes: { cents: 1 } })).toBe('record-deleted');
  });
});

describe('contributions', () => {
  it('of 30.000,00 to an expense of 25.000,00 are refused, and so is making it cost less (REG-13.2-a)', async () => {
    const { office, spend } = await createCostsOffice();
    const expenseId = await spend('Rete', 2_500_000);
    const given = { year: 2026, source: 'regional', expenseId } as const;
    expect(await office.refusal('recordContribution', { ...given, cents: 3_000_000 })).toBe(
      'contribution-exceeds',
    );
    const { id } = (await office.act('recordContribution', { ...given, cents: 2_000_000 })).value;
    expect(await office.refusal('recordContribution', { ...given, cents: 500_001 })).toBe(
      'contribution-exceeds',
    );
    await office.act('editContribution', { id, changes: { cents: 2_500_000 } });
    expect(await office.refusal('editExpense', { id: expenseId, changes: { cents: 2_499_999 } })).toBe(
      'contribution-exceeds',
    );
  });

  it('are for one thing of their own year', async () => {
    const { office, spend } = await createCostsOffice();
    const expenseId = await spend('Rete', 2_500_000);
    const given = { year: 2027, source: 'regional', cents: 1 } as const;
    expect(await office.refusal('recordContribution', given)).toBe('contribution-target');
    expect(await office.refusal('recordContribution', { ...given, expenseId })).toBe(
      'contribution-of-another-year',
    );
  });

  it('of 20.000,00 to a project of 2027 lessen its expenses in the split of 2027 (REG-3.16-a)', async () => {
    const { office, spend, assembled } = await createCostsOffice();
    const { id: projectId } = (await office.act('defineProject', { code: 'P-04', name: 'Rete' })).value;
    await office.act('recordContribution', { year: 2027, source: 'regional', cents: 2_000_000, projectId });
    await spend('Apparati', 5_000_000, { year: 2027, projectId });
    const { input } = await assembled(2027);
    expect(input.expenses.map(({ contributions }) => contributions)).toEqual([
      [{ source: 'regional', cents: 2_000_000 }],
    ]);
  });

  it('keep what they are for from being undone away', async () => {
    const { office } = await createCostsOffice();
    const spent = await office.act('recordExpense', {
      ...{ year: 2026, description: 'Rete', cents: 100, nature: 'capital' },
    });
    const expenseId = spent.value.id;
    await office.act('recordContribution', { year: 2026, source: 'national', cents: 1, expenseId });
    expect(await office.refusal('undoChange', { changes: [...spent.changes] })).toBe('undo-superseded');
  });
});

describe('projects', () => {
  it('have codes of their own', async () => {
    const { office } = await createCostsOffice();
    await office.act('defineProject', { code: 'P-04', name: 'Rete' });
    expect(await office.refusal('defineProject', { code: 'p-04', name: 'Altro' })).toBe('project-code-known');
  });
});

describe('correctives', () => {
  it('of 0,50 for the two smallest are brought back to the whole (REG-13.3-a)', async () => {
    const { office, bodies, spend, transfers } = await createCostsOffice();
    await spend('Canoni', 12_000_000);
    for (const name of ['Londa', 'San Godenzo']) {
      const bodyId = bodies[name] ?? office.bodyId;
      await office.act('setCorrective', { year: 2026, bodyId, coefficient: 5_000, act: 'Del. 12/2025' });
    }
    expect(await transfers()).toMatchObject({
      Pontassieve: 4_111_349,
      Londa: 179_871,
      'San Godenzo': 154_176,
    });
  });

  it('said again replace what was said, and come back once deleted', async () => {
    const { office } = await createCostsOffice();
    const said = { year: 2026, bodyId: office.bodyId, act: 'Del. 12/2025' };
    const { id } = (await office.act('setCorrective', { ...said, coefficient: 5_000 })).value;
    await office.act('deleteCorrective', { id });
    await office.act('setCorrective', { ...said, coefficient: 7_500 });
    const [only, ...more] = await office.console.workspace.list('corrective');
    expect([only?.coefficient, more.length]).toEqual([7_500, 0]);
  });

  it('are refused without their act (REG-13.3-a, A-15)', async () => {
    const { office } = await createCostsOffice();
    const said = { year: 2026, bodyId: office.bodyId, coefficient: 5_000, act: ' ' };
    expect(await office.refusal('setCorrective', said)).toBe('arguments-invalid');
  });
});

describe('the choices of a year', () => {
  it('let the Unione pay for its PCs (REG-13.6-a)', async () => {
    const { office, spend, transfers } = await createCostsOffice();
    await spend('Canoni', 12_000_000);
    await office.act('saveCostYear', { year: 2026, unionParticipates: true });
    expect(await transfers()).toMatchObject({ Pontassieve: 3_875_000, [UNION]: 375_000 });
  });

  it('keep what is not said again, and are one on every console', async () => {
    const { office } = await createCostsOffice();
    const other = await office.secondDesk();
    await office.act('saveCostYear', { year: 2026, unionParticipates: true, pcTypes: ['laptop'] });
    await other.act('saveCostYear', { year: 2026, staffOutside: true });
    await office.meet(other);
    await office.act('saveCostYear', { year: 2026, act: 'Del. 1/2026' });
    const [only, ...more] = await office.console.workspace.list('costYear');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ unionParticipates: true, pcTypes: ['laptop'], act: 'Del. 1/2026' });
  });
});

describe('expenses that come back every year', () => {
  it('are copied once, without those whose contract is over', async () => {
    const { office, spend, assembled } = await createCostsOffice();
    const { id: supplierId } = (await office.act('defineSupplier', { name: 'Rete Etrusca' })).value;
    const contract = { supplierId, subject: 'Assistenza', startsOn: '2024-01-01' };
    const { id: contractId } = (await office.act('defineContract', { ...contract, endsOn: '2026-12-31' }))
      .value;
    await spend('Canoni', 100, { recurring: true, cig: 'Z123' });
    const ended = await spend('Assistenza', 200, { recurring: true, contractId });
    await spend('Trasloco', 300);
    const copied = (await office.act('copyExpenses', { fromYear: 2026, year: 2027 })).value;
    expect(copied).toEqual({
      copied: 1,
      leftOut: [{ id: ended, description: 'Assistenza', reason: 'contractEnded' }],
    });
    expect((await office.act('copyExpenses', { fromYear: 2026, year: 2027 })).value.copied).toBe(0);
    const { expenses } = await assembled(2027);
    expect(expenses).toMatchObject([{ description: 'Canoni', cents: 100, cig: 'Z123', recurring: true }]);
    expect(await office.refusal('copyExpenses', { fromYear: 2026, year: 2026 })).toBe('expenses-same-year');
  });
});
