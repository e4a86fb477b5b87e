import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { createTestOffice, type TestDesk } from '#tests/unit/application/test-office.ts';

const TODAY = '2026-11-20';
const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ week: 1, weekday, label: `L${String(weekday)}` }));

/** An office with a rotation, Monday to Friday L1 to L5. */
async function createMediaOffice() {
  const office = await createTestOffice();
  const plan = { bodyId: office.bodyId, name: 'Nastri', startsOn: '2026-11-02', weeks: 1, slots: WEEK };
  const { value } = await office.act('defineMediaPlan', { ...plan, keptAt: 'Armadio ignifugo' });
  return { office, planId: value.id };
}

async function change({ context }: TestDesk, id: RecordId<'mediaChange'>): Promise<Versioned<'mediaChange'>> {
  const found = await context.workspace.read('mediaChange', id);
  if (found === undefined) throw new Error('the change is not here');
  return found;
}

describe('changes of backup media (REG-5.3-d)', () => {
  it('accepts another medium than the one expected, with a warning (REG-5.3-d)', async () => {
    const { office, planId } = await createMediaOffice();
    const expected = await office.act('recordMediaChange', { planId, insertedLabel: 'L5' });
    expect(expected.value).toEqual({ id: expected.value.id });
    const said = { planId, day: '2026-11-18', changedAt: office.clock.now(), insertedLabel: 'L4' };
    const { value } = await office.act('recordMediaChange', said);
    expect(value.warning).toEqual({ code: 'otherMedium', expected: 'L3', inserted: 'L4' });
    expect((await change(office, value.id)).record).toMatchObject({
      insertedLabel: 'L4',
      keptAt: 'Armadio ignifugo',
      doneByIds: [office.manager],
    });
  });

  it('makes one entry of the same change written at two consoles, and names both (REG-5.3-d, X-3)', async () => {
    const { office, planId } = await createMediaOffice();
    const other = await office.secondDesk();
    const ours = await office.act('recordMediaChange', { planId, insertedLabel: 'L5', minutes: 5 });
    const theirs = await other.act('recordMediaChange', {
      planId,
      insertedLabel: 'L5',
      note: 'Testina pulita',
    });
    expect(theirs.value.id).toBe(ours.value.id);
    await office.meet(other);
    for (const desk of [office, other]) {
      const { record, conflicts } = await change(desk, ours.value.id);
      expect([...record.doneByIds].sort()).toEqual([office.manager, office.technician].sort());
      expect(record).toMatchObject({ insertedLabel: 'L5', minutes: 5, note: 'Testina pulita' });
      expect(conflicts).toEqual([]);
      expect(await desk.context.workspace.list('mediaChange')).toHaveLength(1);
    }
  });

  it('keeps both labels when two consoles write different ones, for somebody to settle', async () => {
    const { office, planId } = await createMediaOffice();
    const other = await office.secondDesk();
    const { value } = await office.act('recordMediaChange', { planId, insertedLabel: 'L5' });
    await other.act('recordMediaChange', { planId, insertedLabel: 'L4' });
    await office.meet(other);
    const { conflicts } = await change(office, value.id);
    expect(conflicts.map(({ field }) => field)).toEqual(['insertedLabel']);
    expect(conflicts[0]?.values.map(({ value: label }) => label).toSorted()).toEqual(['L4', 'L5']);
  });

  it('adds whoever writes what a colleague wrote, and refuses another label', async () => {
    const { office, planId } = await createMediaOffice();
    const { value } = await office.act('recordMediaChange', { planId, insertedLabel: 'L5' });
    await office.act(
      'recordMediaChange',
      { planId, insertedLabel: 'l5', note: 'Era fuori posto' },
      office.clerk,
    );
    const { record } = await change(office, value.id);
    expect(record).toMatchObject({ insertedLabel: 'L5', note: 'Era fuori posto' });
    expect(record.doneByIds).toHaveLength(2);
    expect(await office.refusal('recordMediaChange', { planId, insertedLabel: 'L4' })).toBe(
      'media-already-changed',
    );
  });

  it('writes why a change was missed, and the change if it was made after all', async () => {
    const { office, planId } = await createMediaOffice();
    const day = '2026-11-19';
    const { value } = await office.act('recordMediaSkip', { planId, day, reason: 'Lettore guasto' });
    const said = { planId, day, changedAt: office.clock.now(), insertedLabel: 'L4' };
    expect((await office.act('recordMediaChange', said, office.clerk)).value.id).toBe(value.id);
    const { record } = await change(office, value.id);
    expect(record).toMatchObject({ insertedLabel: 'L4', skipReason: null });
    expect(await office.refusal('recordMediaSkip', { planId, day, reason: 'Ferie' })).toBe(
      'media-already-changed',
    );
  });

  it('writes again what was deleted', async () => {
    const { office, planId } = await createMediaOffice();
    const { value } = await office.act('recordMediaChange', { planId, insertedLabel: 'L5' });
    await office.act('deleteMediaChange', { id: value.id });
    await office.act('recordMediaChange', { planId, insertedLabel: 'L5' }, office.clerk);
    const { record } = await change(office, value.id);
    expect(record).toMatchObject({ deleted: false, doneByIds: [office.clerk] });
  });

  it('refuses a day to come, a reason for a day that expects nothing, and an entry that says nothing', async () => {
    const { office, planId } = await createMediaOffice();
    const tomorrow = { planId, day: '2026-11-21', insertedLabel: 'L1', changedAt: office.clock.now() };
    expect(await office.refusal('recordMediaChange', tomorrow)).toBe('day-in-future');
    const sunday = { planId, day: '2026-11-15', reason: 'Ferie' };
    expect(await office.refusal('recordMediaSkip', sunday)).toBe('media-not-expected');
    const past = { planId, day: '2026-11-18', insertedLabel: 'L3' };
    expect(await office.refusal('recordMediaChange', past)).toBe('arguments-invalid');
    const { id } = (await office.act('recordMediaChange', { planId, insertedLabel: 'L5' })).value;
    const emptied = { id, changes: { insertedLabel: null } };
    expect(await office.refusal('editMediaChange', emptied)).toBe('media-change-unclear');
    const before = { id, changes: { changedAt: toInstant(office.clock.now() - 48 * 3_600_000) } };
    expect(await office.refusal('editMediaChange', before)).toBe('moment-too-early');
  });
});

