import { describe, expect, it } from 'vitest';
import type { Change, Mutation } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import { setDeleted, setFields } from '#shared/domain/mutations.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { addSeat, BODY, changeElsewhere, draftOf, SCOPE } from '#tests/contracts/sample-records.ts';
import {
  createSimulatedConsole,
  exchange,
  replicaNumber,
  type SimulatedConsole,
} from '#tests/laws/simulated-console.ts';

const TICKET = '01HZY0000000000000000000EE' as RecordId<'ticket'>;
const FIELDS: JsonObject = {
  bodyId: BODY,
  subject: 'Stampante',
  channel: 'phone',
  reason: 'fault',
  priority: 'low',
  state: 'opened',
  draftCode: 'BOZZA-7F3K-12',
  openedAt: 1_000,
};

function create(fields: JsonObject): Mutation {
  return { op: 'create', kind: 'ticket', id: TICKET, fields };
}

function write(field: string, value: JsonValue): Mutation {
  return { op: 'set', kind: 'ticket', id: TICKET, fields: { [field]: { value, replaces: [] } } };
}

/** What stands after each mutation came from a console of its own, which had not seen the others'. */
async function ticketAfter(...mutations: readonly Mutation[]): Promise<Versioned<'ticket'> | undefined> {
  const subject = createSimulatedConsole(0);
  const changes = mutations.map((mutation, index): Change => ({
    ...changeElsewhere(1, 2_000 + index, [mutation]),
    replica: replicaNumber(index + 1),
  }));
  expect(await receiveChanges(subject, changes)).toMatchObject({ ok: true });
  return subject.workspace.read('ticket', TICKET);
}

describe('a record', () => {
  it('has every declared field: what was never given is null, empty or zero', async () => {
    const ticket = await ticketAfter(create(FIELDS));
    const names = [...Object.keys(fieldsOf('ticket')), 'kind', 'id', 'scope', 'deleted'];
    expect(Object.keys(ticket?.record ?? {}).sort()).toEqual(names.sort());
    expect(ticket?.record).toMatchObject({ ...FIELDS, team: null, number: null, tags: [], reminders: 0 });
    expect(ticket?.record).toMatchObject({ kind: 'ticket', id: TICKET, scope: SCOPE, deleted: false });
  });

  it('is not shown until its required fields are there, and then is whole', async () => {
    const { subject: _subject, ...incomplete } = FIELDS;
    expect(await ticketAfter(create(incomplete))).toBeUndefined();
    expect((await ticketAfter(create(incomplete), write('subject', 'Dopo')))?.record.subject).toBe('Dopo');
  });

  it('is not shown while a required field holds what this version cannot read', async () => {
    expect(await ticketAfter(create({ ...FIELDS, state: 'teleported' }))).toBeUndefined();
  });

  it('shows an optional field that this version cannot read as missing', async () => {
    expect((await ticketAfter(create({ ...FIELDS, team: 'robots' })))?.record.team).toBeNull();
  });

  it('leaves out elements that this version cannot read, and sorts the others', async () => {
    const add = (element: string): Mutation => ({
      op: 'add',
      kind: 'ticket',
      id: TICKET,
      field: 'tags',
      element,
    });
    const ticket = await ticketAfter(create(FIELDS), add('vpn'), add(''), add('rete'));
    expect(ticket?.record.tags).toEqual(['rete', 'vpn']);
    expect(Object.keys(ticket?.versions.elements['tags'] ?? {}).sort()).toEqual(['', 'rete', 'vpn']);
  });

  it('names the standing writes of fields that this version does not know', async () => {
    const ticket = await ticketAfter(create({ ...FIELDS, telepathy: true }));
    expect(ticket?.versions.registers['telepathy']).toEqual([{ replica: replicaNumber(1), n: 1 }]);
    expect(ticket?.record).not.toHaveProperty('telepathy');
  });
});

