import { describe, expect, it } from 'vitest';
import { USE_CASE_RIGHTS } from '#shared/application/access/use-case-rights.ts';
import { USE_CASES } from '#shared/application/use-cases.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { createGuardedWorkspace } from '#shared/application/access/guarded-workspace.ts';
import { readAccess } from '#shared/application/access/read-access.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

interface Setting {
  readonly office: TestOffice;
  /** Of another body than the office's first. */
  readonly londa: RecordId<'body'>;
  register(role: ConsoleRole | null, bodyId?: RecordId<'body'>): Promise<ActorId>;
}

/** An office with a manager, whose first body has a contact. */
async function setting(): Promise<Setting> {
  const office = await createTestOffice();
  let count = 0;
  const register: Setting['register'] = async (consoleRole, bodyId = office.bodyId) => {
    count += 1;
    const person = { bodyId, givenName: 'Prova', familyName: `Numero${String(count)}` };
    const told = consoleRole === null ? person : { ...person, consoleRole };
    return (await office.act('registerPerson', told, office.manager)).value.personId;
  };
  const londa = (await office.act('registerBody', { name: 'Londa', type: 'municipality' }, office.manager))
    .value.bodyId;
  await office.act(
    'editPerson',
    { personId: office.manager, changes: { consoleRole: 'ictManager' } },
    office.manager,
  );
  return { office, londa, register };
}

async function ticketOf({ office }: Setting, bodyId: RecordId<'body'>, requesterId: ActorId) {
  return office.open({ bodyId, seatId: null, requesterId });
}

describe('the table of rights', () => {
  it('CAP-3.1.3-a: names a right for every use case', () => {
    expect(Object.keys(USE_CASE_RIGHTS).sort()).toEqual(Object.keys(USE_CASES).sort());
  });
});

describe('a municipal contact', () => {
  it('REG-5.3-a: opens a ticket of the own body; one of another is denied', async () => {
    const all = await setting();
    const { office, londa, register } = all;
    const contact = await register('municipalContact');
    const said = {
      subject: 'Stampante ferma',
      reason: 'fault',
      priority: 'low',
      channel: 'inPerson',
    } as const;
    const own = { ...said, bodyId: office.bodyId, requesterId: contact };
    expect((await office.act('openTicket', own, contact)).value.ticketId).toBeDefined();
    const other = { ...said, bodyId: londa, requesterName: 'Qualcuno', requesterContact: '055 1' };
    expect(await office.refusal('openTicket', other, contact)).toBe('act-elsewhere');
  });

  it('CAP-3.1.2-g: sees no ticket of another body, by id, by person, in a timeline or in a history', async () => {
    const all = await setting();
    const { office, londa, register } = all;
    const contact = await register('municipalContact');
    const citizen = await register(null, londa);
    const hidden = await ticketOf(all, londa, citizen);
    const shown = await ticketOf(all, office.bodyId, contact);
    const access = await readAccess(office.context, contact);
    const seen = createGuardedWorkspace(office.context.workspace, access);
    expect(await seen.read('ticket', shown)).toBeDefined();
    expect(await seen.read('ticket', hidden)).toBeUndefined();
    expect(await seen.find('ticket', { index: 'requesterId', value: citizen })).toEqual([]);
    expect(await seen.find('ticketEntry', { index: 'ticketId', value: hidden })).toEqual([]);
    expect(await seen.history('ticket', hidden)).toEqual([]);
    expect((await seen.list('person')).map(({ id }) => id)).not.toContain(citizen);
  });

  it('does not read what the office writes for itself, and may not run the desk', async () => {
    const all = await setting();
    const { office, register } = all;
    const contact = await register('municipalContact');
    const ticketId = await ticketOf(all, office.bodyId, contact);
    await office.act(
      'commentTicket',
      { ticketId, text: 'Solo per noi', visibility: 'internal' },
      office.manager,
    );
    await office.act('commentTicket', { ticketId, text: 'Per tutti', visibility: 'public' }, office.manager);
    const seen = createGuardedWorkspace(office.context.workspace, await readAccess(office.context, contact));
    const lines = await seen.find('ticketEntry', { index: 'ticketId', value: ticketId });
    expect(lines.map(({ text }) => text)).toContain('Per tutti');
    expect(lines.map(({ text }) => text)).not.toContain('Solo per noi');
    expect(await office.refusal('cancelTicket', { ticketId, reason: 'No' }, contact)).toBe('act-not-allowed');
    expect(
      await office.refusal('commentTicket', { ticketId, text: 'Tra noi', visibility: 'internal' }, contact),
    ).toBe('act-elsewhere');
  });

  it('X-5: does not read the credential records of the own body; the ICT technician does', async () => {
    const all = await setting();
    const { office, register } = all;
    const [contact, technician, clerk] = [
      await register('municipalContact'),
      await register('ictTechnician'),
      await register('user'),
    ];
    const id = office.context.ids.fresh('account');
    const account = {
      bodyId: office.bodyId,
      personId: clerk,
      type: 'network',
      system: 'Dominio',
      createdOn: '2026-01-02',
    } as const;
    await office.context.workspace.commit({
      command: 'openAccount',
      actor: office.manager,
      mutations: [createRecord('account', scopeOfBody(office.bodyId), id, account)],
    });
    const sees = async (actor: ActorId): Promise<boolean> =>
      (await createGuardedWorkspace(office.context.workspace, await readAccess(office.context, actor)).read(
        'account',
        id,
      )) !== undefined;
    expect([await sees(contact), await sees(technician), await sees(clerk)]).toEqual([false, true, true]);
    expect(await office.refusal('logOpening', { kind: 'account', id }, contact)).toBe('record-unknown');
  });

  it('CAP-3.1.3-a: each opening of a credential record is logged, once an hour', async () => {
    const all = await setting();
    const { office, register } = all;
    const technician = await register('ictTechnician');
    const id = office.context.ids.fresh('account');
    const account = {
      bodyId: office.bodyId,
      personId: technician,
      type: 'network',
      system: 'Dominio',
      createdOn: '2026-01-02',
    } as const;
    await office.context.workspace.commit({
      command: 'openAccount',
      actor: office.manager,
      mutations: [createRecord('account', scopeOfBody(office.bodyId), id, account)],
    });
    const lines = () => office.context.workspace.find('recordOpening', { index: 'openedId', value: id });
    await office.act('logOpening', { kind: 'account', id }, technician);
    await office.act('logOpening', { kind: 'account', id }, technician);
    expect(await lines()).toMatchObject([{ openedKind: 'account', by: technician }]);
    await office.act('logOpening', { kind: 'account', id }, office.manager);
    expect(await lines()).toHaveLength(2);
    office.clock.moveTo(toInstant(office.clock.now() + 3_600_000));
    await office.act('logOpening', { kind: 'account', id }, technician);
    expect(await lines()).toHaveLength(3);
  });
});

