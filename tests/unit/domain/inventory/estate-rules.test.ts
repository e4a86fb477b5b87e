import { describe, expect, it } from 'vitest';
import { clusterStates, type FaultTicket } from '#shared/domain/inventory/cluster-state.ts';
import { categoryOf, deviceGroupOf } from '#shared/domain/inventory/device-groups.ts';
import { DEVICE_TYPES, ASSET_CATEGORIES } from '#shared/domain/asset.ts';
import { duplicateAssets } from '#shared/domain/inventory/duplicate-assets.ts';
import { linkSuggestion } from '#shared/domain/inventory/link-suggestion.ts';
import { purchaseScope } from '#shared/domain/inventory/purchase-scope.ts';
import { systemShares } from '#shared/domain/inventory/operating-system-shares.ts';
import { upgradeBoard } from '#shared/domain/inventory/upgrade-board.ts';
import { upsCoverage } from '#shared/domain/inventory/ups-coverage.ts';
import { vmReconciliation } from '#shared/domain/inventory/vm-reconciliation.ts';
import { isAssistanceDue } from '#shared/domain/inventory/assistance-due.ts';
import { italian } from '#shared/text/italian.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { anAsset, idFor, LONDA, RUFINA, upTo } from './estate.ts';

const { inventoryFigures } = italian;

