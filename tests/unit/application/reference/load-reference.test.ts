import { describe, expect, it } from 'vitest';
import type { ListedKind } from '#shared/domain/kind-name.ts';
import type { Application, Asset } from '#shared/domain/kinds.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { REFERENCE_SETS, type ReferenceSet } from '#resources/reference/reference-sets.ts';

/** The office's own: one of the Union. */
const FOUNDED_BODIES = 1;

async function loaded(...sets: readonly ReferenceSet[]): Promise<TestOffice> {
  const office = await createTestOffice();
  await office.act('loadReference', { sets });
  return office;
}

async function listed<K extends ListedKind>({ context }: TestOffice, kind: K) {
  return context.workspace.list(kind);
}

describe('loading the records of reference', () => {
  it('gives the Union and its seven Comuni, without codes that the document does not tell (REG-6-a)', async () => {
    const office = await loaded('union');
    // The office of the tests has written one of them already: it is joined, not written again.
    const bodies = await listed(office, 'body');
    expect(bodies).toHaveLength(8);
    const comuni = bodies.filter(({ type }) => type === 'municipality');
    expect(comuni).toHaveLength(7);
    expect(comuni.find(({ name }) => name === 'Comune di Pelago')).toMatchObject({
      cadastralCode: null,
      istatCode: null,
    });
  });

  it('gives one main seat in Rufina and a secondary one at each body (REG-4-a)', async () => {
    const office = await loaded('union');
    const seats = (await listed(office, 'seat')).filter(({ source }) => source !== null);
    const main = seats.filter(({ type }) => type === 'main');
    expect(main.map(({ name }) => name)).toEqual(['Sede principale ICT, Rufina']);
    const secondary = new Set(seats.filter(({ type }) => type === 'secondary').map(({ bodyId }) => bodyId));
    expect(secondary.size).toBe(8);
  });

  it('gives the two server farms with their roles (PT-I.2-a), the main one in group B (PT-I.2-f)', async () => {
    const office = await loaded('province');
    const farms = (await listed(office, 'seat')).filter(({ serverFarmRole }) => serverFarmRole !== null);
    expect(farms.map(({ name, serverFarmRole, agidClass }) => [name, serverFarmRole, agidClass])).toEqual([
      ['Piazza San Leone', 'main', 'groupB'],
      ['Sala Operativa della Protezione Civile', 'disasterRecovery', null],
    ]);
  });

  it('gives six nodes, three a farm (PT-I.2-b, A-11), and 86 TB of storage, 54 and 32 (PT-I.2-c)', async () => {
    const office = await loaded('province');
    const seats = await listed(office, 'seat');
    const assets = await listed(office, 'asset');
    const at = (role: 'main' | 'disasterRecovery', types: readonly string[]): readonly Asset[] => {
      const seat = seats.find(({ serverFarmRole }) => serverFarmRole === role);
      return assets.filter(({ seatId, deviceType }) => seatId === seat?.id && types.includes(deviceType));
    };
    const nodes = ['physicalNode'];
    expect([at('main', nodes).length, at('disasterRecovery', nodes).length]).toEqual([3, 3]);
    const storage = ['storageArray', 'networkStorage'];
    const terabytes = (found: readonly Asset[]): number =>
      found.reduce((sum, { capacityGigabytes }) => sum + (capacityGigabytes ?? 0), 0) / 1_000;
    expect(terabytes(at('main', storage))).toBe(54);
    expect(terabytes(at('disasterRecovery', storage))).toBe(32);
  });

  it('gives machines and workstations as dated totals, never as invented ones (PT-I.2-d, PT-I.2-g, A-40)', async () => {
    const office = await loaded('province');
    const totals = (await listed(office, 'estateTotal')).toSorted((one, other) => one.count - other.count);
    expect(
      totals.map(({ measure, count, capacityGigabytes, sourceDate }) => ({
        measure,
        count,
        capacityGigabytes,
        sourceDate,
      })),
    ).toEqual([
      { measure: 'virtualMachines', count: 45, capacityGigabytes: 8_000, sourceDate: '2022-03-23' },
      { measure: 'workstations', count: 150, capacityGigabytes: null, sourceDate: '2022-03-23' },
    ]);
    expect(await listed(office, 'virtualMachine')).toEqual([]);
    const assets = (await listed(office, 'asset')).map(({ deviceType }) => deviceType);
    expect(assets).not.toContain('workstation');
  });

  it('gives the two firewalls as one cluster, and antivirus and antispam as software (PT-I.2-j)', async () => {
    const assets = await listed(await loaded('province'), 'asset');
    const firewalls = assets.filter(({ deviceType }) => deviceType === 'firewall');
    expect(new Set(firewalls.map(({ cluster }) => cluster)).size).toBe(1);
    expect(firewalls).toHaveLength(2);
    const software = assets.filter(({ deviceType }) => deviceType === 'software').map(({ label }) => label);
    expect(software).toEqual(expect.arrayContaining(['Trend Micro Apex One', 'Libra Esva']));
  });

  it('gives six applications, who coordinates them, twelve modules, mail and telephony, and their states (PT-I.2-k, PT-I.2-l, PT-I.2-m)', async () => {
    const office = await loaded('province');
    const applications = await listed(office, 'application');
    const suppliers = await listed(office, 'supplier');
    const ads = suppliers.find(({ name }) => name.startsWith('ADS'));
    const ofAds = applications.filter(({ supplierId }) => supplierId === ads?.id);
    const mains = ofAds.filter(({ parentId }) => parentId === null).map(({ name }) => name);
    expect(mains).toContain('Struttura Organizzativa');
    expect(mains.filter((name) => name !== 'Struttura Organizzativa')).toHaveLength(6);
    expect(ofAds.filter(({ parentId }) => parentId !== null)).toHaveLength(12);
    const inState = (wanted: Application['state']): readonly (readonly [string, string | null])[] =>
      applications
        .filter(({ state }) => state === wanted)
        .map(({ name, stateSince }) => [name, stateSince] as const)
        .toSorted(([one], [other]) => one.localeCompare(other, 'it'));
    expect(inState('activating').map(([name]) => name)).toEqual([
      'Ordinativi stipendi automatici',
      'Servizi online: Canone Unico',
    ]);
    expect(inState('suspended')).toEqual([['InterPRO', '12/2021']]);
    expect(applications.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Telefonia VoIP', 'Posta elettronica']),
    );
  });

  it('gives the connections of the Province (PT-I.2-i) and where citizens find the Wi-Fi (PT-II.3-b)', async () => {
    const office = await loaded('province');
    const links = await listed(office, 'networkLink');
    expect(links.map(({ technology, speedMegabits }) => [technology, speedMegabits])).toEqual(
      expect.arrayContaining([
        ['fibre', 100],
        ['hiperlan', 40],
        ['dedicated', null],
      ]),
    );
    const open = (await listed(office, 'asset')).find(({ audiences }) => audiences.includes('citizens'));
    expect(open?.servedPlaces.toSorted()).toEqual(['Ingresso', 'Sala Nardi', 'URP']);
  });

  it('gives fourteen actions with nine codes, of which OB.3.2 has four (PT-II-a)', async () => {
    const actions = await listed(await loaded('plan'), 'planAction');
    expect(actions).toHaveLength(14);
    const codes = actions.flatMap(({ code }) => (code === null ? [] : [code]));
    expect(codes).toHaveLength(13);
    expect(new Set(codes).size).toBe(9);
    const adoption = actions.filter(({ code }) => code === 'OB.3.2').map(({ area }) => area);
    expect(adoption.toSorted()).toEqual([
      'ANAGRAFE NAZIONALE DELLA POPOLAZIONE RESIDENTE',
      'PAGOPA',
      'PIATTAFORMA IO',
      'SISTEMA PUBBLICO IDENTITÀ DIGITALE',
    ]);
  });

  it('gives the dates that the plan promised (PT-II-b)', async () => {
    const actions = await listed(await loaded('plan'), 'planAction');
    const due = (code: string) => actions.find((action) => action.code === code)?.dueOn;
    expect(['OB.1.2', 'OB.4.1', 'OB.1.1', 'OB.4.3'].map(due)).toEqual([
      '2022-09-30',
      '2023-06-30',
      '2022-12-31',
      '2023-12-31',
    ]);
  });

  it('says that the control of backups asks for the profile PRO (CAP-3-d)', async () => {
    const services = await listed(await loaded('services'), 'serviceDefinition');
    const backups = services.find(({ code }) => code === '3.1.12');
    expect(backups).toMatchObject({ name: 'Controllo dei backup', minimumProfile: 'pro' });
  });

  it('gives the unnamed Comune a body of its own (A-1), with 8 km of fibre (PERF-RIS-a)', async () => {
    const office = await loaded('performance');
    const bodies = await listed(office, 'body');
    expect(bodies.map(({ name }) => name)).toContain('Comune (scheda performance)');
    const [fibre] = await listed(office, 'asset');
    expect(fibre).toMatchObject({ category: 'cityFibre', lengthMetres: 8_000 });
    expect(fibre?.servedPlaces).toHaveLength(5);
  });

  it('writes the document and its day on every record (A-40)', async () => {
    const office = await loaded(...REFERENCE_SETS);
    const kinds = [
      'seat',
      'supplier',
      'asset',
      'estateTotal',
      'networkLink',
      'application',
      'planAction',
    ] as const;
    for (const kind of kinds) {
      const told = (await listed(office, kind)).filter(({ id }) => id !== office.seatId);
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter(({ source }) => !/\d{2}\/\d{2}\/\d{4}|2018-2020/.test(source ?? ''))).toEqual([]);
    }
  });
});

