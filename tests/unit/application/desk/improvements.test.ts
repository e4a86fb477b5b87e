import { describe, expect, it } from 'vitest';
import { adherenceOf } from '#shared/domain/adherence.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createTestOffice, type TestDesk, type TestOffice } from '#tests/unit/application/test-office.ts';

async function improvement({ context }: TestDesk, id: RecordId<'improvement'>) {
  const found = await context.workspace.read('improvement', id);
  if (found === undefined) throw new Error('the request is not here');
  return found.record;
}

async function proposed({ act, bodyId }: TestOffice): Promise<RecordId<'improvement'>> {
  return (await act('proposeImprovement', { bodyId, subject: 'Firma remota per tutti' })).value.improvementId;
}

describe('a request for improvement', () => {
  it('goes its own way, each step with who took it and when (CAP-3.1.2-c)', async () => {
    const office = await createTestOffice();
    const { act, context, technician } = office;
    const improvementId = await proposed(office);
    for (const to of ['underReview', 'accepted', 'planned', 'done'] as const)
      await act('moveImprovement', { improvementId, to }, technician);
    expect((await improvement(office, improvementId)).state).toBe('done');
    const history = await context.workspace.history('improvement', improvementId);
    expect(history.map(({ actor }) => actor)).toEqual([office.manager, ...Array<string>(4).fill(technician)]);
  });

  it('is refused a step that is not legal, and a rejection without a reason (CAP-3.1.2-c)', async () => {
    const office = await createTestOffice();
    const improvementId = await proposed(office);
    expect(await office.refusal('moveImprovement', { improvementId, to: 'done' })).toBe(
      'improvement-move-illegal',
    );
    expect(await office.refusal('moveImprovement', { improvementId, to: 'rejected' })).toBe(
      'improvement-reason-missing',
    );
    await office.act('moveImprovement', { improvementId, to: 'rejected', reason: 'Costa troppo' });
    await office.act('moveImprovement', {
      improvementId,
      to: 'underReview',
      reason: 'Lo chiede metà degli enti',
    });
  });

  it('is for all once half of the bodies feel the need, the proposing one included (REG-11-b)', async () => {
    const office = await createTestOffice();
    const { act, context, refusal, bodyId } = office;
    const improvementId = await proposed(office);
    const others: RecordId<'body'>[] = [];
    for (const name of ['Rufina', 'Pelago', 'Reggello', 'Dicomano', 'Godenzo', 'Rignano', 'Pontassieve'])
      others.push((await act('registerBody', { name, type: 'municipality' })).value.bodyId);
    const standing = async () =>
      adherenceOf(await improvement(office, improvementId), await context.workspace.list('body'));
    for (const joining of others.slice(0, 2))
      await act('joinImprovement', { improvementId, bodyId: joining });
    expect(await standing()).toEqual({ adherents: 3, bodies: 8, threshold: 4, isForAll: false });
    const [, , fourth] = others;
    if (fourth === undefined) throw new Error('there are too few bodies');
    await act('joinImprovement', { improvementId, bodyId: fourth });
    expect((await standing()).isForAll).toBe(true);
    await act('leaveImprovement', { improvementId, bodyId: fourth });
    expect((await standing()).isForAll).toBe(false);
    expect(await refusal('leaveImprovement', { improvementId, bodyId })).toBe('improvement-proposer');
  });

  it('keeps both bodies that join at two consoles at once', async () => {
    const office = await createTestOffice();
    const improvementId = await proposed(office);
    const [rufina, pelago] = [
      (await office.act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId,
      (await office.act('registerBody', { name: 'Pelago', type: 'municipality' })).value.bodyId,
    ];
    const second = await office.secondDesk();
    await office.act('joinImprovement', { improvementId, bodyId: rufina });
    await second.act('joinImprovement', { improvementId, bodyId: pelago });
    await office.meet(second);
    const { adherents } = await improvement(second, improvementId);
    expect([...adherents].sort()).toEqual([office.bodyId, rufina, pelago].sort());
  });
});
