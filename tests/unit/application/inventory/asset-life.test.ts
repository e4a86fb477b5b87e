import { describe, expect, it } from 'vitest';
import { eventsByAsset, standingOn } from '#shared/domain/inventory/asset-standing.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const ACT = { number: 'Det. 120/2026' };

async function eventsOf({ context }: TestOffice, id: RecordId<'asset'>): Promise<readonly AssetEvent[]> {
  const events = await context.workspace.find('assetEvent', { index: 'assetId', value: id });
  return eventsByAsset(events).get(id) ?? [];
}

async function assetOf({ context }: TestOffice, id: RecordId<'asset'>): Promise<Asset> {
  const found = await context.workspace.read('asset', id);
  if (found === undefined) throw new Error('the asset is not here');
  return found.record;
}

describe('the life of an asset', () => {
  it('ends with an act alone, and out of the count from that day (REG-7-a)', async () => {
    const office = await createTestOffice();
    const { act, refusal, bodyId } = office;
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-0044' })).value;
    const disposal = { assetId: id, type: 'disposal', day: '2026-11-18' } as const;
    expect(await refusal('recordAssetEvent', disposal)).toBe('asset-event-incomplete');
    await act('recordAssetEvent', { ...disposal, act: ACT });
    const [asset, events] = [await assetOf(office, id), await eventsOf(office, id)];
    expect(asset.state).toBe('disposed');
    expect(events).toMatchObject([{ actNumber: 'Det. 120/2026', state: 'disposed', formerState: 'inUse' }]);
    expect(standingOn(asset, events, '2026-11-17')?.state).toBe('inUse');
    expect(standingOn(asset, events, '2026-11-18')?.state).toBe('disposed');
    expect(await refusal('recordAssetEvent', { assetId: id, type: 'verification' })).toBe(
      'asset-event-illegal',
    );
  });

  it('begins with the purchase that its registration records, and an act for it', async () => {
    const office = await createTestOffice();
    const { act, bodyId, clerk } = office;
    const bought = { bodyId, label: 'PC-1', purchasedOn: '2026-03-02', purchase: { act: ACT } };
    const { id } = (await act('defineAsset', bought)).value;
    expect(await assetOf(office, id)).toMatchObject({ state: 'inStock', category: 'workstations' });
    await act('recordAssetEvent', { assetId: id, type: 'assignment', day: '2026-03-10', holderId: clerk });
    const [asset, events] = [await assetOf(office, id), await eventsOf(office, id)];
    expect(asset).toMatchObject({ state: 'inUse', holderId: clerk });
    expect(standingOn(asset, events, '2026-03-01')).toBeUndefined();
    expect(standingOn(asset, events, '2026-03-02')?.state).toBe('inStock');
    expect(standingOn(asset, events, '2026-03-10')).toMatchObject({ state: 'inUse', holderId: clerk });
  });

  it('is told in order: what moves it cannot be of a day before what came after', async () => {
    const office = await createTestOffice();
    const { act, refusal, bodyId, seatId } = office;
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-1' })).value;
    await act('recordAssetEvent', { assetId: id, type: 'transfer', day: '2026-11-10', seatId });
    const earlier = { assetId: id, day: '2026-11-09' };
    expect(await refusal('recordAssetEvent', { ...earlier, type: 'return' })).toBe('asset-event-too-early');
    expect(await refusal('recordAssetEvent', { assetId: id, type: 'return', day: '2026-11-21' })).toBe(
      'day-in-future',
    );
    await act('recordAssetEvent', { ...earlier, type: 'maintenance', note: 'Pulizia' });
    const [asset, events] = [await assetOf(office, id), await eventsOf(office, id)];
    expect(standingOn(asset, events, '2026-11-09')?.seatId).toBeNull();
    expect(asset.seatId).toBe(seatId);
  });

  it('goes to be repaired and comes back as it was', async () => {
    const office = await createTestOffice();
    const { act, refusal, bodyId, clerk } = office;
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-1', holderId: clerk })).value;
    const repair = { assetId: id, type: 'repair' } as const;
    expect(await refusal('recordAssetEvent', repair)).toBe('asset-event-incomplete');
    await act('recordAssetEvent', { ...repair, counterpart: 'Officina Prova' });
    expect(await assetOf(office, id)).toMatchObject({ state: 'inRepair', holderId: clerk });
    await act('recordAssetEvent', { assetId: id, type: 'repairReturn' });
    expect(await assetOf(office, id)).toMatchObject({ state: 'inUse', holderId: clerk });
  });

  it('passes to another body without its seat, its holder and who answered for it', async () => {
    const office = await createTestOffice();
    const { act, bodyId, seatId, clerk } = office;
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    const held = { bodyId, label: 'PC-1', seatId, holderId: clerk, consigneeId: clerk };
    const { id } = (await act('defineAsset', held)).value;
    await act('recordAssetEvent', { assetId: id, type: 'transfer', bodyId: other });
    const asset = await assetOf(office, id);
    expect(asset).toMatchObject({ bodyId: other, seatId: null, holderId: null, consigneeId: null });
    const events = await eventsOf(office, id);
    expect(standingOn(asset, events, '2026-11-19')).toMatchObject({ bodyId, seatId, holderId: clerk });
  });

  it('is told by an edit that moves it, too', async () => {
    const office = await createTestOffice();
    const { act, bodyId, seatId, clerk } = office;
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-1', state: 'inStock' })).value;
    await act('editAsset', { id, changes: { model: 'Modello A' } });
    expect(await eventsOf(office, id)).toEqual([]);
    await act('editAsset', { id, changes: { holderId: clerk } });
    await act('editAsset', { id, changes: { holderId: null, seatId } });
    expect((await eventsOf(office, id)).map(({ type }) => type)).toEqual(['assignment', 'transfer']);
    expect(await assetOf(office, id)).toMatchObject({ state: 'inUse', holderId: null, seatId });
  });

  it('goes back as it was when an act of it is undone', async () => {
    const office = await createTestOffice();
    const { act, bodyId, clerk } = office;
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-1', holderId: clerk })).value;
    const before = await assetOf(office, id);
    const { changes } = await act('recordAssetEvent', { assetId: id, type: 'disposal', act: ACT });
    await act('undoChange', { changes });
    expect(await assetOf(office, id)).toEqual(before);
    expect(await eventsOf(office, id)).toEqual([]);
  });

  it('is undone from its last event back, never from the middle', async () => {
    const office = await createTestOffice();
    const { act, refusal, bodyId, clerk } = office;
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-1', state: 'inStock' })).value;
    const assigned = await act('recordAssetEvent', { assetId: id, type: 'assignment', holderId: clerk });
    const repair = { assetId: id, type: 'repair', counterpart: 'Officina' } as const;
    const away = await act('recordAssetEvent', repair);
    expect(await refusal('undoChange', { changes: assigned.changes })).toBe('undo-superseded');
    await act('undoChange', { changes: away.changes });
    expect(await assetOf(office, id)).toMatchObject({ state: 'inUse', holderId: clerk });
    await act('undoChange', { changes: assigned.changes });
    expect(await assetOf(office, id)).toMatchObject({ state: 'inStock', holderId: null });
  });

  it('cannot be taken from under what was told of it since', async () => {
    const { act, refusal, bodyId } = await createTestOffice();
    const defined = await act('defineAsset', { bodyId, label: 'PC-1', purchase: { act: ACT } });
    const { id } = defined.value;
    const told = await act('recordAssetEvent', { assetId: id, type: 'maintenance' });
    expect(await refusal('undoChange', { changes: defined.changes })).toBe('undo-superseded');
    await act('undoChange', { changes: told.changes });
    await act('undoChange', { changes: defined.changes });
  });
});

