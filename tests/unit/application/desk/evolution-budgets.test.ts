import { describe, expect, it } from 'vitest';
import { windowStanding } from '#shared/domain/agreed-window.ts';
import { budgetStanding, quoteExcess } from '#shared/domain/evolution-budgeting.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

async function quoted(office: TestOffice, quoteCents: number): Promise<RecordId<'evolution'>> {
  const { bodyId, act } = office;
  const proposal = { bodyId, subject: 'Nuova sala CED', origin: 'bodyRequest' } as const;
  const { evolutionId } = (await act('proposeEvolution', proposal)).value;
  await act('advanceEvolution', { evolutionId, to: 'designed', projectReference: 'prot. 1/2026' });
  await act('advanceEvolution', { evolutionId, to: 'quoteSent', quoteCents });
  return evolutionId;
}

async function approved(office: TestOffice, quoteCents: number): Promise<void> {
  const evolutionId = await quoted(office, quoteCents);
  const approval = { approvedBy: 'Il Sindaco', approvedAt: office.clock.now() };
  await office.act('advanceEvolution', { evolutionId, to: 'approved', ...approval });
}

describe('the budget of a body for evolutive work', () => {
  it('of 10 000,00 € leaves 2 500,00 € once 4 500,00 and 3 000,00 are approved, and a quote of 3 000,00 exceeds it by 500,00 (CAP-1-b)', async () => {
    const office = await createTestOffice();
    const { bodyId } = office;
    await office.act('defineEvolutionBudget', { bodyId, year: 2026, cents: 1_000_000 });
    await approved(office, 450_000);
    await approved(office, 300_000);
    const waiting = await quoted(office, 300_000);
    const { workspace } = office.context;
    const [budgets, works] = await Promise.all([
      workspace.list('evolutionBudget'),
      workspace.list('evolution'),
    ]);
    const standing = budgetStanding(bodyId, 2026, budgets, works, waiting);
    expect(standing).toEqual({ budgetCents: 1_000_000, approvedCents: 750_000, residualCents: 250_000 });
    expect(standing && [quoteExcess(300_000, standing), quoteExcess(250_000, standing)]).toEqual([50_000, 0]);
    expect(budgetStanding(bodyId, 2027, budgets, works)).toBeNull();
  });

  it('is one for a body and a year, whoever says it', async () => {
    const office = await createTestOffice();
    const budget = { bodyId: office.bodyId, year: 2026, cents: 1_000_000 };
    const { id } = (await office.act('defineEvolutionBudget', budget)).value;
    expect(await office.refusal('defineEvolutionBudget', budget)).toBe('budget-exists');
    await office.act('deleteEvolutionBudget', { id });
    await office.act('defineEvolutionBudget', { ...budget, cents: 900_000 });
    const seen = await office.context.workspace.read('evolutionBudget', id);
    expect(seen?.record).toMatchObject({ cents: 900_000, deleted: false });
  });
});

describe('the window agreed for evolutive work', () => {
  it('of Tuesday 10:00-12:00 is in service hours, an evening is not (CAP-5-c)', async () => {
    const office = await createTestOffice();
    const { bodyId } = office;
    const slots = [1, 2, 3, 4, 5].flatMap((weekday) => [
      { weekday, from: '08:30', to: '12:30' },
      { weekday, from: '14:00', to: '18:00' },
    ]);
    await office.act('defineCalendar', { bodyId, validFrom: '2026-01-01', slots });
    const { workingTime } = await rulesOfBody(office.context, bodyId);
    const standing = (from: string, to: string) =>
      windowStanding({ plannedFrom: rome(from), plannedTo: rome(to) }, workingTime);
    expect(standing('2026-11-24T10:00', '2026-11-24T12:00')).toBe('within');
    expect(standing('2026-11-24T18:00', '2026-11-24T22:00')).toBe('outside');
    expect(standing('2025-11-24T10:00', '2025-11-24T12:00')).toBe('unconfigured');
    expect(windowStanding({ plannedFrom: null, plannedTo: null }, workingTime)).toBeNull();
  });

  it('has a start and an end, in that order', async () => {
    const office = await createTestOffice();
    const evolutionId = await quoted(office, 100_000);
    const plannedFrom = rome('2026-11-24T10:00');
    const edit = (changes: object) => office.refusal('editEvolution', { evolutionId, changes });
    expect(await edit({ plannedFrom })).toBe('window-half');
    expect(await edit({ plannedFrom, plannedTo: plannedFrom })).toBe('window-empty');
    const agreed = { plannedFrom, plannedTo: rome('2026-11-24T12:00') };
    await office.act('editEvolution', { evolutionId, changes: agreed });
    expect((await office.context.workspace.read('evolution', evolutionId))?.record).toMatchObject(agreed);
  });
});
