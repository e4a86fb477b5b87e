import { describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setElements, setFields } from '#shared/domain/mutations.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { correctClock } from '#shared/replica/clock-offset.ts';
import { addBody, addSeat, BODY, changeElsewhere, draftOf, SCOPE } from '#tests/contracts/sample-records.ts';
import { contentsOf } from '#tests/contracts/store-transactions.ts';
import {
  createSimulatedConsole,
  exchange,
  replicaNumber,
  type SimulatedConsole,
  SOMEBODY,
} from '#tests/laws/simulated-console.ts';
import { LAST_STAMP } from '#shared/replica/hybrid-clock.ts';
import { receiveChanges } from '#shared/replica/receive.ts';

const DAY = 86_400_000;

async function seatOf(subject: SimulatedConsole, id: RecordId<'seat'>): Promise<Versioned<'seat'>> {
  const seen = await subject.workspace.read('seat', id);
  if (seen === undefined) throw new Error('the seat is not there');
  return seen;
}

async function rename(subject: SimulatedConsole, seen: Versioned<'seat'>, name: string): Promise<void> {
  await subject.workspace.commit(draftOf(setFields(seen, { name })));
}

describe('a commit', () => {
  it('writes one change for each scope, linked when there are several', async () => {
    const { workspace, ids, store, replica } = createSimulatedConsole(0);
    const body = ids.fresh('body');
    const seat = ids.fresh('seat');
    const { changes } = await workspace.commit({
      command: 'registerBody',
      actor: SOMEBODY,
      reason: 'nuova convenzione',
      mutations: [
        createRecord('body', CATALOGUE_SCOPE, body, { name: 'Ente', type: 'union', demonstration: true }),
        createRecord('seat', scopeOfBody(body), seat, {
          bodyId: body,
          name: 'Sede',
          type: 'main',
          manned: true,
        }),
      ],
    });
    expect(changes).toEqual([
      { scope: CATALOGUE_SCOPE, replica, n: 1 },
      { scope: scopeOfBody(body), replica, n: 1 },
    ]);
    const written = await Promise.all(changes.map((ref) => store.change(ref)));
    expect(written.map((change) => change?.transaction)).toEqual(Array(2).fill(`${replica}.c0.1`));
    expect(written.every((change) => change?.reason === 'nuova convenzione')).toBe(true);
    expect(await workspace.history('seat', seat)).toEqual([written[1]]);
    expect((await workspace.read('body', body))?.record.name).toBe('Ente');
  });

  it('of an empty draft writes nothing', async () => {
    const subject = createSimulatedConsole(0);
    const before = await contentsOf(subject.store);
    expect(await subject.workspace.commit(draftOf([]))).toEqual({ changes: [] });
    expect(await contentsOf(subject.store)).toEqual(before);
  });

  it('replaces what its author saw: what arrived meanwhile stands beside it, and is shown as a conflict', async () => {
    const here = createSimulatedConsole(0);
    const there = createSimulatedConsole(1);
    const id = await addSeat(here, 'Sede');
    await exchange(here, there, 9);
    const seen = await seatOf(here, id);
    await rename(there, await seatOf(there, id), 'di là');
    await exchange(there, here, 9);
    await rename(here, seen, 'di qua');
    const { record, conflicts } = await seatOf(here, id);
    expect(record.name).toBe('di qua');
    expect(conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['name', ['di qua', 'di là']],
    ]);
    await rename(here, await seatOf(here, id), 'decisa');
    expect((await seatOf(here, id)).conflicts).toEqual([]);
  });

  it('stamps later than what stood, though a peer lives days ahead, and keeps its own clock', async () => {
    const here = createSimulatedConsole(0);
    const ahead = createSimulatedConsole(1);
    ahead.clock.advance(9 * DAY);
    const id = await addSeat(ahead, 'futuro');
    await exchange(ahead, here, 9);
    await rename(here, await seatOf(here, id), 'presente');
    const [first, second] = await here.workspace.history('seat', id);
    if (first === undefined || second === undefined) throw new Error('two changes expected');
    expect(compareStamps(second.stamp, first.stamp)).toBeGreaterThan(0);
    expect(second.stamp).toEqual({ ms: first.stamp.ms, counter: first.stamp.counter + 1 });
    expect((await here.store.ledger()).clock.ms).toBe(here.clock.now());
    expect((await seatOf(here, id)).conflicts).toEqual([]);
  });

  it('replaces even a write that bears the last stamp of all, and everyone agrees', async () => {
    const here = createSimulatedConsole(0);
    const there = createSimulatedConsole(2);
    const id = await addSeat(here, 'Sede');
    const [created] = await here.workspace.history('seat', id);
    if (created === undefined) throw new Error('a change expected');
    const value = { value: 'fine dei tempi', replaces: [{ replica: here.replica, n: created.n }] };
    const broken = changeElsewhere(1, 0, [{ op: 'set', kind: 'seat', id, fields: { name: value } }]);
    const last = { ...broken, stamp: LAST_STAMP };
    expect(await receiveChanges(here, [last])).toMatchObject({ ok: true });
    expect((await seatOf(here, id)).record.name).toBe('fine dei tempi');
    for (const name of ['oggi', 'domani']) {
      await rename(here, await seatOf(here, id), name);
      const { record, conflicts, versions } = await seatOf(here, id);
      expect([record.name, conflicts, versions.registers['name']?.length]).toEqual([name, [], 1]);
    }
    await exchange(here, there, 9);
    expect(await receiveChanges(there, [last])).toMatchObject({ ok: true });
    expect(await there.store.checksums()).toEqual(await here.store.checksums());
    expect((await seatOf(there, id)).record.name).toBe('domani');
  });

  it('tells the correction of the clock, if it is worth telling, and goes back with it', async () => {
    const subject = createSimulatedConsole(0);
    await addSeat(subject, 'prima');
    await correctClock(subject.store, subject.clock, -3 * DAY);
    await addSeat(subject, 'dopo');
    await correctClock(subject.store, subject.clock, 999);
    await addSeat(subject, 'poi');
    const changes = await subject.store.changesAfter({ scope: SCOPE, replica: subject.replica, n: 0 }, 9);
    expect(changes.map(({ clockCorrection }) => clockCorrection)).toEqual([0, -3 * DAY, 0]);
    expect(changes[1]?.stamp.ms).toBe(subject.clock.now() - 1_000 - 3 * DAY);
  });

  it('names no more than 64 of the writes that it replaces, and the next names the rest', async () => {
    const subject = createSimulatedConsole(0);
    const id = await addSeat(subject, 'Sede');
    const disputes = Array.from({ length: 70 }, (_, index) => ({
      ...changeElsewhere(1, 1_000 + index, [
        { op: 'set', kind: 'seat', id, fields: { name: { value: `nome ${index}`, replaces: [] } } } as const,
      ]),
      replica: replicaNumber(10 + index),
    }));
    expect(await receiveChanges(subject, disputes)).toMatchObject({ ok: true });
    await rename(subject, await seatOf(subject, id), 'decisa');
    expect((await seatOf(subject, id)).versions.registers['name']).toHaveLength(8);
    expect((await seatOf(subject, id)).record.name).toBe('decisa');
    await rename(subject, await seatOf(subject, id), 'decisa davvero');
    expect((await seatOf(subject, id)).versions.registers['name']).toHaveLength(1);
  });

  it('of a removal leaves an element that somebody added meanwhile', async () => {
    const here = createSimulatedConsole(0);
    const there = createSimulatedConsole(1);
    const ticket = here.ids.fresh('ticket');
    await here.workspace.commit(
      draftOf([
        createRecord('ticket', SCOPE, ticket, {
          bodyId: BODY,
          subject: 'Stampante',
          channel: 'phone',
          reason: 'fault',
          priority: 'low',
          state: 'opened',
          draftCode: 'BOZZA-7F3K-12',
          openedAt: here.clock.now(),
        }),
      ]),
    );
    const tag = async (subject: SimulatedConsole, tags: readonly string[]): Promise<void> => {
      const seen = await subject.workspace.read('ticket', ticket);
      if (seen !== undefined) await subject.workspace.commit(draftOf(setElements(seen, 'tags', tags)));
    };
    await tag(here, ['rete', 'vpn']);
    await exchange(here, there, 9);
    await tag(here, []);
    await tag(there, ['vpn']);
    await tag(there, ['rete', 'vpn']);
    await exchange(there, here, 9);
    expect((await here.workspace.read('ticket', ticket))?.record.tags).toEqual(['rete']);
  });
});

