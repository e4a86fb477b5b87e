import { describe, expect, it } from 'vitest';
import { executeNamed } from '#shared/application/execute.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { inForceOn } from '#shared/domain/validity.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const MORNINGS: readonly WeeklySlot[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '08:30',
  to: '12:30',
}));
const MINUTES = { low: 960, medium: 720, high: 480 };

describe('the versions of a body’s configuration', () => {
  it('are what is in force from a day on: an older day keeps the older version (X-8)', async () => {
    const { act, bodyId, context } = await createTestOffice();
    await act('defineServiceLevel', { bodyId, validFrom: '2026-01-01', takeChargeMinutes: MINUTES });
    const stricter = { low: 480, medium: 360, high: 240 };
    await act('defineServiceLevel', { bodyId, validFrom: '2027-01-01', takeChargeMinutes: stricter });
    const versions = await context.workspace.list('serviceLevel');
    expect(inForceOn(versions, '2026-12-30')?.takeChargeMinutes).toEqual(MINUTES);
    expect(inForceOn(versions, '2027-01-01')?.takeChargeMinutes).toEqual(stricter);
    expect(versions[0]).toMatchObject({ target: 9_000, warrantyDays: 10, countsObsolete: true });
  });

  it('are one a day: the second one of a day is refused, and says the day', async () => {
    const { act, bodyId, context, manager } = await createTestOffice();
    const version = { bodyId, validFrom: '2026-01-01', slots: MORNINGS };
    await act('defineCalendar', version);
    expect(await executeNamed(context, 'defineCalendar', manager, version)).toEqual({
      ok: false,
      refusal: { code: 'version-exists', data: { kind: 'calendar', day: '2026-01-01' } },
    });
    await act('defineCalendar', { ...version, validFrom: '2026-01-02' });
  });

  it('merge when two consoles define the same one, and show where they differ', async () => {
    const office = await createTestOffice();
    const other = await office.secondDesk();
    const version = { bodyId: office.bodyId, validFrom: '2026-01-01', slots: MORNINGS };
    const { id } = (await office.act('defineCalendar', { ...version, patronName: 'San Zanobi' })).value;
    await other.act('defineCalendar', { ...version, patronName: 'San Giovanni' });
    await office.meet(other);
    expect(await office.context.workspace.list('calendar')).toHaveLength(1);
    const seen = await other.context.workspace.read('calendar', id);
    expect(seen?.conflicts.map(({ field }) => field)).toEqual(['patronName']);
  });

  it('come back as they are defined now, when they had been deleted', async () => {
    const { act, bodyId, context } = await createTestOffice();
    const version = { bodyId, validFrom: '2026-01-01', slots: MORNINGS };
    const { id } = (
      await act('defineCalendar', { ...version, patronDay: '06-24', patronName: 'San Giovanni' })
    ).value;
    await act('deleteCalendar', { id });
    expect(await context.workspace.list('calendar')).toEqual([]);
    const again = await act('defineCalendar', { ...version, nationalHolidays: false });
    expect(again.value.id).toBe(id);
    expect(await context.workspace.list('calendar')).toMatchObject([
      { nationalHolidays: false, patronDay: null, patronName: null },
    ]);
  });

  it('are edited without changing whose they are, deleted and restored', async () => {
    const { act, bodyId, context } = await createTestOffice();
    const terms = { bodyId, validFrom: '2026-01-01', profile: 'basic' } as const;
    const { id } = (await act('defineBodyTerms', terms)).value;
    await act('editBodyTerms', { id, changes: { profile: null, channels: ['phone', 'email', 'phone'] } });
    expect(await context.workspace.list('bodyTerms')).toMatchObject([
      { profile: null, channels: ['email', 'phone'], centralisedApplications: false },
    ]);
    await act('deleteBodyTerms', { id });
    expect(await context.workspace.list('bodyTerms')).toEqual([]);
    await act('restoreBodyTerms', { id });
    expect((await act('restoreBodyTerms', { id })).changes).toEqual([]);
  });

  it('take no hours that overlap, nor a day of another age', async () => {
    const { refusal, bodyId } = await createTestOffice();
    const slots = [...MORNINGS, { weekday: 1, from: '12:00', to: '14:00' }];
    expect(await refusal('defineCalendar', { bodyId, validFrom: '2026-01-01', slots })).toBe(
      'arguments-invalid',
    );
    expect(await refusal('defineCalendar', { bodyId, validFrom: '0026-01-01', slots: MORNINGS })).toBe(
      'arguments-invalid',
    );
  });

  it('belong to a body that is there', async () => {
    const { refusal, context } = await createTestOffice();
    const bodyId = context.ids.fresh('body');
    const level = { bodyId, validFrom: '2026-01-01', takeChargeMinutes: MINUTES };
    expect(await refusal('defineServiceLevel', level)).toBe('record-unknown');
  });
});

