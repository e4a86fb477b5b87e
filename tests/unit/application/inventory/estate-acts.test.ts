import { describe, expect, it } from 'vitest';
import { assetLoans } from '#shared/domain/inventory/asset-loans.ts';
import { dataCentreExceptions } from '#shared/domain/inventory/data-centre-exceptions.ts';
import { storageWarnings } from '#shared/domain/inventory/storage-usage.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

describe('a consumable', () => {
  it('is in store as its movements sum up to, set right by a count, and never goes when it is not there (REG-5.3-d)', async () => {
    const { act, refusal, bodyId } = await createTestOffice();
    const consumableId = (await act('defineConsumable', { bodyId, name: 'Toner', minimum: 2 })).value.id;
    const move = async (type: 'received' | 'used' | 'counted', quantity: number) =>
      (await act('moveConsumable', { consumableId, type, quantity })).value.stock;
    expect(await move('received', 5)).toBe(5);
    expect(await move('used', 2)).toBe(3);
    expect(await refusal('moveConsumable', { consumableId, type: 'used', quantity: 4 })).toBe('stock-short');
    expect(await move('counted', 1)).toBe(1);
    const { changes } = await act('moveConsumable', { consumableId, type: 'received', quantity: 10 });
    await act('undoChange', { changes });
    expect(await move('counted', 1)).toBe(1);
  });

  it('stays once it has moved, and its body with it', async () => {
    const { act, refusal } = await createTestOffice();
    const body = await act('registerBody', { name: 'Rufina', type: 'municipality' });
    const toner = await act('defineConsumable', { bodyId: body.value.bodyId, name: 'Toner' });
    const consumableId = toner.value.id;
    const moved = await act('moveConsumable', { consumableId, type: 'received', quantity: 1 });
    expect(await refusal('undoChange', { changes: toner.changes })).toBe('undo-superseded');
    expect(await refusal('undoChange', { changes: body.changes })).toBe('undo-superseded');
    await act('undoChange', { changes: moved.changes });
    await act('undoChange', { changes: toner.changes });
    await act('undoChange', { changes: body.changes });
  });
});

describe('a reported change', () => {
  it('is verified on a day, which is the asset’s last verification (CAP-1-a, REG-9-b)', async () => {
    const { act, refusal, context, bodyId, clerk } = await createTestOffice();
    const { id } = (await act('defineAsset', { bodyId, label: 'SW-1', deviceType: 'switch' })).value;
    const report = { bodyId, assetId: id, description: 'sostituito switch piano 1', reportedById: clerk };
    const { variationId } = (await act('reportVariation', { ...report, reportedOn: '2026-11-12' })).value;
    await act('verifyVariation', { variationId, day: '2026-11-16' });
    expect((await context.workspace.read('asset', id))?.record.verifiedOn).toBe('2026-11-16');
    expect(await context.workspace.list('inventoryVariation')).toMatchObject([
      { state: 'verified', settledOn: '2026-11-16', reportedById: clerk },
    ]);
    expect(await refusal('rejectVariation', { variationId, note: 'Già così' })).toBe('variation-settled');
  });

  it('moves its asset where it is said to be, and moves it back when that is undone', async () => {
    const { act, refusal, context, bodyId, seatId } = await createTestOffice();
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-1' })).value;
    const told = { bodyId, description: 'Spostato', seatId, room: '12' };
    const { variationId } = (await act('reportVariation', told)).value;
    expect(await refusal('verifyVariation', { variationId, moves: true })).toBe('variation-asset-missing');
    const { changes } = await act('verifyVariation', { variationId, assetId: id, moves: true });
    const place = async () => (await context.workspace.read('asset', id))?.record;
    expect(await place()).toMatchObject({ seatId, room: '12', verifiedOn: '2026-11-20' });
    await act('undoChange', { changes });
    expect(await place()).toMatchObject({ seatId: null, room: null, verifiedOn: null });
    expect(await context.workspace.list('inventoryVariation')).toMatchObject([{ state: 'reported' }]);
    await act('rejectVariation', { variationId, note: 'Non risulta' });
  });
});

describe('a space that runs out', () => {
  it('is extended by a request that must be discussed before anything is done (P9-5.3-b)', async () => {
    const office = await createTestOffice();
    const { act, refusal, context, bodyId } = office;
    const space = { bodyId, type: 'share', name: 'Archivio', quotaMegabytes: 50_000 } as const;
    const spaceId = (await act('defineStorageSpace', space)).value.id;
    const subject = 'Ampliamento di Archivio: 42/50 GB (84,0 %)';
    expect(await refusal('proposeSpaceExtension', { spaceId, subject })).toBe('space-not-measured');
    expect(await refusal('recordUsage', { spaceId, usedMegabytes: 1, day: '2026-11-21' })).toBe(
      'day-in-future',
    );
    await act('recordUsage', { spaceId, usedMegabytes: 42_000 });
    const [spaces, readings] = await Promise.all([
      context.workspace.list('storageSpace'),
      context.workspace.list('usageReading'),
    ]);
    expect(storageWarnings(spaces, readings)).toHaveLength(1);
    const { ticketId } = (await act('proposeSpaceExtension', { spaceId, subject })).value;
    expect((await office.ticket(ticketId)).record).toMatchObject({ subject, extraordinaryWork: true });
    await act('takeCharge', { ticketId });
    const solution = { ticketId, solution: 'Approvata', outcome: 'positive' } as const;
    expect(await refusal('closeTicket', solution)).toBe('consultation-missing');
    await act('recordConsultation', {
      ...{ ticketId, participants: 'Direzione SUA', decision: 'concordato' },
    });
    await act('closeTicket', solution);
  });
});