describe('a replacement', () => {
  it('hands the holder on, and both stories name the ticket (P9-5.1-b)', async () => {
    const office = await createTestOffice();
    const { act, refusal, bodyId, clerk, open } = office;
    const old = (await act('defineAsset', { bodyId, label: 'PC-0044', holderId: clerk })).value.id;
    const taking = (await act('defineAsset', { bodyId, label: 'PC-0101', state: 'inStock' })).value.id;
    const ticketId = await open();
    const swap = {
      oldAssetId: old,
      newAssetId: taking,
      oldState: 'inRepair',
      counterpart: 'Officina',
    } as const;
    expect(await refusal('replaceAsset', swap)).toBe('replacement-ticket-missing');
    expect(await refusal('replaceAsset', { ...swap, newAssetId: old, ticketId })).toBe(
      'asset-replaces-itself',
    );
    const { changes } = await act('replaceAsset', { ...swap, ticketId });
    expect(await assetOf(office, old)).toMatchObject({ state: 'inRepair', holderId: null });
    expect(await assetOf(office, taking)).toMatchObject({ state: 'inUse', holderId: clerk });
    expect(await eventsOf(office, old)).toMatchObject([{ ticketId, otherAssetId: taking, holderId: null }]);
    expect(await eventsOf(office, taking)).toMatchObject([{ ticketId, otherAssetId: old, holderId: clerk }]);
    await act('undoChange', { changes });
    expect(await assetOf(office, old)).toMatchObject({ state: null, holderId: clerk });
  });
});

