import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import type { Numbering } from '#shared/domain/numbering.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { createMemoryFolder, type MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { composeSealedShare, type SealedShare } from '#shared/replica/share/sealed-share.ts';
import type { Share } from '#shared/replica/share/share.ts';
import { pullStreams, type Pulled } from '#shared/replica/sync/pull.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { readStream, type StreamRow } from '#shared/replica/sync/sync-rows.ts';
import { SCOPE } from '#tests/contracts/sample-records.ts';
import { createScriptedClock, type ScriptedClock } from '#tests/laws/simulated-console.ts';
import { createPeer, type Peer, type PeerWorld } from './peer.ts';

/** A folder of one space, with whoever reads and writes it. */
export interface FolderWorld extends PeerWorld {
  readonly clock: ScriptedClock;
  readonly folder: MemoryFolder;
}

/**
 * An empty folder, as consoles of one space see it.
 *
 * @param view another way to it, or to another folder.
 */
export function createFolderWorld(view?: Share): FolderWorld {
  const clock = createScriptedClock();
  const folder = createMemoryFolder();
  const secrets = new Map<string, Uint8Array>();
  const sealer = createNodeSealer({
    keep: (name, secret) => Promise.resolve(void secrets.set(name, secret)),
    find: (name) => Promise.resolve(secrets.get(name) ?? null),
  });
  const share = composeSealedShare(view ?? createMemoryShare(folder, clock), sealer);
  return { clock, folder, share, space: '0123456789abcdefghjk' as SpaceId };
}

/** A console that reads: its archive is in memory. */
export async function createReader(
  { clock, share, space }: FolderWorld,
  differences: Partial<SyncParts> = {},
): Promise<SyncParts> {
  const replica = await share.createIdentity();
  return {
    store: createMemoryStore({ replica, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 }),
    share,
    clock,
    random: () => 0.5,
    space,
    device: replica,
    label: 'PC-URP',
    app: '0.0.0',
    numbering: NO_NUMBERS,
    keepsSegments: true,
    ...differences,
  };
}

/** A folder with one peer and one console that reads. */
export async function readerAndPeer(): Promise<{
  readonly world: FolderWorld;
  readonly peer: Peer;
  readonly reader: SyncParts;
}> {
  const world = createFolderWorld();
  return { world, peer: await createPeer(world), reader: await createReader(world) };
}

/** How many changes of a peer a console has applied. */
export async function positionOf({ store }: SyncParts, { replica }: Peer): Promise<number> {
  return (await store.positions()).find((position) => position.replica === replica)?.n ?? 0;
}

/** What a round does to receive. */
export async function receive(parts: SyncParts): Promise<Pulled> {
  await readHeads(parts, await parts.share.list('heads'));
  return pullStreams(parts);
}

/** Where a console stands in a peer's stream. */
export async function streamOf(parts: SyncParts, { replica }: Peer, scope = SCOPE): Promise<StreamRow> {
  const row = await readStream(parts.store, scope, replica);
  if (row === undefined) throw new Error('the stream was never announced');
  return row;
}

/** A share of which some calls fail or are answered otherwise. */
export function withCalls(share: SealedShare, calls: Partial<SealedShare>): SealedShare {
  return { ...share, ...calls };
}

const NO_NUMBERS: Numbering = {
  kinds: [],
  requestsIn: () => Promise.resolve([]),
  numberOf: () => Promise.resolve('absent'),
  assign: () => Promise.resolve(),
  holders: () => Promise.resolve([]),
  numberIn: () => undefined,
  creationOf: () => Promise.resolve(undefined),
};
