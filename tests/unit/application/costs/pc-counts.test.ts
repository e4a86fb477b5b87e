import { describe, expect, it } from 'vitest';
import type { DeviceType } from '#shared/domain/asset.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const DAY = '2025-12-31';

/** The office has what it has since before the day. */
async function equip(
  { act, bodyId }: TestOffice,
  labels: readonly string[],
  deviceType: DeviceType = 'workstation',
) {
  for (const label of labels)
    await act('defineAsset', { bodyId, label, deviceType, purchasedOn: '2025-03-01' });
}

async function frozen({ console }: TestOffice) {
  return (await console.workspace.list('pcCount')).map(({ count, codes }) => ({ count, codes }));
}

describe('the PCs of a body on a day', () => {
  it('are frozen with the list behind them, PCs in use alone (REG-13.1-a, REG-13.1-b)', async () => {
    const office = await createTestOffice();
    await equip(office, ['PC-0002', 'PC-0001']);
    await equip(office, ['SRV-0001'], 'server');
    const { bodyId } = office;
    expect((await office.act('freezePcCount', { bodyId, day: DAY })).value.count).toBe(2);
    expect(await frozen(office)).toEqual([{ count: 2, codes: ['PC-0001', 'PC-0002'] }]);
  });

  it('frozen again replace what was frozen, and its history keeps it', async () => {
    const office = await createTestOffice();
    const { bodyId } = office;
    await equip(office, ['PC-0001']);
    const first = (await office.act('freezePcCount', { bodyId, day: DAY })).value;
    expect((await office.act('freezePcCount', { bodyId, day: DAY })).changes).toEqual([]);
    await equip(office, ['PC-0002']);
    const again = (await office.act('freezePcCount', { bodyId, day: DAY })).value;
    expect(again).toEqual({ id: first.id, count: 2 });
    expect(await frozen(office)).toHaveLength(1);
    expect(await office.console.workspace.history('pcCount', first.id)).toHaveLength(2);
  });

  it('are counted by what the year says is a PC in use (REG-13.1-b, A-14)', async () => {
    const office = await createTestOffice();
    await equip(office, ['PC-0001', 'PC-0002']);
    await equip(office, ['NB-0001'], 'laptop');
    await office.act('saveCostYear', { year: 2026, pcTypes: ['laptop'] });
    await office.act('freezePcCounts', { year: 2026 });
    expect(await frozen(office)).toEqual([{ count: 1, codes: ['NB-0001'] }]);
  });

  it('are not frozen before the day has come', async () => {
    const office = await createTestOffice();
    expect(await office.refusal('freezePcCounts', { year: 2027 })).toBe('day-in-future');
  });

  it('are not counted by whoever sees the inventory of some bodies alone', async () => {
    const office = await createTestOffice();
    const { bodyId } = (await office.act('registerBody', { name: 'Pelago', type: 'municipality' })).value;
    const grant = { role: 'ictTechnician', validFrom: '2026-01-01' } as const;
    await office.act('defineOperator', {
      personId: office.manager,
      role: 'ictManager',
      validFrom: '2026-01-01',
    });
    await office.act('defineOperator', { ...grant, personId: office.technician, bodyIds: [bodyId] });
    const args = { bodyId: office.bodyId, day: DAY };
    expect(await office.refusal('freezePcCount', args, office.technician)).toBe('pcs-out-of-sight');
  });

  it('may be written by hand, and say where they come from', async () => {
    const office = await createTestOffice();
    const { bodyId } = office;
    await office.act('recordPcCount', { bodyId, day: DAY, count: 42, source: 'Nota prot. 120' });
    const [count] = await office.console.workspace.list('pcCount');
    expect(count).toMatchObject({
      count: 42,
      codes: [],
      source: 'Nota prot. 120',
      frozenById: office.manager,
    });
  });
});