describe('what an asset is told by', () => {
  it('is its own: a serial of the same maker, a number and a label of the same body are refused where they are typed', async () => {
    const { act, refusal, bodyId } = await createTestOffice();
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    const first = { bodyId, label: 'PC-1', serial: 'AB 12', manufacturer: 'Ditta', inventoryNumber: '77' };
    const { id } = (await act('defineAsset', first)).value;
    const another = { bodyId: other, label: 'PC-1', inventoryNumber: '77' };
    expect(await refusal('defineAsset', { ...another, serial: 'ab12', manufacturer: 'DITTA' })).toBe(
      'asset-duplicate',
    );
    await act('defineAsset', { ...another, serial: 'ab12', manufacturer: 'Altra' });
    expect(await refusal('defineAsset', { bodyId, label: 'pc-1' })).toBe('asset-duplicate');
    expect(await refusal('defineAsset', { bodyId, label: 'PC-2', inventoryNumber: '77' })).toBe(
      'asset-duplicate',
    );
    const second = (await act('defineAsset', { bodyId, label: 'PC-2' })).value.id;
    expect(await refusal('editAsset', { id: second, changes: { label: 'PC-1' } })).toBe('asset-duplicate');
    await act('recordAssetEvent', { assetId: id, type: 'disposal', act: ACT });
    await act('editAsset', { id: second, changes: { label: 'PC-1' } });
  });
});

describe('a data centre that may not grow', () => {
  it('takes no hardware without a blocking need, and any workstation: other seats take all (PT-I.2-f, A-36)', async () => {
    const office = await createTestOffice();
    const { act, refusal, context, bodyId, seatId } = office;
    await act('editSeat', { seatId, changes: { agidClass: 'groupB' } });
    const server = { bodyId, seatId, label: 'SRV-1', deviceType: 'server', purchase: { act: ACT } } as const;
    expect(await refusal('defineAsset', server)).toBe('data-centre-closed');
    await act('defineAsset', { ...server, label: 'PC-1', deviceType: 'workstation' });
    const blockingNeed = 'Guasto irreparabile del nodo 2';
    const { id } = (await act('defineAsset', { ...server, purchase: { act: ACT, blockingNeed } })).value;
    expect(await context.workspace.find('assetEvent', { index: 'assetId', value: id })).toMatchObject([
      { type: 'purchase', blockingNeed },
    ]);
    const elsewhere = (await act('registerSeat', { bodyId, name: 'Biblioteca' })).value.seatId;
    await act('defineAsset', { ...server, seatId: elsewhere, label: 'SRV-2' });
  });
});
