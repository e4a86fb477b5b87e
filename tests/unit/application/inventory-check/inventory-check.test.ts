import { describe, expect, it } from 'vitest';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { checkOutcome, frozenOutcome } from '#shared/domain/inventory/check-outcome.ts';
import { labelCode } from '#shared/domain/inventory/label-code.ts';
import { createTestOffice, type TestDesk, type TestOffice } from '#tests/unit/application/test-office.ts';

const ROOM = 'Ufficio tributi';

type AssetId = RecordId<'asset'>;
type CheckId = RecordId<'inventoryCheck'>;

async function setUp() {
  const office = await createTestOffice();
  const { bodyId, seatId } = office;
  const define = async (label: string, others: Partial<ArgumentsOf<'defineAsset'>> = {}): Promise<AssetId> =>
    (await office.act('defineAsset', { bodyId, label, seatId, ...others })).value.id;
  const at = { room: ROOM };
  const pc = await define('PC-1', at);
  const printer = await define('ST-1', { ...at, deviceType: 'printer' });
  const elsewhere = await define('PC-9', { room: 'Anagrafe', serial: 'SN-9' });
  const { checkId } = (await office.act('startInventoryCheck', { bodyId, seatId, room: ROOM })).value;
  return { office, define, pc, printer, elsewhere, checkId };
}

async function assetOf({ context }: TestDesk, id: AssetId) {
  const found = await context.workspace.read('asset', id);
  if (found === undefined) throw new Error('the asset is not here');
  return found.record;
}

async function outcomeAt({ context: { workspace } }: TestDesk, checkId: CheckId) {
  const check = await workspace.read('inventoryCheck', checkId);
  if (check === undefined) throw new Error('the check is not here');
  const scans = await workspace.find('inventoryScan', { index: 'checkId', value: checkId });
  const [assets, events] = [await workspace.list('asset'), await workspace.list('assetEvent')];
  return frozenOutcome(checkOutcome(check.record, scans, assets, events));
}

async function eventsOf({ context }: TestOffice, id: AssetId) {
  const events = await context.workspace.find('assetEvent', { index: 'assetId', value: id });
  return events.map(({ type }) => type);
}

