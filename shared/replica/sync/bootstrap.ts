import { ShareError } from '#shared/replica/share/share.ts';
import type { SnapshotName } from '#shared/replica/share/space-paths.ts';
import { bootstrapRow, type LoadingState, readBootstrap } from './bootstrap-rows.ts';
import { type LoadProgress, loadIndex } from './load-index.ts';
import { isOfWholeShare, unlessOfOneFile } from './read-named.ts';
import { listSnapshots, readSnapshot, type SnapshotIndex } from './snapshot-files.ts';
import { SYNC } from './sync-constants.ts';
import { createSyncMemory, type SyncMemory } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { readStreams } from './sync-rows.ts';
import { NOTHING_ELSE, saveRows } from './sync-rows-batch.ts';
import { unloadSnapshot } from './unload-snapshot.ts';

/**
 * Fills an archive that has applied nothing of others from the newest snapshot that holds, so that it need not read
 * every change ever made. What this console did itself stays, published or not. Nothing may be pulled before this has
 * returned: while a snapshot is loaded in part the archive's positions do not tell what is in it. When it throws, the
 * round ends, and the next call goes on from there, days later if it must.
 *
 * A snapshot that turns out not to be what its index says is taken out again, and the next older one is tried.
 *
 * @throws ShareError when the share cannot be read.
 * @returns `done`: a snapshot is in, now or since long. `nothing`: there was none to load, and streams are read from
 *   where they stand.
 */
export async function bootstrap(
  parts: SyncParts,
  report: (progress: LoadProgress) => void,
  memory = createSyncMemory(parts.store),
): Promise<'done' | 'nothing'> {
  if (memory.hasBegun) return 'nothing';
  const state = await readBootstrap(parts.store);
  if (state?.phase === 'done') return 'done';
  if (state?.phase === 'given-up') return 'nothing';
  if (state?.phase === 'loading') {
    if (await load(parts, state, () => rereadIndex(parts, state.name), report)) return 'done';
  } else if (!(await isNew(parts, memory))) return 'nothing';
  return fill(parts, report);
}

/** Tries one snapshot after the other. */
async function fill(parts: SyncParts, report: (progress: LoadProgress) => void): Promise<'done' | 'nothing'> {
  for (;;) {
    const state = await readBootstrap(parts.store);
    const refused = state?.phase === 'choosing' ? state.refused : [];
    const index = await newestWorthLoading(parts, refused);
    if (index === undefined) return giveUp(parts, refused);
    const loading = await begin(parts, refused, index);
    if (await load(parts, loading, () => Promise.resolve(index), report)) return 'done';
  }
}

/** Whether others announced something, and nothing of it is here. */
async function isNew({ store }: SyncParts, memory: SyncMemory): Promise<boolean> {
  const { replica: own } = await store.ledger();
  memory.hasBegun = (await store.positions()).some(({ replica }) => replica !== own);
  if (memory.hasBegun) return false;
  return (await readStreams(store)).some(({ replica, announced }) => replica !== own && announced !== null);
}

async function newestWorthLoading(
  parts: SyncParts,
  refused: readonly string[],
): Promise<SnapshotIndex | undefined> {
  for (const name of await listSnapshots(parts)) {
    if (refused.includes(name.tag)) continue;
    const index = await unlessOfOneFile(readSnapshot(parts, name), undefined);
    if (index !== undefined && (await isWorthLoading(parts, index))) return index;
  }
  return undefined;
}

async function rereadIndex(parts: SyncParts, name: SnapshotName): Promise<SnapshotIndex | undefined> {
  for (let tries = 1; ; tries += 1) {
    const index = await readSnapshot(parts, name);
    if (index !== undefined || tries === SYNC.chunkTries) return index;
    await parts.clock.wait(SYNC.chunkPause);
  }
}

/**
 * Whether most of a snapshot is news here. One that holds more of this console's own changes than it made cannot be
 * loaded beside them.
 */
async function isWorthLoading({ store }: SyncParts, index: SnapshotIndex): Promise<boolean> {
  const { replica } = await store.ledger();
  const tags = new Set(index.chunks.map(({ tag }) => tag));
  if (tags.size < index.chunks.length) return false;
  const here = new Map(
    (await store.positions()).flatMap((at) => (at.replica === replica ? [[at.scope, at.n] as const] : [])),
  );
  const own = index.positions.filter((position) => position.replica === replica);
  if (own.some(({ scope, n }) => n > (here.get(scope) ?? 0))) return false;
  const known = own.reduce((sum, { n }) => sum + n, 0);
  return index.total > 2 * known;
}

/** From now on the archive holds a part of this snapshot. What its records carry unread is in the log before they are. */
async function begin(
  { store }: SyncParts,
  refused: readonly string[],
  { name, unread }: SnapshotIndex,
): Promise<LoadingState> {
  const state: LoadingState = { phase: 'loading', name, refused, failures: 0 };
  await store.transact((transaction) =>
    transaction.save({ ...NOTHING_ELSE, changes: unread, sync: { put: [bootstrapRow(state)] } }),
  );
  return state;
}

/** Loads a snapshot; when it turns out not to hold, takes out what was loaded of it. */
async function load(
  parts: SyncParts,
  state: LoadingState,
  read: () => Promise<SnapshotIndex | undefined>,
  report: (progress: LoadProgress) => void,
): Promise<boolean> {
  const isLoaded = await withPatience(parts, state, async () => {
    const index = await read();
    return index !== undefined && (await loadIndex(parts, index, report));
  });
  if (isLoaded) return true;
  const refused = [...state.refused, state.name.tag];
  await unloadSnapshot(parts, { phase: 'choosing', refused });
  return false;
}

/** A file that the share never gives must not keep a console empty for ever: after some failures it counts as missing. */
async function withPatience(
  { store }: SyncParts,
  state: LoadingState,
  work: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ShareError) || isOfWholeShare(error.failure)) throw error;
    const failures = state.failures + 1;
    if (failures >= SYNC.snapshotFailures) return false;
    await saveRows(store, { put: [bootstrapRow({ ...state, failures })] });
    throw error;
  }
}

async function giveUp({ store }: SyncParts, refused: readonly string[]): Promise<'nothing'> {
  if (refused.length > 0) await saveRows(store, { put: [bootstrapRow({ phase: 'given-up', refused })] });
  return 'nothing';
}