describe('a conflict', () => {
  it('is shown where values differ, the one shown first, each value once', async () => {
    const ticket = await ticketAfter(
      create(FIELDS),
      write('subject', 'Scanner'),
      write('subject', 'Stampante'),
      write('subject', 'Monitor'),
    );
    expect(ticket?.conflicts).toMatchObject([
      {
        field: 'subject',
        values: [
          { value: 'Monitor', write: { replica: replicaNumber(4), n: 1 } },
          { value: 'Stampante', write: { replica: replicaNumber(3), n: 1 } },
          { value: 'Scanner', write: { replica: replicaNumber(2), n: 1 } },
        ],
      },
    ]);
    expect(ticket?.record.subject).toBe('Monitor');
  });

  it('is not one where concurrent writes agree', async () => {
    const ticket = await ticketAfter(create(FIELDS), write('subject', 'Stampante'));
    expect(ticket?.conflicts).toEqual([]);
    expect(ticket?.versions.registers['subject']).toHaveLength(2);
  });

  it('is not shown where the policy of the field is quiet', async () => {
    const ticket = await ticketAfter(create(FIELDS), write('draftCode', 'BOZZA-7F3K-13'));
    expect(ticket?.conflicts).toEqual([]);
    expect(ticket?.record.draftCode).toBe('BOZZA-7F3K-13');
  });

  it('of two numbers shows the lowest, whoever wrote last', async () => {
    const ticket = await ticketAfter(
      create(FIELDS),
      write('number', '2026/000007'),
      write('number', '2026/000012'),
    );
    expect(ticket?.record.number).toBe('2026/000007');
  });
});

describe('a deleted record', () => {
  async function twoWithASeat(): Promise<readonly [SimulatedConsole, SimulatedConsole, RecordId<'seat'>]> {
    const here = createSimulatedConsole(0);
    const there = createSimulatedConsole(1);
    const seat = await addSeat(here, 'Sede');
    await exchange(here, there, 9);
    return [here, there, seat];
  }

  async function seatOn(subject: SimulatedConsole, id: RecordId<'seat'>): Promise<Versioned<'seat'>> {
    const seen = await subject.workspace.read('seat', id);
    if (seen === undefined) throw new Error('the seat is not there');
    return seen;
  }

  it('says that it was edited by somebody who had not seen the deletion', async () => {
    const [here, there, seat] = await twoWithASeat();
    await here.workspace.commit(draftOf([setDeleted(await seatOn(here, seat), true)]));
    expect((await seatOn(here, seat)).editedAfterDeletion).toBe(false);
    await there.workspace.commit(draftOf(setFields(await seatOn(there, seat), { name: 'Altra' })));
    await exchange(there, here, 9);
    const { record, editedAfterDeletion } = await seatOn(here, seat);
    expect([record.deleted, record.name, editedAfterDeletion]).toEqual([true, 'Altra', true]);
  });

  it('does not say so of edits that its deleter had seen, or made', async () => {
    const [here, there, seat] = await twoWithASeat();
    await there.workspace.commit(draftOf(setFields(await seatOn(there, seat), { name: 'Altra' })));
    await exchange(there, here, 9);
    await here.workspace.commit(draftOf(setFields(await seatOn(here, seat), { address: 'Via Roma' })));
    await here.workspace.commit(draftOf([setDeleted(await seatOn(here, seat), true)]));
    expect((await seatOn(here, seat)).editedAfterDeletion).toBe(false);
  });

  it('does not say so of what was written in the very act that deleted it', async () => {
    const [here, , seat] = await twoWithASeat();
    const seen = await seatOn(here, seat);
    await here.workspace.commit(draftOf([...setFields(seen, { name: 'Chiusa' }), setDeleted(seen, true)]));
    const { record, editedAfterDeletion } = await seatOn(here, seat);
    expect([record.deleted, record.name, editedAfterDeletion]).toEqual([true, 'Chiusa', false]);
  });

  it('comes back whole when it is restored', async () => {
    const [here, , seat] = await twoWithASeat();
    const before = (await seatOn(here, seat)).record;
    await here.workspace.commit(draftOf([setDeleted(await seatOn(here, seat), true)]));
    expect((await seatOn(here, seat)).record).toEqual({ ...before, deleted: true });
    await here.workspace.commit(draftOf([setDeleted(await seatOn(here, seat), false)]));
    expect((await seatOn(here, seat)).record).toEqual(before);
  });
});
