import { describe, expect, it } from 'vitest';
import type { Scope } from '#shared/domain/identity.ts';
import { pullStreams } from '#shared/replica/sync/pull.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { createSyncMemory } from '#shared/replica/sync/sync-memory.ts';
import { countReadings, type Readings } from '#tests/sync/counting-store.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { createFolderWorld, createReader, readerAndPeer } from '#tests/sync/reading-console.ts';

interface Idle {
  readonly listed: readonly string[];
  readonly readings: Readonly<Record<string, Readings>>;
}

/** What a second round asks for when nothing is new since the first. */
async function idleAmong(consoles: number, scopes: number, history: number): Promise<Idle> {
  const bare = createFolderWorld();
  const created = await createSpace(bare.share, { name: 'Prova', readme: 'Non toccare.', clock: bare.clock });
  if (!created.ok) throw new Error(created.refusal.code);
  const world = { ...bare, space: created.value.sp };
  for (let place = 0; place < consoles; place += 1) {
    const peer = await createPeer(world);
    for (let scope = 0; scope < scopes; scope += 1) {
      for (let q = 0; q < history; q += 1) await peer.segment(2, {}, `m${String(scope + 1)}` as Scope);
    }
    await peer.announce();
  }
  const listed: string[] = [];
  const reader = await createReader(world);
  const store = countReadings(reader.store);
  const share = {
    ...world.share,
    list: (directory: string) => {
      listed.push(directory);
      return world.share.list(directory);
    },
    read: (...args: Parameters<typeof world.share.read>) => {
      listed.push(args[0]);
      return world.share.read(...args);
    },
  };
  const engine = await createSyncEngine({ ...reader, store, share }, { fence: false });
  expect(await engine.round()).toMatchObject({
    reached: true,
    applied: consoles * scopes * history * 2,
    settled: true,
  });
  await engine.round();
  listed.length = 0;
  store.taken();
  expect(await engine.round()).toMatchObject({ reached: true, applied: 0, settled: true });
  return { listed: [...listed], readings: store.taken() };
}

describe('a round in which nothing is new', () => {
  it('lists one directory and reads as many rows here, whatever the number of consoles and their history', async () => {
    const small = await idleAmong(2, 1, 1);
    const large = await idleAmong(12, 6, 3);
    expect(small.listed).toEqual(['heads']);
    expect(large.listed).toEqual(['heads']);
    expect(large.readings).toEqual(small.readings);
  });
});

describe('what a process remembers between rounds', () => {
  it('does not keep it from applying what another process of the same archive took in and left', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const memory = createSyncMemory(reader.store);
    await peer.segment(1);
    await peer.announce();
    await readHeads(reader, await world.share.list('heads'), memory);
    await pullStreams(reader, undefined, memory);
    await peer.segment(1);
    await peer.announce();
    const names = await world.share.list('heads');
    await readHeads(reader, names);
    await readHeads(reader, names, memory);
    expect(await pullStreams(reader, undefined, memory)).toMatchObject({ applied: 1 });
  });
});
