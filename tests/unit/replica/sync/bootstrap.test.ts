import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import type { SetMutation } from '#shared/domain/change.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import { adjustSum, digestOf, EMPTY_SUM } from '#shared/replica/checksum.ts';
import { carry } from '#shared/replica/opaque.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { chunkPath, snapshotPath } from '#shared/replica/share/space-paths.ts';
import { readBootstrap } from '#shared/replica/sync/bootstrap-rows.ts';
import { newestSnapshot } from '#shared/replica/sync/snapshot-files.ts';
import { writeSnapshot } from '#shared/replica/sync/snapshot-writer.ts';
import { readStreams } from '#shared/replica/sync/sync-rows.ts';
import { createCrash, CrashedError } from '#tests/sync/crash.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { createFolderWorld, createReader } from '#tests/sync/reading-console.ts';
import {
  createTestSpace,
  publish,
  receive,
  type TestConsole,
  type TestSpace,
} from '#tests/sync/test-console.ts';

const MONTH = 31 * 24 * 3_600_000;

function later(space: TestSpace, milliseconds: number): void {
  space.clock.moveTo(toInstant(space.clock.now() + milliseconds));
}

/** An office with tickets of three months, all on the share, and a snapshot of it. */
async function filledSpace(): Promise<TestSpace & { readonly tickets: readonly string[] }> {
  const space = await createTestSpace();
  const tickets: string[] = [];
  for (let month = 0; month < 3; month += 1) {
    for (let count = 0; count < 3; count += 1) tickets.push(await space.founder.open());
    later(space, MONTH);
  }
  await publish(space.founder.parts());
  expect(await writeSnapshot(space.founder.parts())).toBe('written');
  return { ...space, tickets };
}

async function statesOf(store: ReplicaStore): Promise<readonly string[]> {
  const states: string[] = [];
  for await (const entity of store.allEntities()) states.push(canonicalState(entity));
  return states;
}

/** The sums that the archive keeps are those of its records. */
async function expectSums(store: ReplicaStore): Promise<void> {
  const sums = new Map<string, string>();
  for await (const entity of store.allEntities()) {
    sums.set(entity.scope, adjustSum(sums.get(entity.scope) ?? EMPTY_SUM, [], [digestOf(entity)]));
  }
  const kept = (await store.checksums()).filter(({ sum }) => sum !== EMPTY_SUM);
  expect(new Map(kept.map(({ scope, sum }) => [scope, sum]))).toEqual(sums);
}

/** Everybody receives what the other published, and both hold the same. */
async function expectSame(left: TestConsole, right: TestConsole): Promise<void> {
  for (const console of [left, right]) await publish(console.parts());
  for (const console of [left, right]) await receive(console.parts());
  expect(await statesOf(left.store)).toEqual(await statesOf(right.store));
  expect(await left.store.positions()).toEqual(await right.store.positions());
  for (const console of [left, right]) await expectSums(console.store);
}

/** A person at a console writes in a ticket of which only the id is known there: another subject and a tag. */
async function writeBlindly(
  console: TestConsole,
  from: TestConsole,
  id: string,
  subject: string,
): Promise<void> {
  const known = await from.store.entity({ kind: 'ticket', id });
  const [actor] = await from.context.workspace.list('person');
  if (known === undefined || actor === undefined) throw new Error('the ticket is nowhere');
  const replaces = (known.state.registers['subject']?.heads ?? []).map(({ write }) => write);
  const set: SetMutation = {
    op: 'set',
    kind: 'ticket',
    id,
    fields: { subject: { value: subject, replaces } },
  };
  const add = { op: 'add', kind: 'ticket', id, field: 'tags', element: 'urgente' } as const;
  const { scope } = known;
  await console.context.workspace.commit({
    command: 'editTicket',
    actor: actor.id,
    mutations: [
      { scope, mutation: set },
      { scope, mutation: add },
    ],
  });
}

function spoil(space: TestSpace, path: string): void {
  const file = space.folder.file(path);
  if (file === null) throw new Error(`${path} is not there`);
  space.folder.write(
    path,
    file.bytes.map((byte, place) => (place === 300 ? byte ^ 1 : byte)),
    space.clock.now(),
  );
}

