import { describe, expect, it } from 'vitest';
import { changeProgress, inServiceOn } from '#shared/domain/handover/change-progress.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createTestOffice, type TestDesk, type TestOffice } from '#tests/unit/application/test-office.ts';

const MONDAY = toInstant(Date.parse('2026-11-16T09:00:00Z'));
const DAY = '2026-11-20';

interface Group {
  readonly office: TestOffice;
  readonly sharedCredentialId: RecordId<'sharedCredential'>;
  readonly members: readonly [ActorId, ActorId, ActorId, ActorId];
}

/** Four colleagues, A to D, who share the credential of one application. */
async function createGroup(): Promise<Group> {
  const office = await createTestOffice();
  const { bodyId, act, manager, technician, clerk } = office;
  const fourth = { bodyId, givenName: 'Dario', familyName: 'Lanterna' };
  const { personId } = (await act('registerPerson', fourth)).value;
  const members = [manager, technician, clerk, personId] as const;
  const { id } = (await act('defineSharedCredential', { bodyId, system: 'Protocollo', memberIds: members }))
    .value;
  return { office, sharedCredentialId: id, members };
}

async function progressOf({ context }: TestDesk, changeId: RecordId<'sharedCredentialChange'>) {
  const change = await context.workspace.read('sharedCredentialChange', changeId);
  if (change === undefined) throw new Error('the change is not here');
  const notices = await context.workspace.find('changeNotice', { index: 'changeId', value: changeId });
  const people = await context.workspace.list('person');
  return { notices, progress: changeProgress(change.record, notices, inServiceOn(people, DAY)) };
}

