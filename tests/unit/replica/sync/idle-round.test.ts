import { describe, expect, it } from 'vitest';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { pass, recordCalls, settleEngine } from '#tests/sync/engine-tools.ts';
import { createTestSpace } from '#tests/sync/test-console.ts';

/** What was read of an archive. */
interface Reading {
  readonly call: string;
  readonly area: string;
  readonly items: number;
}

/** Notes what is read of an archive, and how much each reading gives. */
function recordReadings(store: ReplicaStore): { readonly store: ReplicaStore; readonly readings: Reading[] } {
  const readings: Reading[] = [];
  const recorded = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || name === 'subscribe') return member;
      return (...args: unknown[]) => {
        const given: unknown = Reflect.apply(member, target, args);
        if (!(given instanceof Promise)) return given;
        return given.then((value: unknown) => {
          const area = String(name).startsWith('sync') && typeof args[0] === 'string' ? args[0] : '';
          readings.push({ call: String(name), area, items: Array.isArray(value) ? value.length : 1 });
          return value;
        });
      };
    },
  });
  return { store: recorded, readings };
}

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
  const archive = recordReadings(parts.store);
  const engine = await createSyncEngine({ ...parts, store: archive.store }, { fence: false });
  await settleEngine(space, engine);
  await engine.round();
  recorded.calls.length = 0;
  archive.readings.length = 0;
  pass(space, 10_000);
  const outcome = await engine.round();
  return { calls: recorded.calls, readings: archive.readings, outcome };
}

describe('a round in which nothing is new', () => {
  it.each([1, 20, 200])(
    'is one listing and nothing else with %i other consoles',
    async (others) => {
      const { calls, outcome } = await idleRound(others, 5);
      expect(outcome).toMatchObject({ applied: 0, published: 0, numbered: 0, settled: true });
      expect(calls).toEqual([{ call: 'list', path: 'heads' }]);
    },
    60_000,
  );

  it('reads the same of the archive however much history there is, and however many consoles', async () => {
    const [little, much] = [await idleRound(3, 5), await idleRound(30, 100)];
    expect(much.readings).toEqual(little.readings);
    expect(much.readings.reduce((sum, { items }) => sum + items, 0)).toBeGreaterThan(0);
  }, 60_000);

  it('reads no records, no changes and no files, and writes nothing', async () => {
    const { readings } = await idleRound(3, 50);
    const calls = readings.map(({ call }) => call);
    for (const call of ['rows', 'rowsBy', 'entity', 'changesAfter', 'changesOf', 'change', 'transact']) {
      expect(calls).not.toContain(call);
    }
    expect(readings.filter(({ area }) => area === 'segments' || area === 'quarantine')).toEqual([]);
  });
});