describe('a round through a room', () => {
  it('of the same place is joined while it goes on, whatever the case of its name', async () => {
    const { office, checkId } = await setUp();
    const { bodyId, seatId } = office;
    const again = await office.act('startInventoryCheck', { bodyId, seatId, room: ' ufficio TRIBUTI' });
    expect(again).toEqual({ value: { checkId, isJoined: true }, changes: [] });
    const whole = (await office.act('startInventoryCheck', { bodyId, seatId })).value;
    expect(whole.isJoined).toBe(false);
  });

  it('is another round once the first of the day was closed', async () => {
    const { office, checkId } = await setUp();
    const { bodyId, seatId } = office;
    await office.act('closeInventoryCheck', { checkId });
    const next = (await office.act('startInventoryCheck', { bodyId, seatId, room: ROOM })).value;
    expect(next.isJoined).toBe(false);
    expect(next.checkId).not.toBe(checkId);
    expect(await office.refusal('recordScan', { checkId, code: 'PC-1' })).toBe('check-closed');
    expect(await office.refusal('closeInventoryCheck', { checkId })).toBe('check-closed');
  });

  it('records a label once, however it is read', async () => {
    const { office, pc, checkId } = await setUp();
    const symbol = labelCode(await assetOf(office, pc));
    const first = await office.act('recordScan', { checkId, code: symbol });
    expect(first.value).toMatchObject({ assetId: pc, isAgain: false });
    const again = await office.act('recordScan', { checkId, code: 'pc-1' });
    expect(again.value).toMatchObject({ assetId: pc, isAgain: true });
    expect(again.changes).toEqual([]);
    const strange = await office.act('recordScan', { checkId, code: 'XYZ' });
    expect(strange.value.assetId).toBeNull();
    expect((await office.act('recordScan', { checkId, code: ' xyz' })).value.isAgain).toBe(true);
    await office.act('undoChange', { changes: [...first.changes] });
    expect((await outcomeAt(office, checkId)).found).toEqual([]);
    await office.act('recordScan', { checkId, code: symbol });
    expect((await outcomeAt(office, checkId)).found).toEqual([pc]);
  });

  it('takes the asset that bears the code exactly, unless another is said', async () => {
    const { office, define, checkId, pc } = await setUp();
    const twin = await define('PC-2', { serial: 'PC1' });
    expect((await office.act('recordScan', { checkId, code: 'PC1' })).value.assetId).toBe(twin);
    await office.act('recordScan', { checkId, code: 'PC-1', assetId: pc });
    const { found, moved } = await outcomeAt(office, checkId);
    expect([found, moved]).toEqual([[pc], [twin]]);
  });

  it('brings here on the spot what is written down elsewhere, and it stays among the moved', async () => {
    const { office, elsewhere, checkId } = await setUp();
    await office.act('recordScan', { checkId, code: 'SN-9' });
    const settled = await office.act('settleScan', { checkId, assetId: elsewhere });
    expect((await assetOf(office, elsewhere)).room).toBe(ROOM);
    expect(await eventsOf(office, elsewhere)).toEqual(['transfer']);
    expect((await outcomeAt(office, checkId)).moved).toEqual([elsewhere]);
    expect(await office.refusal('settleScan', { checkId, assetId: elsewhere })).toBe('asset-in-place');
    await office.act('undoChange', { changes: [...settled.changes] });
    expect((await assetOf(office, elsewhere)).room).toBe('Anagrafe');
  });

  it('brings back what was said to be away, and never what was disposed of', async () => {
    const { office, define, checkId } = await setUp();
    const repaired = await define('PC-3', { room: ROOM });
    await office.act('recordAssetEvent', { assetId: repaired, type: 'repair', counterpart: 'Officina' });
    await office.act('recordScan', { checkId, code: 'PC-3' });
    await office.act('settleScan', { checkId, assetId: repaired });
    expect(await eventsOf(office, repaired)).toEqual(['repair', 'repairReturn']);
    expect((await outcomeAt(office, checkId)).moved).toEqual([repaired]);
    const gone = await define('PC-4', { state: 'disposed' });
    await office.act('recordScan', { checkId, code: 'PC-4' });
    expect(await office.refusal('settleScan', { checkId, assetId: gone })).toBe('asset-disposed-of');
    expect((await outcomeAt(office, checkId)).disposed).toEqual([gone]);
  });

  it('reports what is missing as a variation to verify, once (CAP-1-a)', async () => {
    const { office, pc, elsewhere, checkId } = await setUp();
    const description = 'Non trovato nella stanza Ufficio tributi';
    const missing = { checkId, assetId: pc, description };
    const { variationId } = (await office.act('settleMissing', missing)).value;
    expect((await office.act('settleMissing', missing)).changes).toEqual([]);
    const variation = await office.context.workspace.read('inventoryVariation', variationId);
    expect(variation?.record).toMatchObject({ assetId: pc, state: 'reported', reportedOn: '2026-11-20' });
    expect(await office.refusal('settleMissing', { ...missing, assetId: elsewhere })).toBe(
      'asset-not-missing',
    );
  });

  it('closes with what it found verified on that day, and keeps its outcome', async () => {
    const { office, pc, printer, elsewhere, checkId } = await setUp();
    await office.act('recordScan', { checkId, code: 'PC-1' });
    await office.act('recordScan', { checkId, code: 'PC-9' });
    await office.act('recordScan', { checkId, code: 'XYZ' });
    const closed = await office.act('closeInventoryCheck', { checkId });
    const outcome = { found: [pc], moved: [elsewhere], missing: [printer], disposed: [], unknown: ['XYZ'] };
    expect(closed.value).toEqual(outcome);
    expect((await assetOf(office, pc)).verifiedOn).toBe('2026-11-20');
    expect(await eventsOf(office, pc)).toEqual(['verification']);
    // Not settled: nobody has said that it belongs here.
    expect((await assetOf(office, elsewhere)).verifiedOn).toBeNull();
    await office.act('recordAssetEvent', { assetId: pc, type: 'transfer', room: 'Anagrafe' });
    const kept = await office.context.workspace.read('inventoryCheck', checkId);
    expect(kept?.record.outcome).toEqual(outcome);
  });

  it('closed by mistake goes on, once undone', async () => {
    const { office, pc, checkId } = await setUp();
    await office.act('recordScan', { checkId, code: 'PC-1' });
    const { changes } = await office.act('closeInventoryCheck', { checkId });
    expect(changes).toHaveLength(2);
    await office.act('undoChange', { changes: [...changes] });
    expect((await assetOf(office, pc)).verifiedOn).toBeNull();
    expect(await eventsOf(office, pc)).toEqual([]);
    await office.act('recordScan', { checkId, code: 'ST-1' });
    expect((await outcomeAt(office, checkId)).missing).toEqual([]);
  });

  it('through the same room by two consoles that did not know of each other is one round', async () => {
    const { office, pc, printer } = await setUp();
    const other = await office.secondDesk();
    const place = { bodyId: office.bodyId, seatId: office.seatId, room: 'Archivio' };
    const ours = (await office.act('startInventoryCheck', place)).value;
    const theirs = (await other.act('startInventoryCheck', place)).value;
    expect(theirs).toEqual(ours);
    const { checkId } = ours;
    await office.act('recordScan', { checkId, code: 'PC-1' });
    await other.act('recordScan', { checkId, code: 'PC-1' });
    await other.act('recordScan', { checkId, code: 'ST-1' });
    await office.meet(other);
    const outcome = await outcomeAt(office, checkId);
    expect([...outcome.moved].sort()).toEqual([pc, printer].sort());
    expect(await outcomeAt(other, checkId)).toEqual(outcome);
  });
});
