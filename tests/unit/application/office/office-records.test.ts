import { describe, expect, it } from 'vitest';
import { holdersOn } from '#shared/domain/office-holders.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

describe('the records of who does what, and by which agreement', () => {
  it('are offices with a term: an assignment is asked by whoever was DIR SUA on that day (P9-3-a)', async () => {
    const { act, bodyId, clerk, technician, context } = await createTestOffice();
    const office = { bodyId, role: 'suaDirector' } as const;
    await act('defineAppointment', {
      ...office,
      personId: clerk,
      validFrom: '2026-01-01',
      validTo: '2026-06-30',
    });
    await act('defineAppointment', { ...office, personId: technician, validFrom: '2026-07-01' });
    const offices = await context.workspace.list('appointment');
    expect(holdersOn(offices, ['suaDirector'], '2026-06-30')).toEqual([clerk]);
    expect(holdersOn(offices, ['suaDirector'], '2026-11-20')).toEqual([technician]);
    expect(holdersOn(offices, ['suaDirector'], '2025-12-31')).toEqual([]);
  });

  it('say the duties of a municipal contact, and of nobody else (A-33, REG-5.3-a)', async () => {
    const { act, refusal, bodyId, clerk, context } = await createTestOffice();
    const contact = { bodyId, personId: clerk, validFrom: '2026-01-01' };
    const duties = ['reporting', 'guidedActions', 'liaison', 'machineRoom'] as const;
    const { id } = (await act('defineAppointment', { ...contact, role: 'municipalContact', duties })).value;
    expect(await refusal('defineAppointment', { ...contact, role: 'rup', duties })).toBe(
      'duties-without-contact',
    );
    await act('editAppointment', { id, changes: { duties: ['reporting', 'technicalContact'] } });
    const [appointed] = await context.workspace.list('appointment');
    expect(appointed?.duties.toSorted()).toEqual(['reporting', 'technicalContact']);
  });

  it('are grants with a term and with bodies (CAP-3.1.3-a, REG-6-b)', async () => {
    const { act, refusal, bodyId, technician, context } = await createTestOffice();
    const grant = { personId: technician, role: 'ictTechnician', validFrom: '2026-02-01' } as const;
    expect(await refusal('defineOperator', { ...grant, validTo: '2026-01-31' })).toBe('period-inverted');
    await act('defineOperator', { ...grant, bodyIds: [bodyId], relation: 'seconded', timePercent: 50 });
    expect(await context.workspace.list('operator')).toMatchObject([
      { bodyIds: [bodyId], relation: 'seconded', timePercent: 50 },
    ]);
  });

  it('are contracts that do not both include and leave out a service (CAP-3.1-b)', async () => {
    const { act, refusal, bodyId, context } = await createTestOffice();
    const supplierId = (await act('defineSupplier', { name: 'Fornitore di Prova S.r.l.' })).value.id;
    const contract = { supplierId, subject: 'Assistenza', startsOn: '2026-01-01', bodyIds: [bodyId] };
    const both = { includedServices: ['backupChecks'], excludedServices: ['backupChecks'] } as const;
    expect(await refusal('defineContract', { ...contract, ...both })).toBe('service-both-ways');
    const { id } = (await act('defineContract', { ...contract, includedServices: ['backupChecks'] })).value;
    expect(await refusal('editContract', { id, changes: { excludedServices: ['backupChecks'] } })).toBe(
      'service-both-ways',
    );
    await act('editContract', { id, changes: { includedServices: [], excludedServices: ['consulting'] } });
    expect(await context.workspace.list('contract')).toMatchObject([
      { bodyIds: [bodyId], includedServices: [], excludedServices: ['consulting'] },
    ]);
  });

  it('are inhabitants by body and day, with who says so, once (REG-13.1-a)', async () => {
    const { act, refusal, bodyId, context } = await createTestOffice();
    const figure = { bodyId, day: '2025-12-31', count: 1_500, source: 'Ufficio anagrafe' };
    const { id } = (await act('defineInhabitants', figure)).value;
    expect(await refusal('defineInhabitants', figure)).toBe('inhabitants-known');
    await act('deleteInhabitants', { id });
    expect((await act('defineInhabitants', { ...figure, count: 1_501 })).value.id).toBe(id);
    expect(await context.workspace.list('inhabitants')).toMatchObject([{ count: 1_501 }]);
  });

  it('make one figure of the inhabitants that two consoles write', async () => {
    const office = await createTestOffice();
    const other = await office.secondDesk();
    const figure = { bodyId: office.bodyId, day: '2025-12-31', count: 1_500, source: 'Ufficio anagrafe' };
    await office.act('defineInhabitants', figure);
    await other.act('defineInhabitants', figure);
    await office.meet(other);
    expect(await office.context.workspace.list('inhabitants')).toHaveLength(1);
  });

  it('keep what another console added to a set meanwhile', async () => {
    const office = await createTestOffice();
    const { act, bodyId, technician, manager } = office;
    for (const personId of [manager, technician])
      await act('editPerson', { personId, changes: { consoleRole: 'ictManager' } });
    const grant = { personId: office.clerk, role: 'exportManager', validFrom: '2026-02-01' } as const;
    const { id } = (await act('defineOperator', grant)).value;
    const second = (await act('registerBody', { name: 'Pelago', type: 'municipality' })).value.bodyId;
    const other = await office.secondDesk();
    await act('editOperator', { id, changes: { bodyIds: [bodyId] } });
    await other.act('editOperator', { id, changes: { bodyIds: [second] } });
    await office.meet(other);
    const [merged] = await office.context.workspace.list('operator');
    expect(merged?.bodyIds.toSorted()).toEqual([bodyId, second].toSorted());
  });
});