/** The figures of a line, with plain blanks. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('the categories of assets', () => {
  it('are nineteen, and each type of device has one (PERF-RIS-a)', () => {
    expect(ASSET_CATEGORIES).toHaveLength(19);
    for (const type of DEVICE_TYPES) expect(ASSET_CATEGORIES).toContain(categoryOf(type));
    expect(categoryOf('fibreNetwork')).toBe('cityFibre');
  });

  it('hold eight kilometres of a city network and what it serves (PERF-RIS-a)', () => {
    const network = anAsset('RETE', {
      deviceType: 'fibreNetwork',
      category: 'cityFibre',
      lengthMetres: 8_000,
    });
    expect((network.lengthMetres ?? 0) / 1_000).toBe(8);
  });

  it('are told by groups: portables are workstations, physical nodes servers', () => {
    expect(deviceGroupOf('laptop')).toBe('workstation');
    expect(deviceGroupOf('physicalNode')).toBe('server');
    expect(deviceGroupOf('networkPrinter')).toBe('printer');
  });
});

describe('virtual machines', () => {
  it('are compared with the dated total: 40/45 VM censite; 7,1/8 TB (PT-I.2-d)', () => {
    const machines = upTo(40).map((n) =>
      blankRecord('virtualMachine', idFor('virtualMachine', n), {
        ...{ bodyId: LONDA, name: `vm-${String(n)}`, diskGigabytes: n === 40 ? 275 : 175 },
      }),
    );
    const total = blankRecord('estateTotal', idFor('estateTotal', 1), {
      ...{ bodyId: LONDA, measure: 'virtualMachines', subject: 'VM', count: 45, capacityGigabytes: 8_000 },
      ...{ source: 'Atto', sourceDate: '2022-01-01' },
    });
    const found = vmReconciliation(LONDA, machines, [total]);
    expect(found).toMatchObject({ entered: 40, enteredGigabytes: 7_100, missing: 5 });
    expect(inventoryFigures.machines(40, 45)).toBe('40/45 VM censite');
    expect(inventoryFigures.machinesDisk(7_100, 8_000)).toBe('7,1/8 TB');
    expect(vmReconciliation(RUFINA, machines, [total])).toBeUndefined();
  });
});

describe('a link', () => {
  it('is by radio up to five kilometres, five included, and dedicated beyond (PT-I.2-i)', () => {
    const words = (metres: number): string =>
      inventoryFigures.suggestedLink(linkSuggestion(metres), 'Fastweb');
    expect(words(4_200)).toBe('Hiperlan 40 Mb/s');
    expect(words(5_000)).toBe('Hiperlan 40 Mb/s');
    expect(words(7_000)).toBe('connettività dedicata Fastweb');
  });
});

describe('a cluster', () => {
  const firewalls = ['FW-1', 'FW-2'].map((label) =>
    anAsset(label, { deviceType: 'firewall', cluster: 'Firewall' }),
  );
  const fault = (label: string): FaultTicket => ({
    assetId: idFor('asset', label),
    state: 'received',
    reason: 'fault',
  });

  it('is degraded while one is down, stopped when all are (PT-I.2-j)', () => {
    expect(clusterStates(firewalls, [])).toMatchObject([{ condition: 'working', suggests: null }]);
    expect(clusterStates(firewalls, [fault('FW-1')])).toMatchObject([
      { condition: 'degraded', suggests: 'medium', down: [{ label: 'FW-1' }] },
    ]);
    expect(clusterStates(firewalls, [fault('FW-1'), fault('FW-2')])).toMatchObject([
      { condition: 'stopped', suggests: 'high' },
    ]);
    expect(clusterStates(firewalls, [{ ...fault('FW-1'), state: 'closed' }])).toMatchObject([
      { condition: 'working' },
    ]);
    expect(inventoryFigures.cluster).toMatchObject({ degraded: 'degradato', stopped: 'fermo' });
  });
});

describe('a purchase', () => {
  const plainThing = { oneOff: false, managementApplications: false, plannedProject: false };

  it('is in scope or not by the table, with the article (REG-10.5-b, A-13)', () => {
    const tablet = { ...plainThing, sort: 'personalDevice' } as const;
    expect(purchaseScope({ ...tablet, managementApplications: true, plannedProject: true })).toEqual({
      inScope: true,
      article: 'art. 10 c.5',
    });
    expect(purchaseScope({ ...tablet, managementApplications: true })).toEqual({
      inScope: false,
      articles: ['art. 3 c.3'],
    });
    expect(purchaseScope(tablet)).toEqual({ inScope: false, articles: ['art. 10 c.5', 'art. 3 c.3'] });
    expect(purchaseScope({ ...plainThing, sort: 'officeMachine' }).inScope).toBe(false);
    expect(purchaseScope({ ...plainThing, sort: 'software', oneOff: true }).inScope).toBe(false);
    const printer = purchaseScope({ ...plainThing, sort: 'hardware' });
    expect(inventoryFigures.purchase(printer)).toBe('In ambito (art. 10 c.5)');
  });

  it('of others gets help only once an act took it in charge (REG-10.5-a)', () => {
    const bought = { purchasedByIct: false, takenInChargeAct: null };
    expect(isAssistanceDue(bought)).toBe(false);
    expect(isAssistanceDue({ ...bought, takenInChargeAct: 'Det. 12/2026' })).toBe(true);
    expect(isAssistanceDue({ purchasedByIct: null, takenInChargeAct: null })).toBe(true);
  });
});

describe('workstations brought to a new system', () => {
  const pcs = upTo(150).map((n) =>
    anAsset(`PC-${String(n)}`, {
      operatingSystem: n <= 30 ? 'Windows 11' : 'Windows 10 Pro',
      upgradeGroup: n <= 50 ? 'Gruppo 1' : 'Gruppo 2',
    }),
  );

  it('are shown as shares: 120 of 150 are 80,0 % (PT-I.2-g)', () => {
    const shares = systemShares(pcs).map(({ system, count }) =>
      plain(inventoryFigures.system(system ?? '', count, 150)),
    );
    expect(shares.join(' – ')).toBe('Windows 10: 120 (80,0 %) – Windows 11: 30 (20,0 %)');
  });

  it('are waiting or done, group by group', () => {
    const board = upgradeBoard([
      ...pcs,
      anAsset('SRV', { deviceType: 'server', operatingSystem: 'Windows 11' }),
    ]);
    expect(board.map(({ group, waiting, done }) => [group, waiting.length, done.length])).toEqual([
      ['Gruppo 1', 20, 30],
      ['Gruppo 2', 100, 0],
    ]);
  });
});

describe('network devices', () => {
  it('are under a UPS or listed: 7 of 10 are 70,0 % (PT-II.3-a)', () => {
    const upsId = idFor('asset', 'UPS');
    const switches = upTo(10).map((n) =>
      anAsset(`SW-${String(n)}`, { deviceType: 'switch', upsId: n <= 7 ? upsId : null }),
    );
    const { covered, devices, uncovered } = upsCoverage([...switches, anAsset('PC-1')]);
    expect(plain(inventoryFigures.underUps(covered, devices))).toBe('7/10 sotto UPS (70,0 %)');
    expect(uncovered.map(({ label }) => label)).toEqual(['SW-8', 'SW-9', 'SW-10']);
  });
});

describe('assets written twice', () => {
  it('are listed when a merge brought them, serials by maker, labels and numbers by body', () => {
    const one = anAsset('PC-1', { serial: 'AB 12', manufacturer: 'Ditta', inventoryNumber: '7' });
    const same = { ...anAsset('PC-2', { serial: 'ab12', manufacturer: 'ditta ' }), inventoryNumber: ' 7' };
    const other = anAsset('PC-3', {
      serial: 'AB12',
      manufacturer: 'Altra',
      bodyId: RUFINA,
      inventoryNumber: '7',
    });
    expect(
      duplicateAssets([one, same, other]).map(({ field, assets }) => [
        field,
        assets.map(({ label }) => label),
      ]),
    ).toEqual([
      ['serial', ['PC-1', 'PC-2']],
      ['inventoryNumber', ['PC-1', 'PC-2']],
    ]);
    expect(duplicateAssets([one, other])).toEqual([]);
  });
});
