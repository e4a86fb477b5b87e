import { describe, expect, it } from 'vitest';
import { deletionStory } from '#shared/domain/deletion-story.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createTestOffice } from './test-office.ts';

type PersonId = RecordId<'person'>;

/** The clerk was deleted at the first console while the second wrote a telephone number. */
async function disputedClerk() {
  const office = await createTestOffice();
  const second = await office.secondDesk();
  const third = await office.secondDesk();
  const personId: PersonId = office.clerk;
  await office.act('deletePerson', { personId });
  await second.act('editPerson', { personId, changes: { phone: '055 2200' } });
  await office.meet(second);
  const about = { kind: 'person', id: personId } as const;
  const clerkAt = async (desk: Pick<typeof second, 'context'>) => {
    const found = await desk.context.workspace.read('person', personId);
    if (found === undefined) throw new Error('the clerk is not here');
    return found;
  };
  return { office, second, third, about, clerkAt };
}

describe('settling what one deleted while another was writing in it (X-3)', () => {
  it('restores the record with what was written meanwhile, at both consoles', async () => {
    const { office, second, about, clerkAt } = await disputedClerk();
    expect((await clerkAt(office)).editedAfterDeletion).toBe(true);
    await office.act('settleDeletion', { ...about, deleted: false });
    await office.meet(second);
    for (const desk of [office, second]) {
      const { record, editedAfterDeletion } = await clerkAt(desk);
      expect(record).toMatchObject({ deleted: false, phone: '055 2200' });
      expect(editedAfterDeletion).toBe(false);
    }
  });

  it('leaves it deleted once somebody has seen what was written, at both consoles', async () => {
    const { office, second, about, clerkAt } = await disputedClerk();
    await second.act('settleDeletion', { ...about, deleted: true });
    await office.meet(second);
    for (const desk of [office, second]) {
      const { record, editedAfterDeletion } = await clerkAt(desk);
      expect(record.deleted).toBe(true);
      expect(editedAfterDeletion).toBe(false);
    }
  });

  it('stays open for what arrived while the person was looking', async () => {
    const { office, third, about, clerkAt } = await disputedClerk();
    const { versions } = await clerkAt(office);
    await third.act('editPerson', { personId: about.id, changes: { area: 'Tributi' } });
    await office.meet(third);
    await office.act('settleDeletion', { ...about, deleted: true, versions });
    const { record, editedAfterDeletion } = await clerkAt(office);
    expect([record.deleted, editedAfterDeletion]).toEqual([true, true]);
  });

  it('is refused when the record is not both deleted and edited', async () => {
    const { office, about } = await disputedClerk();
    await office.act('settleDeletion', { ...about, deleted: true });
    expect(await office.refusal('settleDeletion', { ...about, deleted: false })).toBe('deletion-settled');
  });
});

describe('the story of a deletion in question', () => {
  it('names who deleted and who wrote without having seen it, and nobody else', async () => {
    const { office, about, clerkAt } = await disputedClerk();
    const history = await office.context.workspace.history(about.kind, about.id);
    const { versions } = await clerkAt(office);
    const { deletions, edits } = deletionStory(history, about, versions.deletion);
    expect(deletions.map(({ actor, command }) => [actor, command])).toEqual([
      [office.manager, 'deletePerson'],
    ]);
    expect(edits.map(({ change, written }) => [change.actor, change.command, written])).toEqual([
      [office.technician, 'editPerson', [{ field: 'phone', value: '055 2200' }]],
    ]);
  });
});
