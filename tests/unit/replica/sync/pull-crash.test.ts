import { describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { readStreams } from '#shared/replica/sync/sync-rows.ts';
import { createCrash } from '#tests/sync/crash.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { createFolderWorld, createReader, type FolderWorld, receive } from '#tests/sync/reading-console.ts';

/** What a place says and what was applied must never come apart. */
async function expectTogether({ store }: SyncParts): Promise<void> {
  const positions = (await store.positions()).map(({ scope, replica, n }) => [scope, replica, n]);
  const rows = (await readStreams(store)).filter(({ n }) => n > 0);
  expect(rows.map(({ scope, replica, n }) => [scope, replica, n])).toEqual(positions);
  for (const { scope, replica, q, n } of rows) {
    const kept = await store.syncValues('segments', { prefix: `${scope}/${replica}/` });
    expect(kept).toHaveLength(q);
    expect(await store.changesAfter({ scope, replica, n: 0 }, 1_000)).toHaveLength(n);
  }
}

async function publish(world: FolderWorld): Promise<void> {
  const peers = [await createPeer(world), await createPeer(world), await createPeer(world)];
  for (const peer of peers) {
    for (const changes of [1, 3, 2]) await peer.segment(changes);
    await peer.segment(2, {}, CATALOGUE_SCOPE);
    await peer.announce({ tails: peer !== peers[0] });
  }
}

describe.each(['before', 'after'] as const)('a process that ends just %s a call', (moment) => {
  it('leaves every place with its effects, and the next one goes on from there', async () => {
    const world = createFolderWorld();
    await publish(world);
    const whole = await createReader(world);
    await receive(whole);
    const sums = await whole.store.checksums();
    let at = 1;
    for (;;) {
      const reader = await createReader(world);
      const crash = createCrash(at, moment);
      const store = crash.cover(reader.store);
      const share = crash.cover(reader.share);
      const outcome = await receive({ ...reader, store, share }).then(
        () => 'ended',
        () => 'crashed',
      );
      await expectTogether(reader);
      if (!crash.happened()) break;
      expect(outcome).toBe('crashed');
      expect(await receive(reader)).toMatchObject({ held: 0 });
      await expectTogether(reader);
      expect(await reader.store.checksums()).toEqual(sums);
      at += 1;
    }
    expect(at).toBeGreaterThan(15);
  }, 60_000);
});
