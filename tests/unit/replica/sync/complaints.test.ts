import { describe, expect, it } from 'vitest';
import { ShareError } from '#shared/replica/share/share.ts';
import { answerComplaints, complain } from '#shared/replica/sync/complaints.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import type { PeerSegment } from '#tests/sync/peer.ts';
import {
  createReader,
  type FolderWorld,
  readerAndPeer,
  receive,
  withCalls,
} from '#tests/sync/reading-console.ts';

async function waitFor({ clock }: FolderWorld, reader: SyncParts, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await receive(reader);
    clock.advance(SYNC.nackAfter);
  }
}

async function lost(): Promise<{
  world: FolderWorld;
  reader: SyncParts;
  segment: PeerSegment;
  keeper: SyncParts;
}> {
  const { world, peer, reader } = await readerAndPeer();
  const keeper = await createReader(world);
  const segment = await peer.segment(2);
  await peer.announce();
  await receive(keeper);
  world.folder.remove(segment.path);
  return { world, reader, segment, keeper };
}

describe('a complaint', () => {
  it('is left after three rounds and two minutes, not before', async () => {
    const { world, reader } = await lost();
    for (let round = 0; round < SYNC.nackRounds; round += 1) {
      expect(await complain(reader)).toBe(0);
      await receive(reader);
    }
    expect(await complain(reader)).toBe(0);
    world.clock.advance(SYNC.nackAfter);
    expect(await complain(reader)).toBe(1);
    const { replica } = await reader.store.ledger();
    expect(world.folder.names('nack')).toEqual([
      expect.stringMatching(new RegExp(`\\.00000001\\.${replica}$`)),
    ]);
  });

  it('is left once an hour at most', async () => {
    const { world, reader } = await lost();
    await waitFor(world, reader, SYNC.nackRounds);
    expect(await complain(reader)).toBe(1);
    expect(await complain(reader)).toBe(0);
    world.clock.advance(SYNC.nackEvery);
    expect(await complain(reader)).toBe(1);
  });

  it('is not silenced by a clock that is put back', async () => {
    const { world, reader } = await lost();
    await waitFor(world, reader, SYNC.nackRounds);
    await complain(reader);
    world.clock.advance(-30 * 24 * 3_600_000);
    expect(await complain(reader)).toBe(1);
  });

  it('is answered by any console that keeps the segment: “any peer re-puts”', async () => {
    const { world, reader, segment, keeper } = await lost();
    await waitFor(world, reader, SYNC.nackRounds);
    await complain(reader);
    expect(await answerComplaints(keeper)).toBe(1);
    expect(world.folder.file(segment.path)?.bytes).toEqual(segment.bytes);
    expect(await receive(reader)).toMatchObject({ applied: 2, held: 0 });
  });

  it('of a damaged segment is answered with the bytes that its name is made from', async () => {
    const { world, reader, segment, keeper } = await lost();
    world.folder.write(segment.path, segment.bytes.slice(0, 50), world.clock.now());
    await waitFor(world, reader, SYNC.nackRounds);
    await complain(reader);
    expect(await answerComplaints(keeper)).toBe(1);
    expect(await receive(reader)).toMatchObject({ applied: 2, held: 0 });
  });

  it('of a segment that is there and whole changes nothing', async () => {
    const { world, reader, segment, keeper } = await lost();
    await waitFor(world, reader, SYNC.nackRounds);
    await complain(reader);
    world.folder.write(segment.path, segment.bytes, world.clock.now());
    expect(await answerComplaints(keeper)).toBe(0);
  });

  it('is not answered by who keeps no segments', async () => {
    const { world, reader } = await lost();
    await waitFor(world, reader, SYNC.nackRounds);
    await complain(reader);
    expect(await answerComplaints(await createReader(world, { keepsSegments: false }))).toBe(0);
  });

  it('is taken back by who left it, when it is settled, and by nobody else', async () => {
    const { world, reader, keeper } = await lost();
    await waitFor(world, reader, SYNC.nackRounds);
    await complain(reader);
    await answerComplaints(keeper);
    await answerComplaints(reader);
    expect(world.folder.names('nack')).toHaveLength(1);
    await receive(reader);
    await answerComplaints(keeper);
    expect(world.folder.names('nack')).toHaveLength(1);
    await answerComplaints(reader);
    expect(world.folder.names('nack')).toEqual([]);
  });

  it('stops nothing where this user may not write', async () => {
    const { world, reader } = await lost();
    await waitFor(world, reader, SYNC.nackRounds);
    const share = withCalls(reader.share, {
      put: () => Promise.reject(new ShareError('permission', 'EACCES')),
    });
    expect(await complain({ ...reader, share })).toBe(0);
    expect(await complain(reader)).toBe(1);
  });

  it('is not left of what came and is forged', async () => {
    const { world, peer, reader } = await readerAndPeer();
    await peer.segment(1, { signer: null });
    await peer.announce();
    await waitFor(world, reader, 2 * SYNC.nackRounds);
    expect(await complain(reader)).toBe(0);
  });
});