describe('filling a new console', () => {
  it('gives it what every change would have given, and goes on from there', async () => {
    const space = await filledSpace();
    const fresh = await space.bareConsole();
    expect(await receive(fresh.parts())).toBe('done');
    expect(await statesOf(fresh.store)).toEqual(await statesOf(space.founder.store));
    expect(await fresh.store.changesAfter({ ...(await onlyStream(fresh)), n: 0 }, 10)).toEqual([]);
    await space.founder.open();
    await fresh.open();
    await expectSame(space.founder, fresh);
    expect((await readStreams(fresh.store)).every(({ state }) => state === 'ok')).toBe(true);
  });

  it('keeps what its people did before its first contact', async () => {
    const space = await filledSpace();
    const [touched = ''] = space.tickets;
    const fresh = await space.bareConsole();
    await writeBlindly(fresh, space.founder, touched, 'Scritto prima del contatto');
    expect(await receive(fresh.parts())).toBe('done');
    const ticket = (await fresh.tickets()).find(({ id }) => id === touched);
    expect(ticket).toMatchObject({ subject: 'Scritto prima del contatto', tags: ['urgente'] });
    await expectSame(space.founder, fresh);
  });

  it('keeps what its people do meanwhile, in records that are in and in records that are not yet', async () => {
    const space = await filledSpace();
    const fresh = await space.bareConsole();
    const acts: Promise<void>[] = [];
    await receive(fresh.parts(), () => {
      const id = space.tickets[acts.length % space.tickets.length] ?? '';
      acts.push(writeBlindly(fresh, space.founder, id, `Scritto intanto ${String(acts.length)}`));
    });
    await Promise.all(acts);
    expect(acts.length).toBeGreaterThan(5);
    await expectSame(space.founder, fresh);
  });

  it('tells how far it is, up to the end', async () => {
    const space = await filledSpace();
    const fresh = await space.bareConsole();
    const told: (readonly [number, number])[] = [];
    await receive(fresh.parts(), ({ done, total }) => told.push([done, total]));
    const records = (await statesOf(fresh.store)).length;
    expect(told.at(-1)).toEqual([records, records]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
  });

  it('is not tried where others announced nothing, or something of theirs is here already', async () => {
    const space = await createTestSpace();
    const lone = await space.bareConsole();
    expect(await receive(lone.parts())).toBe('nothing');
    await publish(space.founder.parts());
    expect(await receive(lone.parts())).toBe('nothing');
    await writeSnapshot(space.founder.parts());
    expect(await receive(lone.parts())).toBe('nothing');
    expect(await statesOf(lone.store)).toEqual(await statesOf(space.founder.store));
  });

  it('passes over an index that was spoilt or signed by nobody known', async () => {
    const space = await filledSpace();
    const older = await newestSnapshot(space.founder.parts());
    later(space, 60_000);
    await writeSnapshot(space.founder.parts());
    const newest = await newestSnapshot(space.founder.parts());
    if (newest === undefined || older === undefined) throw new Error('no snapshot');
    expect(newest.name).not.toEqual(older.name);
    spoil(space, snapshotPath(newest.name));
    const fresh = await space.bareConsole();
    expect(await receive(fresh.parts())).toBe('done');
    expect(await statesOf(fresh.store)).toEqual(await statesOf(space.founder.store));
  });
});

/** A snapshot of which a chunk is spoilt, after an older one that is whole. */
async function spoiltSpace(): Promise<TestSpace & { readonly tickets: readonly string[] }> {
  const space = await filledSpace();
  const older = await newestSnapshot(space.founder.parts());
  const shared = new Set(older?.chunks.map(({ tag }) => tag));
  later(space, 60_000);
  const added = await space.founder.open();
  await publish(space.founder.parts());
  await writeSnapshot(space.founder.parts());
  const newest = await newestSnapshot(space.founder.parts());
  const ownChunks = newest?.chunks.filter(({ tag }) => !shared.has(tag)) ?? [];
  spoil(space, chunkPath(ownChunks.at(-1)?.tag ?? ''));
  later(space, 60_000);
  return { ...space, tickets: [...space.tickets, added] };
}

describe('a snapshot that is not what its index says', () => {
  it('is taken out again, and the next older one is loaded; own work stays', async () => {
    const space = await spoiltSpace();
    const fresh = await space.bareConsole();
    const touched = space.tickets.at(-1) ?? '';
    await writeBlindly(fresh, space.founder, touched, 'Scritto prima del contatto');
    expect(await receive(fresh.parts())).toBe('done');
    const ticket = (await fresh.tickets()).find(({ id }) => id === touched);
    expect(ticket?.subject).toBe('Scritto prima del contatto');
    await expectSame(space.founder, fresh);
  });

  it('leaves the log to be read from its beginning when there is no other', async () => {
    const space = await filledSpace();
    const only = await newestSnapshot(space.founder.parts());
    for (const { kind, tag } of only?.chunks ?? []) if (kind === 'ticket') spoil(space, chunkPath(tag));
    const fresh = await space.bareConsole();
    const [touched = ''] = space.tickets;
    await writeBlindly(fresh, space.founder, touched, 'Scritto prima del contatto');
    expect(await receive(fresh.parts())).toBe('nothing');
    expect((await readBootstrap(fresh.store))?.phase).toBe('given-up');
    await expectSame(space.founder, fresh);
  });
});

describe('a crash while a console is filled', () => {
  for (const moment of ['before', 'after'] as const) {
    for (const [name, create] of [
      ['a whole snapshot', filledSpace],
      ['a spoilt snapshot', spoiltSpace],
    ] as const) {
      it(`loses nothing, ${moment} whichever call it comes, with ${name}`, async () => {
        const space = await create();
        const expected = await space.bareConsole();
        await receive(expected.parts());
        const touched = space.tickets.at(-1) ?? '';
        let crashes = 0;
        for (let at = 1; ; at += 1) {
          const fresh = await space.bareConsole();
          await writeBlindly(fresh, space.founder, touched, 'Scritto prima del contatto');
          const crash = createCrash(at, moment);
          const outcome = await receive(fresh.parts(crash)).catch((error: unknown) => error);
          if (!crash.happened()) break;
          crashes += 1;
          expect(outcome).toBeInstanceOf(CrashedError);
          await receive(fresh.parts());
          const ticket = (await fresh.tickets()).find(({ id }) => id === touched);
          expect(ticket).toMatchObject({ subject: 'Scritto prima del contatto', tags: ['urgente'] });
          const others = (await fresh.store.positions()).filter(({ replica }) => replica !== fresh.replica);
          expect(others).toEqual(await expected.store.positions());
          const replayed = await space.bareConsole();
          await space.tell(space.founder, replayed);
          await space.tell(fresh, replayed);
          expect(await statesOf(fresh.store)).toEqual(await statesOf(replayed.store));
          await expectSums(fresh.store);
        }
        expect(crashes).toBeGreaterThan(20);
      });
    }
  }
});

describe('what only a newer version reads', () => {
  it('comes with a snapshot too, and is read when this version is updated', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    const unknown = carry({
      form: ['z', 'ticket', '01KDVDNA00R5D6J8YABEYHP839', 'x'],
      replicas: [peer.replica],
    });
    const { changes } = await peer.segment([[unknown]]);
    await peer.announce();
    const writer = await createReader(world);
    expect(await receive(writer)).toBe('nothing');
    expect(await writeSnapshot(writer)).toBe('written');
    const fresh = await createReader(world);
    expect(await receive(fresh)).toBe('done');
    expect(await statesOf(fresh.store)).toEqual(await statesOf(writer.store));
    const [change] = changes;
    if (change === undefined) throw new Error('the peer wrote nothing');
    expect(await fresh.store.change(change)).toEqual(change);
  });
});

async function onlyStream(console: TestConsole): Promise<{
  readonly scope: Awaited<ReturnType<typeof readStreams>>[number]['scope'];
  readonly replica: Awaited<ReturnType<typeof readStreams>>[number]['replica'];
}> {
  const [stream] = await readStreams(console.store);
  if (stream === undefined) throw new Error('no stream is known');
  return stream;
}