describe('a certificate', () => {
  it('ends after it begins, and is revoked once (PT-I.4-a)', async () => {
    const { act, refusal, bodyId, clerk } = await createTestOffice();
    const issued = { bodyId, type: 'smartCard', issuedOn: '2026-05-04', holderId: clerk } as const;
    expect(await refusal('defineDigitalCertificate', { ...issued, expiresOn: '2026-05-03' })).toBe(
      'days-inverted',
    );
    const { id } = (await act('defineDigitalCertificate', { ...issued, expiresOn: '2029-05-04' })).value;
    expect(await refusal('editDigitalCertificate', { id, changes: { issuedOn: '2030-01-01' } })).toBe(
      'days-inverted',
    );
    await act('revokeCertificate', { id });
    expect(await refusal('revokeCertificate', { id })).toBe('certificate-revoked');
  });
});

describe('an application', () => {
  it('is a part of another one, never of its own part (PT-I.2-l)', async () => {
    const { act, refusal, context, bodyId } = await createTestOffice();
    const parent = (await act('defineApplication', { name: 'Protocollo', bodyIds: [bodyId] })).value.id;
    const part = (await act('defineApplication', { name: 'Albo', parentId: parent, bodyIds: [] })).value.id;
    expect(await refusal('editApplication', { id: parent, changes: { parentId: part } })).toBe(
      'application-cycle',
    );
    await act('editApplication', { id: parent, changes: { bodyIds: [], state: 'suspended' } });
    expect((await context.workspace.read('application', parent))?.record).toMatchObject({
      bodyIds: [],
      state: 'suspended',
    });
  });
});

describe('machines, links and dated figures', () => {
  it('are kept with what they name', async () => {
    const { act, refusal, context, bodyId, seatId } = await createTestOffice();
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    const machine = { bodyId: other, name: 'vm-1', hostSeatId: seatId, diskGigabytes: 175 };
    const { id } = (await act('defineVirtualMachine', machine)).value;
    const supplierId = context.ids.fresh('supplier');
    expect(await refusal('editVirtualMachine', { id, changes: { supplierId } })).toBe('record-unknown');
    const link = { bodyId: other, name: 'Sede', technology: 'fibre', seatId } as const;
    expect(await refusal('defineNetworkLink', link)).toBe('seat-elsewhere');
    await act('defineNetworkLink', { ...link, bodyId });
    const total = { measure: 'virtualMachines', subject: 'VM', count: 45, capacityGigabytes: 8_000 } as const;
    const dated = { bodyId, ...total, source: 'Atto', sourceDate: '2022-01-01' };
    const figure = (await act('defineEstateTotal', dated)).value.id;
    await act('editEstateTotal', { id: figure, changes: { count: 46 } });
    await act('deleteEstateTotal', { id: figure });
    expect(await context.workspace.list('estateTotal')).toEqual([]);
  });
});

describe('a ticket on what the office did not buy', () => {
  it('goes on once somebody authorises it, or once an act took it in charge (REG-10.5-a)', async () => {
    const { act, refusal, bodyId, open } = await createTestOffice();
    const bought = { bodyId, label: 'PC-9', purchasedOn: '2025-03-01', purchasedByIct: false };
    const assetId = (await act('defineAsset', bought)).value.id;
    const opening = { bodyId, subject: 'Non parte', channel: 'phone', reason: 'fault', assetId } as const;
    expect(await refusal('openTicket', { ...opening, requesterName: 'Ada', requesterContact: '221' })).toBe(
      'assistance-not-due',
    );
    await open({ assetId, authorisedBy: 'Dirigente ICT' });
    const ticketId = await open();
    expect(await refusal('editTicket', { ticketId, changes: { assetId } })).toBe('assistance-not-due');
    await act('recordAssetEvent', { assetId, type: 'takingInCharge', act: { number: 'Det. 9/2026' } });
    await act('editTicket', { ticketId, changes: { assetId } });
    await open({ assetId });
  });
});

describe('what is lent and what is bought against the rule', () => {
  it('is listed with its charge and its reason (CAP-3.1.6-e, PT-I.2-f)', async () => {
    const { act, refusal, context, bodyId, seatId } = await createTestOffice();
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-0900', state: 'inStock' })).value;
    const loan = { assetId: id, type: 'loan', day: '2026-11-16', counterpart: 'Ufficio anagrafe' } as const;
    expect(await refusal('recordAssetEvent', loan)).toBe('asset-event-incomplete');
    await act('recordAssetEvent', { ...loan, expectedOn: '2026-11-20', chargeCents: 5_000 });
    await act('editSeat', { seatId, changes: { agidClass: 'groupB' } });
    const purchase = { act: { number: 'Det. 1/2026' }, blockingNeed: 'Guasto del nodo 2' };
    await act('defineAsset', { bodyId, seatId, label: 'SRV-1', deviceType: 'server', purchase });
    const [assets, events] = [
      await context.workspace.list('asset'),
      await context.workspace.list('assetEvent'),
    ];
    expect(assetLoans(assets, events, '2026-11-21')).toMatchObject([{ isOverdue: true }]);
    expect(dataCentreExceptions(assets, events)).toMatchObject([
      { asset: { label: 'SRV-1' }, blockingNeed: 'Guasto del nodo 2' },
    ]);
  });
});
