import { describe, expect, it } from 'vitest';
import { ShareError } from '#shared/replica/share/share.ts';
import { quarantined } from '#shared/replica/sync/quarantine.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { type HeadRow, readConsole, readStreams } from '#shared/replica/sync/sync-rows.ts';
import { createPeer } from '#tests/sync/peer.ts';
import {
  createFolderWorld,
  createReader,
  type FolderWorld,
  streamOf,
  withCalls,
} from '#tests/sync/reading-console.ts';

async function read(parts: SyncParts): Promise<void> {
  await readHeads(parts, await parts.share.list('heads'));
}

async function headStates(parts: SyncParts): Promise<readonly string[]> {
  return (await parts.store.syncValues('heads')).map(({ value }) => (value as unknown as HeadRow).state);
}

function tear({ folder, clock }: FolderWorld, { path, bytes }: { path: string; bytes: Uint8Array }): void {
  folder.write(path, bytes.slice(0, bytes.length / 2), clock.now());
}

describe('heads', () => {
  it('tell how far each stream goes, and who their console is', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    const segment = await peer.segment(3);
    await peer.announce();
    const reader = await createReader(world);
    await read(reader);
    expect(await streamOf(reader, peer)).toMatchObject({
      q: 0,
      n: 0,
      state: 'ok',
      announced: { q: 1, n: 3, chain: segment.chain },
      tail: { '1': segment.tag },
    });
    expect(await readConsole(reader.store, peer.replica)).toMatchObject({
      label: 'PC-ANAGRAFE',
      hq: 1,
      app: '0.0.0',
      h: world.clock.now(),
    });
  });

  it('are read once', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    await peer.segment();
    await peer.announce();
    const reader = await createReader(world);
    await read(reader);
    const refuse = (): Promise<never> => Promise.reject(new Error('nothing is to be read'));
    await read({ ...reader, share: withCalls(reader.share, { read: refuse }) });
    expect(await headStates(reader)).toEqual(['read']);
  });

  it('are all read, whatever their numbers: the furthest place of each stream counts', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    await peer.segment();
    const first = await peer.announce({ withheld: true });
    await peer.segment();
    await peer.announce();
    const reader = await createReader(world);
    await read(reader);
    world.folder.write(first.path, first.bytes, world.clock.now());
    await read(reader);
    expect((await streamOf(reader, peer)).announced?.q).toBe(2);
    expect(await readConsole(reader.store, peer.replica)).toMatchObject({ hq: 2 });
    expect(await headStates(reader)).toEqual(['read', 'read']);
  });

  it('that are this console’s own are passed over', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    await peer.segment();
    await peer.announce();
    const reader = await createReader(world);
    const ledger = { ...(await reader.store.ledger()), replica: peer.replica };
    await reader.store.transact((transaction) =>
      transaction.save({ ledger, positions: [], entities: [], changes: [], checksums: [] }),
    );
    await read(reader);
    expect(await readStreams(reader.store)).toEqual([]);
    expect(await headStates(reader)).toEqual([]);
  });

  it('that newer ones replaced are forgotten when they are gone', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    const old = await peer.announce();
    const reader = await createReader(world);
    await read(reader);
    await peer.announce();
    await read(reader);
    world.folder.remove(old.path);
    await read(reader);
    expect(await headStates(reader)).toEqual(['read']);
  });

  it('announce no stream of memberships to this version', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    await peer.announce({ header: { st: { m0: [1, '0'.repeat(32), 1] } } });
    const reader = await createReader(world);
    await read(reader);
    expect(await readStreams(reader.store)).toEqual([]);
    expect(await headStates(reader)).toEqual(['read']);
  });
});

describe('a torn head', () => {
  it('is skipped, older and other heads are used, and the next head follows', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    await peer.segment();
    await peer.announce();
    await peer.segment();
    tear(world, await peer.announce());
    const reader = await createReader(world);
    await read(reader);
    expect((await streamOf(reader, peer)).announced?.q).toBe(1);
    await peer.announce();
    await read(reader);
    expect((await streamOf(reader, peer)).announced?.q).toBe(2);
  });

  it('is read when its writer completes it under the same name, however late', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    await peer.segment();
    const head = await peer.announce();
    tear(world, head);
    const reader = await createReader(world);
    for (let round = 0; round < 40; round += 1) {
      await read(reader);
      world.clock.advance(SYNC.pollOpen);
    }
    expect(await readStreams(reader.store)).toEqual([]);
    world.folder.write(head.path, head.bytes, world.clock.now());
    world.clock.advance(SYNC.headRetry);
    await read(reader);
    expect((await streamOf(reader, peer)).announced?.q).toBe(1);
  });

  it('is tried at every round at first, and now and then afterwards', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    tear(world, await peer.announce());
    const reader = await createReader(world);
    let readings = 0;
    const counted: SyncParts = {
      ...reader,
      share: withCalls(reader.share, {
        read(path, maxBytes, key) {
          if (path.startsWith('heads/')) readings += 1;
          return reader.share.read(path, maxBytes, key);
        },
      }),
    };
    for (let round = 0; round < 12; round += 1) {
      await read(counted);
      world.clock.advance(1_000);
    }
    expect(readings).toBe(SYNC.headTries);
    world.clock.advance(SYNC.headRetry);
    await read(counted);
    expect(readings).toBe(SYNC.headTries + 1);
  });
});

