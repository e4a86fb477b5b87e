import { describe, expect, it } from 'vitest';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

async function proposed({ act, bodyId }: TestOffice) {
  const proposal = { bodyId, proposal: 'Presenza anche il giovedì', reason: 'Nuovi uffici' };
  return (await act('proposeServiceVariation', proposal)).value.serviceVariationId;
}

describe('a change of how a body is served', () => {
  it('cannot be started before the body authorised it (CAP-3-c)', async () => {
    const office = await createTestOffice();
    const serviceVariationId = await proposed(office);
    expect(await office.refusal('activateServiceVariation', { serviceVariationId })).toBe(
      'service-variation-unauthorised',
    );
    const decision = { decision: 'authorised', decidedBy: 'Il Sindaco' } as const;
    await office.act('decideServiceVariation', { serviceVariationId, ...decision });
    await office.act('activateServiceVariation', { serviceVariationId });
    const seen = await office.context.workspace.read('serviceVariation', serviceVariationId);
    expect(seen?.record).toMatchObject({ state: 'active', decidedBy: 'Il Sindaco', startedOn: '2026-11-20' });
  });

  it('rejected is never started, nor decided again (CAP-3-c)', async () => {
    const office = await createTestOffice();
    const serviceVariationId = await proposed(office);
    const decided = { serviceVariationId, decidedBy: 'Il Sindaco' };
    await office.act('decideServiceVariation', { ...decided, decision: 'rejected' });
    expect(await office.refusal('activateServiceVariation', { serviceVariationId })).toBe(
      'service-variation-unauthorised',
    );
    expect(await office.refusal('decideServiceVariation', { ...decided, decision: 'authorised' })).toBe(
      'service-variation-move-illegal',
    );
    const changes = { reason: 'Altro' };
    expect(await office.refusal('editServiceVariation', { serviceVariationId, changes })).toBe(
      'service-variation-settled',
    );
  });

  it('is decided neither before it was proposed nor in the future', async () => {
    const office = await createTestOffice();
    const serviceVariationId = await proposed(office);
    const on = (decidedOn: string) => {
      const decision = { decision: 'authorised', decidedBy: 'Il Sindaco', decidedOn } as const;
      return office.refusal('decideServiceVariation', { serviceVariationId, ...decision });
    };
    expect([await on('2026-11-19'), await on('2026-11-21')]).toEqual(['day-too-early', 'day-in-future']);
  });
});
