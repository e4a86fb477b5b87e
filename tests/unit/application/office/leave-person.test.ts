import { describe, expect, it } from 'vitest';
import { createWhole, type NewRecord } from '#shared/domain/mutations.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { holdsNothing, type Leaving } from '#shared/domain/leaving.ts';
import { readLeaving } from '#shared/application/office/read-leaving.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const LAST_DAY = '2026-11-20';

function countsOf(leaving: Leaving): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(leaving).map(([what, held]: [string, readonly unknown[]]) => [what, held.length]),
  );
}

async function officeWithLeaver() {
  const office = await createTestOffice();
  const { act, bodyId, technician, manager } = office;
  await act('editPerson', { personId: manager, changes: { consoleRole: 'ictManager' } });
  const registered = { bodyId, givenName: 'Olmo', familyName: 'Lanterna' };
  const leaver = (await act('registerPerson', registered)).value.personId;
  const asset = async (label: string) =>
    (await act('defineAsset', { bodyId, label, holderId: leaver })).value.id;
  const held = { pc: await asset('PC-0001'), screen: await asset('MON-0001') };
  const since = { personId: leaver, validFrom: '2026-01-01' };
  await act('openAccount', { personId: leaver, type: 'network', system: 'Dominio', createdOn: '2026-01-01' });
  await act('requestEnablement', { personId: leaver, type: 'internet', requestedOn: '2026-01-02' });
  await act('defineAppointment', { ...since, bodyId, role: 'municipalContact' });
  await act('defineAppointment', { ...since, bodyId, role: 'rup', validFrom: '2027-01-01' });
  await act('defineOperator', { ...since, role: 'ictTechnician' });
  const ticketId = await office.open();
  await act('assignTicket', { ticketId, operatorId: leaver });
  const leaving = { personId: leaver, lastDay: LAST_DAY, successorId: technician };
  const stillHeld = () => readLeaving(office.context.workspace, leaver, LAST_DAY);
  return { ...office, leaver, held, ticketId, leaving, stillHeld };
}

describe('leaving service', () => {
  it('hands back, closes and passes on everything in one act', async () => {
    const { act, context, held, leaver, leaving, technician, clerk, ticketId, ticket, stillHeld } =
      await officeWithLeaver();
    const before = await stillHeld();
    expect(countsOf(before)).toMatchObject({
      assets: 2,
      accounts: 1,
      enablements: 1,
      appointments: 2,
      grants: 1,
    });
    await act('leavePerson', { ...leaving, assets: [{ assetId: held.screen, holderId: clerk }] });
    expect(holdsNothing(await stillHeld())).toBe(true);
    expect((await ticket(ticketId)).record.operatorId).toBe(technician);
    const [pc, screen] = (await context.workspace.list('asset')).toSorted((one, other) =>
      one.label < other.label ? 1 : -1,
    );
    expect(pc).toMatchObject({ label: 'PC-0001', state: 'inStock', holderId: null });
    expect(screen).toMatchObject({ label: 'MON-0001', holderId: clerk });
    const told = await context.workspace.find('assetEvent', { index: 'assetId', value: held.pc });
    expect(told).toMatchObject([{ type: 'return', day: LAST_DAY, state: 'inStock' }]);
    expect((await context.workspace.read('person', leaver))?.record.employmentEnd).toBe(LAST_DAY);
    expect(await context.workspace.list('operator')).toMatchObject([{ validTo: LAST_DAY }]);
  });

  it('is taken back as one', async () => {
    const { act, leaving, leaver, stillHeld, context, ticketId, ticket } = await officeWithLeaver();
    const before = await stillHeld();
    const { changes } = await act('leavePerson', leaving);
    await act('undoChange', { changes: [...changes] });
    expect(countsOf(await stillHeld())).toEqual(countsOf(before));
    expect((await ticket(ticketId)).record.operatorId).toBe(leaver);
    expect((await context.workspace.read('person', leaver))?.record.employmentEnd).toBeNull();
    expect(await context.workspace.list('assetEvent')).toEqual([]);
  });

  it('asks whom open tickets pass to, and never to who leaves', async () => {
    const { refusal, leaving, leaver } = await officeWithLeaver();
    expect(await refusal('leavePerson', { ...leaving, successorId: null })).toBe('successor-missing');
    expect(await refusal('leavePerson', { ...leaving, successorId: leaver })).toBe('successor-leaving');
  });

  it('is recorded when it happens, by somebody else, of what they hold', async () => {
    const { act, refusal, leaving, leaver, bodyId } = await officeWithLeaver();
    expect(await refusal('leavePerson', { ...leaving, lastDay: '2026-11-21' })).toBe('leaving-in-future');
    expect(await refusal('leavePerson', leaving, leaver)).toBe('leaving-actor');
    const stranger = (await act('defineAsset', { bodyId, label: 'PC-0009' })).value.id;
    const assets = [{ assetId: stranger, holderId: null }];
    expect(await refusal('leavePerson', { ...leaving, assets })).toBe('asset-not-held');
  });

  it('frees what is away without saying that it came back', async () => {
    const { act, leaving, held, context } = await officeWithLeaver();
    await act('recordAssetEvent', { assetId: held.pc, type: 'repair', counterpart: 'Laboratorio di Prova' });
    await act('leavePerson', leaving);
    const asset = await context.workspace.read('asset', held.pc);
    expect(asset?.record).toMatchObject({ state: 'inRepair', holderId: null });
  });

  it('closes mailboxes unless somebody goes on reading them, and leaves no data without saying whose (REG-7-b)', async () => {
    const { act, leaving, leaver, bodyId, context, manager } = await officeWithLeaver();
    const space = async (said: Omit<NewRecord<'storageSpace'>, 'bodyId'>): Promise<void> => {
      const id = context.ids.fresh('storageSpace');
      const mutations = createWhole('storageSpace', scopeOfBody(bodyId), id, { bodyId, ...said });
      await context.workspace.commit({ command: 'defineStorageSpace', actor: manager, mutations });
    };
    await space({ type: 'mailbox', name: 'olmo@ente.test', holderId: leaver });
    await space({ type: 'share', name: 'Tributi', dataOwnerId: leaver });
    const { changes } = await act('leavePerson', leaving);
    const spaces = await context.workspace.list('storageSpace');
    expect(spaces.map(({ closedOn, dataOwnerId }) => [closedOn, dataOwnerId])).toEqual([
      [LAST_DAY, null],
      [null, null],
    ]);
    await act('undoChange', { changes: [...changes] });
    await act('leavePerson', { ...leaving, keepsSpaces: true });
    expect((await context.workspace.list('storageSpace'))[0]?.closedOn).toBeNull();
  });
});