describe('a draft that breaks a declaration', () => {
  const seat = '01HZY0000000000000000000DD' as RecordId<'seat'>;
  const fields = { bodyId: BODY, name: 'Sede', type: 'main', manned: true } as const;
  const create = createRecord('seat', SCOPE, seat, fields);
  const set = (name: string, value: string) =>
    ({
      scope: SCOPE,
      mutation: { op: 'set', kind: 'seat', id: seat, fields: { [name]: { value, replaces: [] } } },
    }) as const;

  it.each([
    ['writes a field twice', [create, set('name', 'Altra')]],
    ['lacks a required field', [createRecord('seat', SCOPE, seat, { bodyId: BODY } as typeof fields)]],
    ['writes a field that the kind has not', [set('colour', 'rosso')]],
    ['writes a value that the field refuses', [set('type', 'grande')]],
    ['puts a body’s record in the catalogue', [{ ...create, scope: CATALOGUE_SCOPE }]],
    [
      'edits what is written once',
      [
        {
          scope: SCOPE,
          mutation: {
            op: 'set',
            kind: 'ticketEntry',
            id: seat,
            fields: { text: { value: 'a', replaces: [] } },
          },
        } as const,
      ],
    ],
    [
      'adds to what is not a set',
      [
        {
          scope: SCOPE,
          mutation: { op: 'add', kind: 'seat', id: seat, field: 'name', element: 'a' },
        } as const,
      ],
    ],
    [
      'counts what is not a tally',
      [{ scope: SCOPE, mutation: { op: 'count', kind: 'seat', id: seat, field: 'name', delta: 1 } } as const],
    ],
    [
      'is of a kind that does not exist',
      [{ scope: SCOPE, mutation: { op: 'create', kind: 'drone', id: seat, fields: {} } } as const],
    ],
  ])('because it %s is a bug, and writes nothing', async (_, mutations) => {
    const subject = createSimulatedConsole(0);
    await expect(subject.workspace.commit(draftOf(mutations))).rejects.toThrow('sample');
    expect(await subject.store.positions()).toEqual([]);
  });

  it('because it is too large for any console is a bug, and writes nothing', async () => {
    const subject = createSimulatedConsole(0);
    const mutations = Array.from({ length: 2_000 }, () =>
      createRecord('seat', SCOPE, subject.ids.fresh('seat'), {
        ...fields,
        address: 'Via '.repeat(40).trim(),
      }),
    );
    await expect(subject.workspace.commit(draftOf(mutations))).rejects.toThrow('divide it');
    expect(await subject.store.positions()).toEqual([]);
  });
});

