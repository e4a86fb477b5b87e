import { describe, expect, it } from 'vitest';
import type { StreamPosition } from '#shared/replica/replica-store.ts';
import { compareSums } from '#shared/replica/sync/compare-sums.ts';
import { positionsDigest } from '#shared/replica/sync/positions-digest.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { SCOPE } from '#tests/contracts/sample-records.ts';
import { replicaNumber } from '#tests/laws/simulated-console.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { readerAndPeer, receive } from '#tests/sync/reading-console.ts';

function position(index: number, n: number): StreamPosition {
  return { scope: SCOPE, replica: replicaNumber(index), n };
}

async function mine({ store }: SyncParts): Promise<readonly [string, string]> {
  const positions = (await store.positions()).filter(({ scope }) => scope === SCOPE);
  const sum = (await store.checksums()).find(({ scope }) => scope === SCOPE)?.sum ?? '';
  return [positionsDigest(positions), sum];
}

describe('the digest of positions', () => {
  it('does not depend on their order', () => {
    const digest = positionsDigest([position(1, 4), position(2, 7)]);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
    expect(positionsDigest([position(2, 7), position(1, 4)])).toBe(digest);
  });

  it('tells apart what was applied from what was not', () => {
    expect(positionsDigest([position(1, 4)])).not.toBe(positionsDigest([position(1, 5)]));
    expect(positionsDigest([position(1, 4)])).not.toBe(positionsDigest([position(2, 4)]));
  });
});

describe('“Two devices, same VV, different sum”', () => {
  async function told(sum: (mine: readonly [string, string]) => readonly [string, string]) {
    const { world, peer, reader } = await readerAndPeer();
    await peer.segment(3);
    await peer.announce();
    await receive(reader);
    const other = await createPeer(world);
    await other.announce({ header: { sum: { [SCOPE]: sum(await mine(reader)) } } });
    await readHeads(reader, await reader.share.list('heads'));
    return { findings: await compareSums(reader), other, reader };
  }

  it('is a finding that names the scope and the console', async () => {
    const { findings, other, reader } = await told(([digest]) => [digest, 'a'.repeat(32)]);
    const [, sum] = await mine(reader);
    expect(findings).toEqual([
      { code: 'sum-differs', scope: SCOPE, replica: other.replica, mine: sum, theirs: 'a'.repeat(32) },
    ]);
  });

  it('finds nothing between consoles that agree', async () => {
    expect((await told((equal) => equal)).findings).toEqual([]);
  });

  it('compares nothing with a console that holds other changes', async () => {
    expect((await told(() => ['b'.repeat(32), 'a'.repeat(32)])).findings).toEqual([]);
  });
});
