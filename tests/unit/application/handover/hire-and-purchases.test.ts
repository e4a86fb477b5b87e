import { describe, expect, it } from 'vitest';
import { createAssignmentOffice } from './assignment-office.ts';

const FIRST_DAY = '2026-12-01';

async function hire(office: Awaited<ReturnType<typeof createAssignmentOffice>>) {
  const assetId = await office.asset('PC-0101');
  return office.act('hireEmployee', {
    person: {
      ...{ bodyId: office.bodyId, givenName: 'Nora', familyName: 'Nuova', employmentStart: FIRST_DAY },
    },
    requesterId: office.director,
    assetId,
    applications: ['START'],
    items: [{ type: 'activation', text: 'Linea interna' }],
    accounts: [
      { type: 'network', system: 'Dominio', userName: 'nora.nuova' },
      { type: 'serviceMail', system: 'Posta' },
      { type: 'application', system: 'START' },
    ],
  });
}

describe('a hire', () => {
  it('is one act: the person, their computer with its checklist, their accounts; and is taken back as one (P9-5.1-a, P9-5.1-d)', async () => {
    const office = await createAssignmentOffice(FIRST_DAY);
    const { workspace } = office.context;
    const hired = await hire(office);
    const { personId, assignmentId, accountIds } = hired.value;
    expect((await workspace.read('person', personId))?.record.employmentStart).toBe(FIRST_DAY);
    expect(await office.assignment(assignmentId)).toMatchObject({ cause: 'newHire', personId });
    expect(accountIds).toHaveLength(3);
    await office.act('undoChange', { changes: hired.changes });
    expect((await workspace.read('person', personId))?.record.deleted).toBe(true);
    for (const kind of ['computerAssignment', 'assignmentItem', 'account'] as const)
      expect(await workspace.list(kind)).toEqual([]);
  });

  it('ends on the first day: computer and sealed envelope in one act (P9-5.1-a, P9-5.1-e)', async () => {
    const office = await createAssignmentOffice(FIRST_DAY);
    const { workspace } = office.context;
    const { personId, assignmentId, accountIds } = (await hire(office)).value;
    const [line] = await workspace.list('assignmentItem');
    if (line === undefined) throw new Error('there is no line');
    await office.act('tickAssignmentItem', { id: line.id });
    const handover = { envelopeNumber: 'B-1', sealNumber: 'S-1' };
    const delivered = await office.act('deliverAssignment', { id: assignmentId, handover });
    const [handed] = await workspace.list('credentialHandover');
    expect(handed).toMatchObject({ id: delivered.value.handoverId, mode: 'sealedEnvelope', assignmentId });
    expect([...(handed?.accountIds ?? [])].sort()).toEqual([...accountIds].sort());
    expect(handed).toMatchObject({ personId, handedOn: FIRST_DAY, deviationReason: null });
  });

  it('is of somebody new or of somebody known, not of both', async () => {
    const office = await createAssignmentOffice(FIRST_DAY);
    const { bianchi, director } = office;
    expect(await office.refusal('hireEmployee', { requesterId: director })).toBe('arguments-invalid');
    const { personId } = (await office.act('hireEmployee', { requesterId: director, personId: bianchi }))
      .value;
    expect(personId).toBe(bianchi);
  });
});

describe('purchases', () => {
  it('are ordered after a discussion with the director, not before (P9-5.1-c)', async () => {
    const office = await createAssignmentOffice();
    const { act, refusal, bodyId, director, context } = office;
    const asked = { bodyId, subject: 'Computer per la SUA', quantity: 4, requestedBy: director };
    const { id } = (await act('requestPurchase', { ...asked, requestedOn: '2026-11-10' })).value;
    const ordered = { id, day: '2026-11-16', orderNumber: 'Det. 120/2026' };
    expect(await refusal('orderPurchase', ordered)).toBe('purchase-consultation-missing');
    const agreed = { participants: 'DIR SUA, ufficio ICT', decision: 'concordato' };
    await act('recordPurchaseConsultation', { purchaseId: id, day: '2026-11-20', ...agreed });
    expect(await refusal('orderPurchase', ordered)).toBe('purchase-consultation-missing');
    await act('recordPurchaseConsultation', { purchaseId: id, day: '2026-11-12', ...agreed });
    await act('orderPurchase', ordered);
    await act('receivePurchase', { id, day: '2026-11-30' });
    expect(await refusal('cancelPurchase', { id, reason: 'Doppio' })).toBe('purchase-step-illegal');
    expect(await refusal('editPurchase', { id, changes: { quantity: 5 } })).toBe('purchase-step-illegal');
    const found = await context.workspace.read('purchaseRequest', id);
    expect(found?.record).toMatchObject({ orderedOn: '2026-11-16', receivedOn: '2026-11-30', quantity: 4 });
  });

  it('are not undone once something was agreed about them', async () => {
    const office = await createAssignmentOffice();
    const { act, refusal, bodyId, director } = office;
    const asked = await act('requestPurchase', { bodyId, subject: 'Monitor', requestedBy: director });
    const agreed = { purchaseId: asked.value.id, participants: 'DIR SUA', decision: 'concordato' };
    const consulted = await act('recordPurchaseConsultation', agreed);
    expect(await refusal('undoChange', { changes: asked.changes })).toBe('undo-superseded');
    await act('undoChange', { changes: [...asked.changes, ...consulted.changes] });
  });
});