describe('a head that no honest console of this space wrote', () => {
  const cases: readonly (readonly [
    string,
    Parameters<Awaited<ReturnType<typeof createPeer>>['announce']>[0],
  ])[] = [
    ['is signed by nobody', { signer: null }],
    ['is of another space', { header: { sp: 'zzzzzzzzzzzzzzzzzzzz' } }],
    ['says another number than its name', { header: { hq: 9 } }],
    ['is not made as heads are', { header: { st: 'everything' } }],
  ];

  it.each(cases)('is set aside and never read again when it %s', async (_, oddities) => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    await peer.segment();
    const head = await peer.announce(oddities);
    const reader = await createReader(world);
    await read(reader);
    expect(await headStates(reader)).toEqual(['bad']);
    expect(await quarantined(reader)).toMatchObject([{ path: head.path }]);
    expect(await readStreams(reader.store)).toEqual([]);
  });

  it('is set aside when another signed it', async () => {
    const world = createFolderWorld();
    const [peer, impostor] = [await createPeer(world), await createPeer(world)];
    const head = await peer.announce({ signer: impostor.replica });
    const reader = await createReader(world);
    await read(reader);
    expect(await quarantined(reader)).toMatchObject([{ path: head.path, why: 'signature-invalid' }]);
  });
});

describe('a certificate', () => {
  it('that is missing and then arrives lets its console be read', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world, false);
    await peer.segment();
    await peer.announce();
    const reader = await createReader(world);
    await read(reader);
    expect(await headStates(reader)).toEqual(['unread']);
    await peer.certify();
    await read(reader);
    expect((await streamOf(reader, peer)).announced?.q).toBe(1);
  });

  it('that gives a key which its replica is not named after counts for nothing', async () => {
    const world = createFolderWorld();
    const [peer, impostor] = [await createPeer(world, false), await createPeer(world)];
    const pk = (await world.share.publicKeyOf(impostor.replica)) ?? '';
    await peer.certify({ header: { pk }, signer: impostor.replica });
    await peer.announce({ signer: impostor.replica });
    const reader = await createReader(world);
    await read(reader);
    expect(await headStates(reader)).toEqual(['unread']);
  });

  it('of another space counts for nothing', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world, false);
    await peer.certify({ header: { sp: 'zzzzzzzzzzzzzzzzzzzz' } });
    await peer.announce();
    const reader = await createReader(world);
    await read(reader);
    expect(await headStates(reader)).toEqual(['unread']);
  });
});

describe('a head that tells a second history', () => {
  it('is set aside, and the history that is held stays', async () => {
    const world = createFolderWorld();
    const peer = await createPeer(world);
    const before = peer.stream();
    const first = await peer.segment();
    await peer.announce();
    const reader = await createReader(world);
    await read(reader);
    peer.rewind(before);
    await peer.segment();
    const second = await peer.announce();
    await read(reader);
    expect((await streamOf(reader, peer)).announced?.chain).toBe(first.chain);
    expect(await quarantined(reader)).toMatchObject([{ path: second.path, why: 'equivocation' }]);
  });
});

describe('a share that fails while heads are read', () => {
  it('leaves one head for later when only that cannot be read', async () => {
    const world = createFolderWorld();
    const [one, two] = [await createPeer(world), await createPeer(world)];
    await one.segment();
    const busy = await one.announce();
    await two.segment();
    await two.announce();
    const reader = await createReader(world);
    const share = withCalls(reader.share, {
      read: (path, maxBytes, key) =>
        path === busy.path
          ? Promise.reject(new ShareError('transient', 'EBUSY'))
          : reader.share.read(path, maxBytes, key),
    });
    await read({ ...reader, share });
    expect((await readStreams(reader.store)).map(({ replica }) => replica)).toEqual([two.replica]);
    await read(reader);
    expect(await readStreams(reader.store)).toHaveLength(2);
  });

  it.each(['gone', 'unanswering'] as const)('ends the round when it is %s', async (failure) => {
    const world = createFolderWorld();
    await (await createPeer(world)).announce();
    const reader = await createReader(world);
    const share = withCalls(reader.share, { read: () => Promise.reject(new ShareError(failure, '')) });
    await expect(read({ ...reader, share })).rejects.toThrow(ShareError);
    expect(await headStates(reader)).toEqual([]);
  });
});
