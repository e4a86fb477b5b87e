import { describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { pullStreams } from '#shared/replica/sync/pull.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { segmentKey } from '#shared/replica/sync/sync-rows.ts';
import { SCOPE } from '#tests/contracts/sample-records.ts';
import { createPeer } from '#tests/sync/peer.ts';
import {
  createReader,
  positionOf,
  readerAndPeer,
  receive,
  streamOf,
  withCalls,
} from '#tests/sync/reading-console.ts';

function counting(reader: SyncParts): { parts: SyncParts; transactions: () => number; lists: () => number } {
  let transactions = 0;
  let lists = 0;
  const store = {
    ...reader.store,
    transact: ((work) => {
      transactions += 1;
      return reader.store.transact(work);
    }) as SyncParts['store']['transact'],
  };
  const share = withCalls(reader.share, {
    list(directory) {
      lists += 1;
      return reader.share.list(directory);
    },
  });
  return { parts: { ...reader, store, share }, transactions: () => transactions, lists: () => lists };
}

describe('what others announced', () => {
  it('is applied, and the place in the stream with it', async () => {
    const { peer, reader } = await readerAndPeer();
    await peer.segment(3);
    const last = await peer.segment(2);
    await peer.announce();
    expect(await receive(reader)).toEqual({ applied: 5, files: 2, held: 0 });
    expect(await positionOf(reader, peer)).toBe(5);
    expect(await streamOf(reader, peer)).toMatchObject({
      q: 2,
      n: 5,
      chain: last.chain,
      tail: {},
      state: 'ok',
    });
  });

  it('is applied once: reading it again changes nothing', async () => {
    const { peer, reader } = await readerAndPeer();
    await peer.segment(3);
    await peer.announce();
    await receive(reader);
    const sums = await reader.store.checksums();
    await peer.announce();
    expect(await receive(reader)).toEqual({ applied: 0, files: 0, held: 0 });
    expect(await reader.store.checksums()).toEqual(sums);
  });

  it('is read without a listing when heads tell the tags', async () => {
    const { peer, reader } = await readerAndPeer();
    for (let q = 0; q < 12; q += 1) await peer.segment();
    await peer.announce();
    await receive(reader);
    await peer.segment();
    await peer.announce();
    const { parts, lists } = counting(reader);
    await receive(parts);
    expect(await positionOf(reader, peer)).toBe(13);
    expect(lists()).toBe(1);
  });

  it('is read with one listing of its stream when heads no longer tell the tags', async () => {
    const { peer, reader } = await readerAndPeer();
    for (let q = 0; q < 12; q += 1) await peer.segment();
    await peer.announce({ tails: false });
    const { parts, lists } = counting(reader);
    expect(await receive(parts)).toMatchObject({ applied: 12, files: 12 });
    expect(lists()).toBe(3);
  });

  it('is applied many segments in one transaction', async () => {
    const { peer, reader } = await readerAndPeer();
    for (let q = 0; q < 50; q += 1) await peer.segment(2);
    await peer.announce();
    const { parts, transactions } = counting(reader);
    await receive(parts);
    expect(await positionOf(reader, peer)).toBe(100);
    expect(transactions()).toBe(2);
  });

  it('is told of as it is applied', async () => {
    const { peer, reader } = await readerAndPeer();
    await peer.segment(1_500);
    await peer.segment(1_500);
    await peer.segment(1);
    await peer.announce();
    await readHeads(reader, await reader.share.list('heads'));
    const heard: unknown[] = [];
    await pullStreams(reader, (progress) => heard.push(progress));
    expect(heard).toEqual([
      { done: 0, total: 3 },
      { done: 2, total: 3 },
      { done: 3, total: 3 },
    ]);
  });

  it('is kept byte by byte where files are kept, and not where they are not', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const frugal = await createReader(world, { keepsSegments: false });
    const segment = await peer.segment();
    await peer.announce();
    await receive(reader);
    await receive(frugal);
    const key = { area: 'segments', key: segmentKey(SCOPE, peer.replica, 1) } as const;
    const kept = await reader.store.syncRow(key);
    expect(kept?.bytes).toEqual(segment.bytes);
    expect(kept?.value).toMatchObject({ tag: segment.tag, first: 1, last: 1 });
    expect(await frugal.store.syncRow(key)).toBeUndefined();
    expect(await positionOf(frugal, peer)).toBe(1);
  });

  it('of several scopes and consoles is applied stream by stream', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const other = await createPeer(world);
    await peer.segment(2);
    await peer.segment(4, {}, CATALOGUE_SCOPE);
    await other.segment(3);
    await peer.announce();
    await other.announce();
    expect(await receive(reader)).toEqual({ applied: 9, files: 3, held: 0 });
  });

  it('in a form of a newer console is carried along unread, and the stream goes on', async () => {
    const { peer, reader } = await readerAndPeer();
    await peer.segment([[{ op: 'opaque', raw: { form: ['z', 'drone', 'D1', 7], replicas: [] } }]]);
    await peer.segment();
    await peer.announce();
    expect(await receive(reader)).toEqual({ applied: 2, files: 2, held: 0 });
    expect((await reader.store.entity({ kind: 'drone', id: 'D1' }))?.state.opaque).toHaveLength(1);
  });

  it('of this console’s own earlier name is read as any other', async () => {
    const { peer, reader } = await readerAndPeer();
    await peer.segment(2);
    await peer.announce();
    const own = { ...reader, device: peer.replica };
    expect(await receive(own)).toMatchObject({ applied: 2 });
  });
});
