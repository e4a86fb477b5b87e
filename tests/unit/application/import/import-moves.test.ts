import { describe, expect, it } from 'vitest';
import { importActs } from '#shared/application/import/run-import.ts';
import { createTestOffice, type TestDesk } from '#tests/unit/application/test-office.ts';
import { faultsOf, planOf, runPlan, type Table } from './import-desk.ts';

type Row = readonly [state: string, holder: string, seat: string, room: string];

function table(...rows: readonly Row[]): Table {
  return [
    ['Ente', 'N. inventario', 'Tipo', 'Stato', 'Assegnatario', 'Sede', 'Stanza'],
    ...rows.map((row, place) => ['Londa', `INV-${String(place)}`, 'PC', ...row]),
  ];
}

async function importAll(office: TestDesk, rows: Table) {
  return runPlan(office, await planOf(office, 'asset', rows));
}

const PALACE = 'Palazzo comunale';

describe('an import that moves assets', () => {
  it('writes the event that a move by hand writes, and its undo takes it back (REG-7-a)', async () => {
    const office = await createTestOffice();
    const { workspace } = office.context;
    await importAll(office, table(['In uso', '', PALACE, '2'], ['In uso', 'Lanterna Viola', '', '']));
    expect(await workspace.list('assetEvent')).toEqual([]);
    const end = await importAll(
      office,
      table(['In uso', '', PALACE, '3'], ['In uso', 'Lanterna Bruno', '', '']),
    );
    const events = await workspace.list('assetEvent');
    expect(events.map(({ type }) => type).toSorted()).toEqual(['assignment', 'transfer']);
    expect(events.find(({ type }) => type === 'assignment')).toMatchObject({
      day: '2026-11-20',
      by: office.manager,
      holderId: office.technician,
      formerHolderId: office.clerk,
    });
    if (end.end !== 'done') throw new Error('not done');
    await office.act('undoChange', { changes: end.changes });
    expect(await workspace.list('assetEvent')).toEqual([]);
  });

  it('takes out of the store what is given to somebody, and says so before', async () => {
    const office = await createTestOffice();
    await importAll(office, table(['In magazzino', '', '', '']));
    const given = table(['', 'Lanterna Viola', '', '']);
    const plan = await planOf(office, 'asset', given);
    expect(plan.rows[0]).toMatchObject({
      changes: [{ field: 'holderId' }, { field: 'state', was: 'inStock', becomes: 'inUse' }],
    });
    await runPlan(office, plan);
    const [event] = await office.context.workspace.list('assetEvent');
    expect(event).toMatchObject({ type: 'assignment', state: 'inUse', formerState: 'inStock' });
    expect((await planOf(office, 'asset', given)).totals).toMatchObject({ unchanged: 1 });
  });

  it('leaves in store what its row says to be there', async () => {
    const office = await createTestOffice();
    await importAll(office, table(['In magazzino', '', '', '']));
    await importAll(office, table(['In magazzino', 'Lanterna Viola', '', '']));
    const [event] = await office.context.workspace.list('assetEvent');
    expect(event).toMatchObject({ type: 'transfer', state: 'inStock', holderId: office.clerk });
  });

  it('never gives a first state to an asset whose life was told: that is an act', async () => {
    const office = await createTestOffice();
    await importAll(office, table(['', '', PALACE, '2']));
    await importAll(office, table(['', '', PALACE, '3']));
    expect(faultsOf(await planOf(office, 'asset', table(['In magazzino', '', '', ''])))).toEqual([
      [2, 'state-by-act', 3],
    ]);
  });

  it('is refused where a state is said that only an act leaves', async () => {
    const office = await createTestOffice();
    await importAll(office, table(['In uso', '', '', '']));
    const [asset] = await office.context.workspace.list('asset');
    if (asset === undefined) throw new Error('no asset');
    const rows = [
      { act: 'edit' as const, id: asset.id, fields: { state: 'disposed' }, was: { state: 'inUse' } },
    ];
    expect(await office.refusal('importAssets', { rows })).toBe('import-outdated');
  });

  it('goes in acts whose events fit beside their rows', async () => {
    const office = await createTestOffice();
    const rows = (room: string): Table =>
      table(...Array.from({ length: 200 }, (): Row => ['In uso', '', PALACE, room.repeat(79)]));
    await importAll(office, rows('à'));
    const plan = await planOf(office, 'asset', rows('€'));
    expect(importActs(plan).length).toBeGreaterThan(1);
    expect(await runPlan(office, plan)).toMatchObject({ end: 'done', written: 200 });
  });
});