describe('a change of a shared credential', () => {
  it('P9-5.1-h: has one notice for each other member, open at 2 of 3, closed after the third', async () => {
    const { office, sharedCredentialId, members } = await createGroup();
    const [a, b, c, d] = members;
    const { id } = (await office.act('recordSharedChange', { sharedCredentialId, changedAt: MONDAY }, a))
      .value;
    const { notices } = await progressOf(office, id);
    expect(notices.map(({ personId }) => personId).sort()).toEqual([b, c, d].sort());
    const tell = async (whom: ActorId) => {
      const notice = notices.find(({ personId }) => personId === whom);
      if (notice === undefined) throw new Error('a notice is missing');
      await office.act('markNotice', { id: notice.id, channel: 'phone' }, a);
    };
    await tell(b);
    await tell(c);
    expect((await progressOf(office, id)).progress).toMatchObject({ standing: 'open', told: 2, wanted: 3 });
    await tell(d);
    expect((await progressOf(office, id)).progress).toMatchObject({ standing: 'told', told: 3, wanted: 3 });
  });

  it('P9-5.1-h: is told by the changer alone, and the refusal names them', async () => {
    const { office, sharedCredentialId, members } = await createGroup();
    const [a, b] = members;
    const { id } = (await office.act('recordSharedChange', { sharedCredentialId }, b)).value;
    const [notice] = (await progressOf(office, id)).notices;
    if (notice === undefined) throw new Error('a notice is missing');
    expect(await office.refusal('markNotice', { id: notice.id, channel: 'email' }, a)).toBe(
      'notice-of-another',
    );
    await office.act('markNotice', { id: notice.id, channel: 'email' }, b);
  });

  it('is said by a member alone, not of the future, and not once the credential is closed', async () => {
    const { office, sharedCredentialId, members } = await createGroup();
    const { bodyId, act, refusal, clock } = office;
    const stranger = (await act('registerPerson', { bodyId, givenName: 'Elsa', familyName: 'Rame' })).value;
    expect(await refusal('recordSharedChange', { sharedCredentialId }, stranger.personId)).toBe(
      'change-not-member',
    );
    const later = toInstant(clock.now() + 60_000);
    expect(await refusal('recordSharedChange', { sharedCredentialId, changedAt: later }, members[0])).toBe(
      'moment-in-future',
    );
    await act('closeSharedCredential', { id: sharedCredentialId });
    expect(await refusal('recordSharedChange', { sharedCredentialId }, members[0])).toBe(
      'shared-credential-closed',
    );
  });

  it('is told to nobody who had left, and is no longer waited for by who leaves', async () => {
    const { office, sharedCredentialId, members } = await createGroup();
    const [a, b, c, d] = members;
    await office.act('leavePerson', { personId: d, lastDay: '2026-11-13' }, a);
    const { id } = (await office.act('recordSharedChange', { sharedCredentialId, changedAt: MONDAY }, a))
      .value;
    expect((await progressOf(office, id)).notices.map(({ personId }) => personId).sort()).toEqual(
      [b, c].sort(),
    );
    await office.act('leavePerson', { personId: c, lastDay: '2026-11-19' }, a);
    expect((await progressOf(office, id)).progress).toMatchObject({ standing: 'open', told: 0, wanted: 1 });
    const group = await office.context.workspace.read('sharedCredential', sharedCredentialId);
    expect([...(group?.record.memberIds ?? [])].sort()).toEqual([a, b].sort());
    expect(
      await office.refusal('editSharedCredential', {
        id: sharedCredentialId,
        changes: { memberIds: [a, d] },
      }),
    ).toBe('member-left');
  });

  it('is taken back with its notices, until somebody was told', async () => {
    const { office, sharedCredentialId, members } = await createGroup();
    const [a] = members;
    const first = await office.act('recordSharedChange', { sharedCredentialId }, a);
    await office.act('undoChange', { changes: [...first.changes] }, a);
    expect(await office.context.workspace.list('sharedCredentialChange')).toEqual([]);
    expect(await office.context.workspace.list('changeNotice')).toEqual([]);
    const second = await office.act('recordSharedChange', { sharedCredentialId }, a);
    const [notice] = (await progressOf(office, second.value.id)).notices;
    if (notice === undefined) throw new Error('a notice is missing');
    await office.act('markNotice', { id: notice.id, channel: 'inPerson' }, a);
    expect(await office.refusal('undoChange', { changes: [...second.changes] }, a)).toBe('undo-superseded');
  });

  it('keeps its credential from being undone', async () => {
    const office = await createTestOffice();
    const { bodyId, manager, technician } = office;
    const group = { bodyId, system: 'PEC', memberIds: [manager, technician] };
    const defined = await office.act('defineSharedCredential', group);
    await office.act('recordSharedChange', { sharedCredentialId: defined.value.id });
    expect(await office.refusal('undoChange', { changes: [...defined.changes] })).toBe('undo-superseded');
  });

  it('is said, told and taken back by a plain user who shares the credential, and by no other', async () => {
    const { office, sharedCredentialId, members } = await createGroup();
    const { bodyId, act, refusal, context, manager } = office;
    const [, , clerk] = members;
    await act('editPerson', { personId: manager, changes: { consoleRole: 'ictManager' } });
    await act('editPerson', { personId: clerk, changes: { consoleRole: 'user' } });
    const stranger = { bodyId, givenName: 'Elsa', familyName: 'Rame', consoleRole: 'user' } as const;
    const other = (await act('registerPerson', stranger)).value.personId;
    expect(await refusal('recordSharedChange', { sharedCredentialId }, other)).toBe('record-unknown');
    const change = await act('recordSharedChange', { sharedCredentialId }, clerk);
    const [notice] = await context.workspace.list('changeNotice');
    if (notice === undefined) throw new Error('a notice is missing');
    expect(await refusal('markNotice', { id: notice.id, channel: 'phone' }, other)).toBe('record-unknown');
    const told = await act('markNotice', { id: notice.id, channel: 'phone' }, clerk);
    expect(await refusal('undoChange', { changes: [...change.changes] }, clerk)).toBe('undo-superseded');
    await act('undoChange', { changes: [...told.changes] }, clerk);
    await act('undoChange', { changes: [...change.changes] }, clerk);
    expect(await refusal('closeSharedCredential', { id: sharedCredentialId }, clerk)).toBe('act-not-allowed');
  });
});
