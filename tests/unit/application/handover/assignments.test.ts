import { describe, expect, it } from 'vitest';
import { execute } from '#shared/application/execute.ts';
import type { AssignmentOffice } from './assignment-office.ts';
import { createAssignmentOffice } from './assignment-office.ts';

async function withAccounts(office: AssignmentOffice) {
  await office.account('network', 'Dominio', '2026-11-16');
  await office.account('serviceMail', 'Posta', '2026-11-16');
}

async function refused(office: AssignmentOffice, ...call: Parameters<AssignmentOffice['act']>) {
  const [name, args] = call;
  const result = await execute(office.context, name, office.manager, args as never);
  return result.ok ? undefined : result.refusal;
}

describe('assignments', () => {
  it('begin on the word of whoever directs the unit on the day of the request (P9-3-a, P9-5.1-a)', async () => {
    const office = await createAssignmentOffice();
    const { act, director, clerk, bianchi, bodyId } = office;
    await act('defineAppointment', {
      bodyId,
      personId: clerk,
      role: 'areaDirector',
      validFrom: '2026-01-01',
    });
    const asked = { personId: bianchi, cause: 'other', requestedOn: '2026-11-16' } as const;
    expect(await refused(office, 'requestAssignment', { ...asked, requesterId: clerk })).toMatchObject({
      code: 'requester-not-allowed',
      data: { isSua: true, allowed: ['Dora Direttrice'] },
    });
    const early = { ...asked, requesterId: director, requestedOn: '2025-12-31' };
    expect(await refused(office, 'requestAssignment', early)).toMatchObject({
      code: 'requester-not-allowed',
    });
    const { id } = (await act('requestAssignment', { ...asked, requesterId: director })).value;
    expect(await office.assignment(id)).toMatchObject({ requesterId: director, personId: bianchi });
    await act('requestAssignment', { ...asked, personId: office.technician, requesterId: clerk });
  });

  it('are not delivered with a line of the checklist open: 2 of 3 ticked are refused, naming the third (P9-5.1-a)', async () => {
    const office = await createAssignmentOffice();
    const { act, bianchi, director } = office;
    const assetId = await office.asset('PC-0101');
    await withAccounts(office);
    const items = ['Cartella condivisa', 'Linea interna', 'Piattaforma START'].map((text) => ({
      ...{ type: 'activation' as const, text },
    }));
    const asked = { personId: bianchi, requesterId: director, requestedOn: '2026-11-16', assetId, items };
    const { id } = (await act('requestAssignment', { ...asked, cause: 'other' })).value;
    const lines = await office.context.workspace.find('assignmentItem', { index: 'assignmentId', value: id });
    for (const line of lines.slice(0, 2)) await act('tickAssignmentItem', { id: line.id });
    expect(await refused(office, 'deliverAssignment', { id })).toMatchObject({
      code: 'assignment-incomplete',
      data: { missing: [{ what: 'item', type: 'activation', text: 'Piattaforma START' }] },
    });
    for (const line of lines.slice(2)) await act('tickAssignmentItem', { id: line.id });
    await act('deliverAssignment', { id });
    expect(await office.assignment(id)).toMatchObject({
      deliveredOn: '2026-12-02',
      preparedOn: '2026-12-02',
    });
    const asset = await office.context.workspace.read('asset', assetId);
    expect(asset?.record).toMatchObject({ holderId: bianchi, state: 'inUse' });
  });

  it('wait for accounts created by the day of the delivery (P9-5.1-d)', async () => {
    const office = await createAssignmentOffice();
    const { act, bianchi, director } = office;
    await office.account('network', 'Dominio', '2026-11-30');
    await office.account('serviceMail', 'Posta', '2026-11-30');
    await office.account('application', 'START', '2026-12-02');
    const asked = { personId: bianchi, requesterId: director, requestedOn: '2026-11-16', cause: 'other' };
    const assetId = await office.asset('PC-0101');
    const { id } = (
      await act('requestAssignment', { ...asked, cause: 'other', assetId, applications: ['start'] })
    ).value;
    const late = { what: 'accountLate', type: 'application', system: 'START', createdOn: '2026-12-02' };
    for (const step of ['confirmAccounts', 'deliverAssignment'] as const)
      expect(await refused(office, step, { id, day: '2026-12-01' })).toMatchObject({
        data: { missing: [late] },
      });
    await act('deliverAssignment', { id, day: '2026-12-02' });
    expect(await office.assignment(id)).toMatchObject({ deliveredOn: '2026-12-02' });
  });

  it('name everything that is missing at once', async () => {
    const office = await createAssignmentOffice();
    const { act, bianchi, director, clerk } = office;
    const enablement = { personId: bianchi, type: 'digitalSignature', requestedOn: '2026-11-16' } as const;
    const enablementId = (await act('requestEnablement', enablement)).value.id;
    const { id } = (
      await act('requestAssignment', {
        ...{ personId: bianchi, requesterId: director, cause: 'other', applications: ['START'] },
        assetId: await office.asset('PC-0101', clerk),
        items: [{ type: 'enablement', text: 'Firma digitale', enablementId }],
      })
    ).value;
    expect(await refused(office, 'deliverAssignment', { id })).toMatchObject({
      data: {
        missing: [
          { what: 'assetHeld', label: 'PC-0101', holder: 'Viola Lanterna' },
          { what: 'enablementWaiting', text: 'Firma digitale' },
          { what: 'networkAccount' },
          { what: 'serviceMailAccount' },
          { what: 'applicationAccount', application: 'START' },
        ],
      },
    });
    const [line] = await office.context.workspace.list('assignmentItem');
    if (line === undefined) throw new Error('there is no line');
    expect(await office.refusal('tickAssignmentItem', { id: line.id })).toBe('assignment-item-enabled');
    await act('agreeEnablement', { id: enablementId, directorId: director, agreedOn: '2026-12-01' });
    const after = await refused(office, 'deliverAssignment', { id });
    expect(JSON.stringify(after)).not.toContain('Firma digitale');
  });

  it('for a malfunction come from a ticket; a replacement moves both computers, and both tell of it (P9-5.1-b)', async () => {
    const office = await createAssignmentOffice();
    const { act, bianchi, director, context } = office;
    await withAccounts(office);
    const ticketId = await office.open();
    const old = await office.asset('PC-0044', bianchi);
    const assetId = await office.asset('PC-0101');
    const asked = { personId: bianchi, requesterId: director, assetId, cause: 'replacement' } as const;
    const replaced = { replacedAssetId: old, replacedState: 'inRepair' } as const;
    expect(await office.refusal('requestAssignment', asked)).toBe('assignment-ticket-missing');
    expect(await office.refusal('requestAssignment', { ...asked, ticketId })).toBe('replaced-asset-missing');
    const { id } = (await act('requestAssignment', { ...asked, ...replaced, ticketId })).value;
    expect(await office.refusal('deliverAssignment', { id })).toBe('asset-event-incomplete');
    const done = await act('deliverAssignment', { id, replaced: { counterpart: 'Laboratorio' } });
    const standing = async (asset: typeof old) => (await context.workspace.read('asset', asset))?.record;
    expect(await standing(old)).toMatchObject({ holderId: null, state: 'inRepair' });
    expect(await standing(assetId)).toMatchObject({ holderId: bianchi, state: 'inUse' });
    for (const asset of [old, assetId]) {
      const events = await context.workspace.find('assetEvent', { index: 'assetId', value: asset });
      expect(events).toMatchObject([{ ticketId }]);
    }
    await act('undoChange', { changes: done.changes });
    expect(await standing(old)).toMatchObject({ holderId: bianchi });
    expect(await standing(assetId)).toMatchObject({ holderId: null, state: 'inStock' });
    expect(await office.assignment(id)).toMatchObject({ deliveredOn: null, preparedOn: null });
  });

  it('give the repaired computer back to whoever had it', async () => {
    const office = await createAssignmentOffice();
    const { act, bianchi, director, context } = office;
    await withAccounts(office);
    const ticketId = await office.open();
    const assetId = await office.asset('PC-0044', bianchi);
    await act('recordAssetEvent', { assetId, type: 'repair', counterpart: 'Laboratorio' });
    const asked = { personId: bianchi, requesterId: director, assetId, cause: 'repair', ticketId } as const;
    const { id } = (await act('requestAssignment', asked)).value;
    await act('deliverAssignment', { id });
    const back = await context.workspace.read('asset', assetId);
    expect(back?.record).toMatchObject({ holderId: bianchi, state: 'inUse' });
    await act('returnAssignment', { id, note: 'Cambio ufficio' });
    const stocked = await context.workspace.read('asset', assetId);
    expect(stocked?.record).toMatchObject({ holderId: null, state: 'inStock' });
    expect(await office.assignment(id)).toMatchObject({ returnedOn: '2026-12-02' });
  });

  it('end where their steps end: nothing is delivered twice, cancelled once delivered, or changed but for its notes', async () => {
    const office = await createAssignmentOffice();
    const { act, refusal, bianchi, director } = office;
    await withAccounts(office);
    const assetId = await office.asset('PC-0101');
    const asked = { personId: bianchi, requesterId: director, assetId, cause: 'other' } as const;
    const { id } = (await act('requestAssignment', asked)).value;
    await act('prepareAssignment', { id });
    await act('confirmAccounts', { id });
    expect(await refusal('returnAssignment', { id })).toBe('assignment-step-illegal');
    await act('deliverAssignment', { id });
    expect(await refusal('deliverAssignment', { id })).toBe('assignment-step-illegal');
    expect(await refusal('cancelAssignment', { id, reason: 'x' })).toBe('assignment-step-illegal');
    expect(await refusal('editAssignment', { id, changes: { assetId: null } })).toBe(
      'assignment-step-illegal',
    );
    await act('editAssignment', { id, changes: { notes: 'Con borsa' } });
    expect(await office.assignment(id)).toMatchObject({ notes: 'Con borsa', assetId });
  });

  it('are cancelled when their person leaves, and given back when they had been delivered', async () => {
    const office = await createAssignmentOffice();
    const { act, refusal, bianchi, director } = office;
    await withAccounts(office);
    const asked = { personId: bianchi, requesterId: director, cause: 'other' } as const;
    const open = (await act('requestAssignment', asked)).value.id;
    const given = (await act('requestAssignment', { ...asked, assetId: await office.asset('PC-0101') }))
      .value;
    await act('deliverAssignment', { id: given.id });
    expect(await refusal('deletePerson', { personId: bianchi })).toBe('person-awaits-computer');
    await act('leavePerson', { personId: bianchi, lastDay: '2026-12-02' });
    expect(await office.assignment(open)).toMatchObject({ cancelledOn: '2026-12-02' });
    expect(await office.assignment(given.id)).toMatchObject({ returnedOn: '2026-12-02' });
  });

  it('are not undone once somebody added a line; the ticket that they mend is not undone either', async () => {
    const office = await createAssignmentOffice();
    const { act, refusal, bianchi, director, bodyId, clerk } = office;
    const opening = { bodyId, subject: 'Non si accende', channel: 'phone', reason: 'fault' } as const;
    const ticket = await act('openTicket', { ...opening, requesterId: clerk });
    const asked = await act('requestAssignment', {
      ...{ personId: bianchi, requesterId: director, cause: 'repair', ticketId: ticket.value.ticketId },
    });
    expect(await refusal('undoChange', { changes: ticket.changes })).toBe('undo-superseded');
    const line = { type: 'activation', text: 'Linea interna' } as const;
    await act('addAssignmentItem', { assignmentId: asked.value.id, ...line });
    expect(await refusal('undoChange', { changes: asked.changes })).toBe('undo-superseded');
  });
});
