import { describe, expect, it } from 'vitest';
import { assetsAt, PC_CRITERION, pcsInUse } from '#shared/domain/inventory/pcs-in-use.ts';
import { anAsset, anEvent, LONDA, RUFINA, upTo } from './estate.ts';

const DAY = '2026-12-31';

describe('the personal computers in use', () => {
  const inUse = upTo(42).map((n) =>
    anAsset(`PC-${String(n)}`, { deviceType: n % 3 === 0 ? 'laptop' : 'workstation' }),
  );
  const others = [
    ...upTo(3).map((n) => anAsset(`MAG-${String(n)}`, { state: 'inStock' })),
    ...upTo(5).map((n) => anAsset(`SRV-${String(n)}`, { deviceType: 'server' })),
    ...upTo(12).map((n) => anAsset(`STA-${String(n)}`, { deviceType: 'printer' })),
  ];

  it('are 42 where 42 are in use, beside 3 in store, 5 servers and 12 printers (REG-13.1-b)', () => {
    expect(pcsInUse([...inUse, ...others], [], DAY)).toEqual([{ bodyId: LONDA, count: 42, assets: inUse }]);
  });

  it('leave out portables, or count what is being repaired, where the setting says so (REG-13.1-b, A-14)', () => {
    const fixed = pcsInUse(inUse, [], DAY, { ...PC_CRITERION, types: ['workstation'] });
    expect(fixed[0]?.count).toBe(28);
    const repaired = anAsset('PC-R', { state: 'inRepair' });
    expect(pcsInUse([repaired], [], DAY)).toEqual([]);
    expect(pcsInUse([repaired], [], DAY, { ...PC_CRITERION, states: ['inUse', 'inRepair'] })).toHaveLength(1);
  });

  it('lose what is disposed of from that day (REG-7-a)', () => {
    const gone = anAsset('PC-0044', { state: 'disposed' });
    const disposal = anEvent(gone, '2026-11-18', {
      ...{ type: 'disposal', state: 'disposed', actNumber: 'Det. 120/2026' },
      ...{ formerState: 'inUse', formerBodyId: LONDA },
    });
    expect(pcsInUse([gone], [disposal], '2026-11-17')).toMatchObject([{ bodyId: LONDA, count: 1 }]);
    expect(pcsInUse([gone], [disposal], '2026-11-18')).toEqual([]);
  });

  it('are of the body that used them on that day', () => {
    const moved = anAsset('PC-1', { bodyId: RUFINA });
    const transfer = anEvent(moved, '2026-11-18', {
      ...{ type: 'transfer', state: 'inUse', bodyId: RUFINA },
      ...{ formerState: 'inUse', formerBodyId: LONDA },
    });
    expect(pcsInUse([moved], [transfer], '2026-11-17')[0]?.bodyId).toBe(LONDA);
    expect(pcsInUse([moved], [transfer], '2026-11-18')[0]?.bodyId).toBe(RUFINA);
  });

  it('are not there before they were bought', () => {
    const bought = anAsset('PC-1', { purchasedOn: '2026-06-01' });
    expect(assetsAt([bought], [], '2026-05-31')).toEqual([]);
    expect(assetsAt([bought], [], '2026-06-01')).toHaveLength(1);
    const event = anEvent(bought, '2026-06-01', { type: 'purchase', state: 'inStock' });
    expect(assetsAt([anAsset('PC-1')], [event], '2026-05-31')).toEqual([]);
  });
});