describe('loading them again', () => {
  it('changes nothing, and says so', async () => {
    const office = await loaded(...REFERENCE_SETS);
    const again = await office.act('loadReference', { sets: REFERENCE_SETS });
    expect(again.changes).toEqual([]);
    expect(again.value).toMatchObject({ created: 0, restored: 0, deleted: 0 });
    expect(again.value.present).toBeGreaterThan(60);
  });

  it('at another console makes one of each', async () => {
    const office = await createTestOffice();
    const other = await office.secondDesk();
    await office.act('loadReference', { sets: ['union', 'province'] });
    await other.act('loadReference', { sets: ['union', 'province'] });
    await office.meet(other);
    expect(await listed(office, 'body')).toHaveLength(8 + FOUNDED_BODIES);
    expect(await listed(office, 'application')).toHaveLength(31);
  });

  it('leaves what was deleted alone, unless asked to bring it back', async () => {
    const office = await loaded('plan');
    const { changes } = await office.act('loadReference', { sets: ['services'] });
    await office.act('undoChange', { changes: [...changes] });
    expect(await listed(office, 'serviceDefinition')).toEqual([]);
    const left = await office.act('loadReference', { sets: ['services'] });
    expect(left.value).toEqual({ created: 0, restored: 0, present: 0, deleted: 25 });
    const back = await office.act('loadReference', { sets: ['services'], restore: true });
    expect(back.value).toEqual({ created: 0, restored: 25, present: 0, deleted: 0 });
    expect(await listed(office, 'serviceDefinition')).toHaveLength(25);
  });

  it('is undone in one act, bodies and all that belongs to them', async () => {
    const office = await createTestOffice();
    const { changes } = await office.act('loadReference', { sets: [...REFERENCE_SETS] });
    await office.act('undoChange', { changes: [...changes] });
    expect(await listed(office, 'body')).toHaveLength(FOUNDED_BODIES);
    expect(await listed(office, 'asset')).toEqual([]);
    expect(await listed(office, 'application')).toEqual([]);
  });

  it('joins the bodies that the office had written already, whatever they are called', async () => {
    const office = await createTestOffice();
    const { bodyId } = (await office.act('registerBody', { name: 'Rufina', type: 'municipality' })).value;
    await office.act('registerBody', { name: 'Pistoia', type: 'municipality' });
    await office.act('loadReference', { sets: ['union', 'province'] });
    const names = (await listed(office, 'body')).map(({ name }) => name);
    expect(names.filter((name) => name.includes('Rufina'))).toEqual(['Rufina']);
    expect(names.filter((name) => name.includes('Pistoia')).toSorted()).toEqual([
      'Pistoia',
      'Provincia di Pistoia',
    ]);
    const seats = (await listed(office, 'seat')).filter((seat) => seat.bodyId === bodyId);
    expect(seats.map(({ name }) => name)).toEqual(['Sede secondaria ICT di Rufina']);
  });
});