describe('a workspace', () => {
  it('gives nothing for a record that has not arrived', async () => {
    const { workspace, ids } = createSimulatedConsole(0);
    expect(await workspace.read('ticket', ids.fresh('ticket'))).toBeUndefined();
  });

  it('finds and lists what is there', async () => {
    const subject = createSimulatedConsole(0);
    const seat = await addSeat(subject, 'Sede');
    const body = await addBody(subject, 'Ente');
    const found = await subject.workspace.find('seat', { index: 'bodyId', value: BODY });
    expect(found.map(({ id, name }) => [id, name])).toEqual([[seat, 'Sede']]);
    expect((await subject.workspace.list('body')).map(({ id }) => id)).toEqual([body]);
  });

  it('runs acts one at a time, also after one that failed', async () => {
    const { workspace } = createSimulatedConsole(0);
    const told: string[] = [];
    const act = (name: string) => async (): Promise<void> => {
      told.push(`${name} begins`);
      await workspace.takeDraftNumber();
      told.push(`${name} ends`);
    };
    const failing = workspace.exclusively(() => Promise.reject(new Error('no')));
    await Promise.all([
      expect(failing).rejects.toThrow('no'),
      workspace.exclusively(act('a')),
      workspace.exclusively(act('b')),
    ]);
    expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});
