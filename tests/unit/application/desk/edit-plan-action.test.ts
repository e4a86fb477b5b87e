import { describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { daysOverdue } from '#shared/domain/plan-deadlines.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

async function officeWithAction() {
  const office = await createTestOffice();
  const { workspace, ids } = office.context;
  const id = ids.fresh('planAction');
  const mutations = [
    createRecord('planAction', CATALOGUE_SCOPE, id, {
      area: 'Servizi',
      code: 'OB.4.1',
      title: 'Studio di fattibilità',
      state: 'toStart',
      dueOn: '2023-06-30',
      source: 'Piano triennale',
    }),
  ];
  await workspace.commit({ command: 'loadReference', actor: office.manager, mutations });
  const read = async () => {
    const found = await workspace.read('planAction', id);
    if (found === undefined) throw new Error('no action');
    return found.record;
  };
  return { ...office, id, read };
}

describe('an action of the plan', () => {
  it('is followed: its state, its evidence, its acts, its deadline', async () => {
    const office = await officeWithAction();
    const changes = {
      state: 'running',
      percent: 40,
      acts: 'Det. 12/2026',
      evidence: 'Gara avviata',
    } as const;
    await office.act('editPlanAction', { id: office.id, changes });
    expect(await office.read()).toMatchObject({ ...changes, code: 'OB.4.1', source: 'Piano triennale' });
  });

  it('PT-II-b: is late from the day after its deadline, and no more once it is completed, in full', async () => {
    const office = await officeWithAction();
    expect(daysOverdue(await office.read(), '2023-07-01')).toBe(1);
    await office.act('editPlanAction', { id: office.id, changes: { state: 'completed', percent: 60 } });
    expect(await office.read()).toMatchObject({ state: 'completed', percent: 100 });
    expect(daysOverdue(await office.read(), '2023-07-01')).toBe(0);
  });

  it('takes no share beyond the whole', async () => {
    const office = await officeWithAction();
    expect(await office.refusal('editPlanAction', { id: office.id, changes: { percent: 101 } })).toBe(
      'arguments-invalid',
    );
  });
});