describe('a user', () => {
  it('reads and comments what they asked for, and opens tickets for themselves alone', async () => {
    const all = await setting();
    const { office, register } = all;
    const [user, colleague] = [await register('user'), await register('user')];
    const [own, other] = [
      await ticketOf(all, office.bodyId, user),
      await ticketOf(all, office.bodyId, colleague),
    ];
    await office.act('commentTicket', { ticketId: own, text: 'Grazie', visibility: 'public' }, user);
    expect(await office.refusal('commentTicket', { ticketId: other, text: 'Io?' }, user)).toBe(
      'record-unknown',
    );
    const said = {
      bodyId: office.bodyId,
      subject: 'Rete lenta',
      reason: 'fault',
      priority: 'low',
      channel: 'portal',
    } as const;
    await office.act('openTicket', { ...said, requesterId: user }, user);
    expect(
      await office.refusal(
        'openTicket',
        { ...said, requesterName: 'Un altro', requesterContact: '055 1' },
        user,
      ),
    ).toBe('act-elsewhere');
  });

  it('takes back an act of theirs, and of nobody else', async () => {
    const all = await setting();
    const { office, register } = all;
    const user = await register('user');
    const ticketId = await ticketOf(all, office.bodyId, user);
    const mine = await office.act('commentTicket', { ticketId, text: 'Ops', visibility: 'public' }, user);
    const theirs = await office.act(
      'commentTicket',
      { ticketId, text: 'Visto', visibility: 'public' },
      office.manager,
    );
    expect(await office.refusal('undoChange', { changes: theirs.changes }, user)).toBe('change-unknown');
    await office.act('undoChange', { changes: mine.changes }, user);
  });
});

describe('somebody without role', () => {
  it('CAP-3.1.3-a: sees no ticket and does nothing', async () => {
    const all = await setting();
    const { office, register } = all;
    const stranger = await register(null);
    const ticketId = await ticketOf(all, office.bodyId, stranger);
    const seen = createGuardedWorkspace(office.context.workspace, await readAccess(office.context, stranger));
    expect(await seen.read('ticket', ticketId)).toBeUndefined();
    expect(await office.refusal('commentTicket', { ticketId, text: 'Io' }, stranger)).toBe('access-missing');
  });
});

describe('roles', () => {
  it('are granted by the manager alone, whatever the form', async () => {
    const { office, register } = await setting();
    const technician = await register('ictTechnician');
    const clerk = await register(null);
    const promote = (personId: ActorId) => ({ personId, changes: { consoleRole: 'ictManager' as const } });
    expect(await office.refusal('editPerson', promote(technician), technician)).toBe('act-not-allowed');
    expect(await office.refusal('deletePerson', { personId: office.manager }, technician)).toBe(
      'act-not-allowed',
    );
    await office.act('editPerson', { personId: clerk, changes: { phone: '055 0000' } }, technician);
    await office.act('editPerson', promote(technician), office.manager);
  });

  it('let an export manager keep views of their own, and nothing else', async () => {
    const { office, register } = await setting();
    const exporter = await register('exportManager');
    const view = { name: 'La mia', address: '?stato=aperti' };
    await office.act('defineSavedView', { ...view, ownerId: exporter }, exporter);
    expect(await office.refusal('defineSavedView', view, exporter)).toBe('act-elsewhere');
    expect(await office.refusal('recordContact', {} as never, exporter)).toBe('act-not-allowed');
  });
});
