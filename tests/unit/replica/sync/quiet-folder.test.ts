import { describe, expect, it } from 'vitest';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { countReadings } from '#tests/sync/counting-store.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { pass, recordCalls, settleEngine } from '#tests/sync/engine-tools.ts';
import { createTestSpace } from '#tests/sync/test-console.ts';

/** A console at rest among others that announced `changes` changes each, and what its next round does. */
async function idleRound(others: number, changes: number) {
  const space = await createTestSpace(7, true);
  const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
  const desk = await space.console(recorded.share);
  await desk.open();
  const world = { share: desk.parts().share, clock: space.clock, space: space.space };
  for (let count = 0; count < others; count += 1) {
    const peer = await createPeer(world);
    for (let made = 0; made < changes; made += 5) await peer.segment(5);
    await peer.announce();
  }
  const parts = desk.parts();
  const store = countReadings(parts.store);
  const engine = await createSyncEngine({ ...parts, store }, { fence: false });
  await settleEngine(space, engine);
  await engine.round();
  recorded.calls.length = 0;
  store.taken();
  pass(space, 10_000);
  const outcome = await engine.round();
  return { calls: recorded.calls, readings: store.taken(), outcome };
}

describe('a round over a folder in which nothing is new', () => {
  it.each([1, 20, 200])(
    'is one listing and nothing else with %i other consoles',
    async (others) => {
      const { calls, outcome } = await idleRound(others, 5);
      expect(outcome).toMatchObject({ applied: 0, published: 0, numbered: 0, settled: true });
      expect(calls).toEqual([{ call: 'list', path: 'heads' }]);
    },
    60_000,
  );

  it('reads no records and no changes of the archive, and writes nothing in it', async () => {
    const read = Object.keys((await idleRound(3, 50)).readings);
    expect(read.length).toBeGreaterThan(0);
    for (const call of ['rows', 'rowsBy', 'entity', 'changesAfter', 'changesOf', 'change', 'transact']) {
      expect(read).not.toContain(call);
    }
  });
});