describe('rotations of backup media (REG-5.3-d)', () => {
  it('refuses a change beyond the cycle, and two on a day', async () => {
    const { office } = await createMediaOffice();
    const plan = { bodyId: office.bodyId, name: 'Dischi', startsOn: TODAY, weeks: 1 };
    const beyond = { ...plan, slots: [{ week: 2, weekday: 1, label: 'A' }] };
    expect(await office.refusal('defineMediaPlan', beyond)).toBe('media-slot-beyond');
    const slot = { week: 1, weekday: 1, label: 'A' };
    expect(await office.refusal('defineMediaPlan', { ...plan, slots: [slot, slot] })).toBe(
      'media-slot-twice',
    );
  });

  it('keeps what it expects once a change was written by it, and its other words stay free', async () => {
    const { office, planId } = await createMediaOffice();
    await office.act('editMediaPlan', { id: planId, changes: { startsOn: '2026-11-09' } });
    const { changes } = await office.act('recordMediaChange', { planId, insertedLabel: 'L5' });
    expect(changes).toHaveLength(1);
    const other = { id: planId, changes: { weeks: 2 } };
    expect(await office.refusal('editMediaPlan', other)).toBe('media-plan-in-use');
    await office.act('editMediaPlan', { id: planId, changes: { name: 'Nastri LTO' } });
  });

  it('expects nothing and takes nothing from the day it was closed', async () => {
    const { office, planId } = await createMediaOffice();
    await office.act('closeMediaPlan', { id: planId });
    expect(await office.refusal('recordMediaChange', { planId, insertedLabel: 'L5' })).toBe(
      'media-plan-closed',
    );
    expect(await office.refusal('closeMediaPlan', { id: planId })).toBe('media-plan-closed');
    const before = { planId, day: '2026-11-19', insertedLabel: 'L4', changedAt: office.clock.now() };
    await office.act('recordMediaChange', before);
  });
});