describe('closures', () => {
  const CLOSED: ArgumentsOf<'defineClosure'> = {
    firstDay: '2026-12-24',
    lastDay: '2026-12-24',
    from: '13:00',
    to: '18:00',
    reason: 'Vigilia',
  };

  it('are of one body or of all, for whole days or some hours of each', async () => {
    const { act, bodyId, context } = await createTestOffice();
    await act('defineClosure', { ...CLOSED, bodyId });
    await act('defineClosure', { firstDay: '2026-08-14', lastDay: '2026-08-17', reason: 'Ferragosto' });
    expect(await context.workspace.list('closure')).toMatchObject([
      { bodyId, from: '13:00', to: '18:00' },
      { bodyId: null, from: null, to: null },
    ]);
  });

  it('end after they begin, and have both hours or none: when they are written and when they are changed', async () => {
    const { act, refusal } = await createTestOffice();
    expect(await refusal('defineClosure', { ...CLOSED, lastDay: '2026-12-23' })).toBe(
      'closure-days-inverted',
    );
    expect(await refusal('defineClosure', { ...CLOSED, to: null })).toBe('closure-hours-incomplete');
    expect(await refusal('defineClosure', { ...CLOSED, to: '13:00' })).toBe('closure-hours-inverted');
    const { id } = (await act('defineClosure', CLOSED)).value;
    expect(await refusal('editClosure', { id, changes: { firstDay: '2026-12-25' } })).toBe(
      'closure-days-inverted',
    );
    expect(await refusal('editClosure', { id, changes: { from: null } })).toBe('closure-hours-incomplete');
    await act('editClosure', { id, changes: { from: null, to: null, lastDay: '2026-12-31' } });
  });
});

describe('devices, ready texts and kept views', () => {
  it('keep a device with the seats of its own body and with people who are there', async () => {
    const { act, refusal, bodyId, seatId, clerk, context } = await createTestOffice();
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    expect(await refusal('defineAsset', { bodyId: other, label: 'PC-0101', seatId })).toBe('seat-elsewhere');
    const { id } = (await act('defineAsset', { bodyId, label: 'PC-0101', seatId, holderId: clerk })).value;
    const holderId = context.ids.fresh('person');
    expect(await refusal('editAsset', { id, changes: { holderId } })).toBe('record-unknown');
    await act('editAsset', { id, changes: { operatingSystem: 'Windows 11', holderId: null } });
    expect(await context.workspace.find('asset', { index: 'bodyId', value: bodyId })).toMatchObject([
      { label: 'PC-0101', deviceType: 'workstation', holderId: null, operatingSystem: 'Windows 11' },
    ]);
  });

  it('begin a ticket or an answer with words written once', async () => {
    const { act, context } = await createTestOffice();
    const { id } = (await act('defineTextTemplate', { type: 'reply', name: 'Saluti', text: 'Buongiorno' }))
      .value;
    await act('editTextTemplate', {
      id,
      changes: { type: 'ticket', subject: 'Nuovo account', team: 'helpDesk' },
    });
    expect(await context.workspace.list('textTemplate')).toMatchObject([
      { type: 'ticket', text: 'Buongiorno', subject: 'Nuovo account' },
    ]);
  });

  it('keep a view of one person, or of everybody', async () => {
    const { act, manager, context } = await createTestOffice();
    const view = { name: 'I miei aperti', address: '?stato=aperti' };
    const { id } = (await act('defineSavedView', { ...view, ownerId: manager })).value;
    await act('editSavedView', { id, changes: { ownerId: null } });
    expect(await context.workspace.list('savedView')).toMatchObject([{ ...view, ownerId: null }]);
    await act('deleteSavedView', { id });
    await act('restoreSavedView', { id });
  });
});

describe('the help-desk number of a body', () => {
  it('is one: two are refused, wherever they are written (CAP-4-b)', async () => {
    const { act, refusal, bodyId } = await createTestOffice();
    const helpDeskPhone = '055 0000 100 / 055 0000 101';
    expect(await refusal('registerBody', { name: 'Rufina', type: 'municipality', helpDeskPhone })).toBe(
      'help-desk-phone-not-one',
    );
    expect(await refusal('editBody', { bodyId, changes: { helpDeskPhone } })).toBe('help-desk-phone-not-one');
    await act('editBody', { bodyId, changes: { helpDeskPhone: '055 0000 100' } });
  });

  it('shows as a conflict when two consoles wrote another, which is settled with one (CAP-4-b)', async () => {
    const office = await createTestOffice();
    const { bodyId } = office;
    const other = await office.secondDesk();
    await office.act('editBody', { bodyId, changes: { helpDeskPhone: '055 0000 100' } });
    await other.act('editBody', { bodyId, changes: { helpDeskPhone: '055 0000 101' } });
    await office.meet(other);
    const seen = await office.context.workspace.read('body', bodyId);
    expect(seen?.conflicts.map(({ field }) => field)).toEqual(['helpDeskPhone']);
    const settled = { kind: 'body', id: bodyId, field: 'helpDeskPhone' } as const;
    expect(await office.refusal('resolveConflict', { ...settled, value: '055 0000 100 o 101' })).toBe(
      'help-desk-phone-not-one',
    );
    await office.act('resolveConflict', { ...settled, value: '055 0000 100' });
  });
});
