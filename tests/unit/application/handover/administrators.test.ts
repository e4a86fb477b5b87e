import { describe, expect, it } from 'vitest';
import { unappointedAccounts } from '#shared/domain/handover/administrator-accounts.ts';
import { adminReview } from '#shared/domain/handover/admin-review.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const DAY = '2026-11-20';

function appointed({ bodyId, technician }: TestOffice) {
  const office = { bodyId, personId: technician, role: 'systemAdministrator' as const };
  return { ...office, validFrom: '2025-11-10', act: 'Decreto 12/2025', systems: ['Dominio'] };
}

describe('a system administrator', () => {
  it('is appointed by an act that says what they administer', async () => {
    const office = await createTestOffice();
    const { act, systems, ...bare } = appointed(office);
    expect(await office.refusal('defineAppointment', { ...bare, systems })).toBe('administrator-act-missing');
    expect(await office.refusal('defineAppointment', { ...bare, act })).toBe('administrator-systems-missing');
    expect(await office.refusal('defineAppointment', { ...bare, role: 'rup', systems })).toBe(
      'systems-without-administrator',
    );
    const { id } = (await office.act('defineAppointment', { ...bare, act, systems })).value;
    expect(await office.refusal('editAppointment', { id, changes: { systems: [] } })).toBe(
      'administrator-systems-missing',
    );
    await office.act('editAppointment', { id, changes: { systems: ['Dominio', 'Firewall'] } });
  });

  it('has an account of their own, by name', async () => {
    const office = await createTestOffice();
    const { technician, manager } = office;
    const account = { type: 'administrator' as const, system: 'Dominio', createdOn: '2025-11-10' };
    const open = { ...account, personId: technician };
    expect(await office.refusal('openAccount', open)).toBe('administrator-unnamed');
    expect(await office.refusal('openAccount', { ...open, userName: 'LONDA\\Administrator' })).toBe(
      'administrator-nameless',
    );
    await office.act('openAccount', { ...open, userName: 'adm.bruno' });
    expect(
      await office.refusal('openAccount', { ...account, personId: manager, userName: 'ADM.bruno' }),
    ).toBe('administrator-of-another');
  });

  it('is pointed at when they administer without an appointment in force', async () => {
    const office = await createTestOffice();
    const { workspace } = office.context;
    const account = { type: 'administrator' as const, system: 'Dominio', createdOn: '2025-11-10' };
    await office.act('openAccount', { ...account, personId: office.technician, userName: 'adm.bruno' });
    const unappointed = async () =>
      unappointedAccounts(await workspace.list('account'), await workspace.list('appointment'), DAY).length;
    expect(await unappointed()).toBe(1);
    const { id } = (await office.act('defineAppointment', appointed(office))).value;
    expect(await unappointed()).toBe(0);
    await office.act('editAppointment', { id, changes: { validTo: '2026-11-19' } });
    expect(await unappointed()).toBe(1);
  });

  it('is looked at once a year, and ends when the look revokes them', async () => {
    const office = await createTestOffice();
    const { workspace } = office.context;
    const appointmentId = (await office.act('defineAppointment', appointed(office))).value.id;
    const standing = async () =>
      adminReview(appointed(office), await workspace.list('appointmentReview'), DAY).standing;
    expect(await standing()).toBe('due');
    await office.act('reviewAppointment', { appointmentId, outcome: 'confirmed', day: '2026-11-18' });
    expect(await standing()).toBe('later');
    const revoked = await office.act('reviewAppointment', { appointmentId, outcome: 'revoked' });
    expect((await workspace.read('appointment', appointmentId))?.record.validTo).toBe(DAY);
    await office.act('undoChange', { changes: [...revoked.changes] });
    expect((await workspace.read('appointment', appointmentId))?.record.validTo).toBeNull();
    expect(await workspace.list('appointmentReview')).toHaveLength(1);
  });

  it('is looked at while in force, not before nor in the future', async () => {
    const office = await createTestOffice();
    const { act, refusal, bodyId, technician } = office;
    const ended = { ...appointed(office), validTo: '2026-06-30' };
    const appointmentId = (await act('defineAppointment', ended)).value.id;
    const review = { appointmentId, outcome: 'confirmed' as const };
    expect(await refusal('reviewAppointment', { ...review, day: '2026-11-18' })).toBe(
      'appointment-not-in-force',
    );
    expect(await refusal('reviewAppointment', { ...review, day: '2025-11-09' })).toBe('day-too-early');
    expect(await refusal('reviewAppointment', { ...review, day: '2026-11-21' })).toBe('day-in-future');
    const rup = { bodyId, personId: technician, role: 'rup' as const, validFrom: '2026-01-01' };
    const other = (await act('defineAppointment', rup)).value.id;
    expect(await refusal('reviewAppointment', { ...review, appointmentId: other })).toBe(
      'review-not-administrator',
    );
  });
});
