import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { heldStreams } from '#shared/replica/sync/held-streams.ts';
import { quarantined } from '#shared/replica/sync/quarantine.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import { SCOPE } from '#tests/contracts/sample-records.ts';
import { createPeer, type Peer } from '#tests/sync/peer.ts';
import { createFolderWorld, createReader, type FolderWorld, receive } from '#tests/sync/reading-console.ts';

/** One thing that happens to a folder: by one of its writers, to one of its files, or when it is read. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('write' as const), who: fc.nat(2), changes: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ what: fc.constant('announce' as const), who: fc.nat(2), tails: fc.boolean() }),
  fc.record({
    what: fc.constant('damage' as const),
    how: fc.constantFrom('lose', 'tear', 'rot'),
    which: fc.nat(1_000),
  }),
  fc.record({ what: fc.constant('mend' as const) }),
  fc.record({ what: fc.constant('read' as const), after: fc.nat(SYNC.headRetry) }),
);

type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

interface Scene {
  readonly world: FolderWorld;
  readonly peers: readonly Peer[];
  /** What the writers stored, whatever became of it. */
  readonly stored: Map<string, Uint8Array>;
  readonly read: () => Promise<unknown>;
}

async function happen({ world, peers, stored, read }: Scene, event: Happening): Promise<void> {
  switch (event.what) {
    case 'write': {
      const scope = event.changes % 2 === 0 ? SCOPE : CATALOGUE_SCOPE;
      const segment = await peers[event.who]?.segment(event.changes, {}, scope);
      if (segment !== undefined) stored.set(segment.path, segment.bytes);
      return;
    }
    case 'announce': {
      const head = await peers[event.who]?.announce({ tails: event.tails });
      if (head !== undefined) stored.set(head.path, head.bytes);
      return;
    }
    case 'damage':
      damage(world, stored, event.how, event.which);
      return;
    case 'mend':
      mend(world, stored);
      return;
    case 'read':
      world.clock.advance(event.after);
      await read();
  }
}

function damage(world: FolderWorld, stored: Scene['stored'], how: string, which: number): void {
  const [path, bytes] = [...stored][which % Math.max(1, stored.size)] ?? [];
  if (path === undefined || bytes === undefined) return;
  if (how === 'lose') world.folder.remove(path);
  else if (how === 'tear') world.folder.write(path, bytes.slice(0, which % bytes.length), world.clock.now());
  else {
    const rotten = bytes.map((byte, place) => (place === which % bytes.length ? byte ^ 1 : byte));
    world.folder.write(path, rotten, world.clock.now());
  }
}

function mend({ folder, clock }: FolderWorld, stored: Scene['stored']): void {
  for (const [path, bytes] of stored) folder.write(path, bytes, clock.now());
}

async function createScene(): Promise<Scene & { readonly reader: Awaited<ReturnType<typeof createReader>> }> {
  const world = createFolderWorld();
  const peers = [await createPeer(world), await createPeer(world), await createPeer(world)];
  const reader = await createReader(world);
  return { world, peers, reader, stored: new Map(), read: () => receive(reader) };
}

describe('whatever befalls the files of a folder', () => {
  it('a console ends with every announced change once the files are whole, and suspects nobody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async (events) => {
        const scene = await createScene();
        for (const event of events) await happen(scene, event);
        for (const peer of scene.peers) await peer.announce();
        mend(scene.world, scene.stored);
        scene.world.clock.advance(SYNC.headRetry);
        await scene.read();
        const { store } = scene.reader;
        expect(await heldStreams(scene.reader)).toEqual([]);
        expect(await quarantined(scene.reader)).toEqual([]);
        for (const { replica, stream } of scene.peers) {
          for (const scope of [SCOPE, CATALOGUE_SCOPE]) {
            const changes = await store.changesAfter({ scope, replica, n: 0 }, 1_000);
            expect(changes).toHaveLength(stream(scope).n);
          }
        }
        const other = await createReader(scene.world);
        await receive(other);
        expect(await store.checksums()).toEqual(await other.store.checksums());
      }),
      { numRuns: 60 },
    );
  });
});
