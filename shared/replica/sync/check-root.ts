import { done, type Result } from '#shared/domain/refusal.ts';
import { parseHeadName } from '#shared/replica/share/space-paths.ts';
import { wroteHead } from './own-heads.ts';
import { findSpace, type SpaceRefusal } from './space.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { syncRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';
import type { SyncSession } from './sync-session.ts';

const KEY = 'sentinel';

/**
 * Makes sure that the folder is this console's space before anything is believed or written. The sentinel is read when
 * the process begins, after any failure of the root, every ten minutes, and whenever a listing of heads shows none that
 * is known; in between, known heads prove the root.
 */
export async function checkRoot(
  parts: SyncParts,
  session: SyncSession,
  names: readonly string[],
): Promise<Result<null, SpaceRefusal>> {
  const now = parts.clock.now();
  const isFresh = session.sentinelAt > 0 && Math.abs(now - session.sentinelAt) < SYNC.sentinelEvery;
  if (isFresh && (await showsKnownHead(parts, session, names))) return done(null);
  const found = await findSpace(parts.share, parts.space);
  if (!found.ok) {
    session.sentinelAt = 0;
    return found;
  }
  const { readable, writable, sentinel, sentinelPath } = found.value;
  if ((await parts.store.syncRow({ area: 'space', key: KEY })) === undefined) {
    await saveRows(parts.store, { put: [syncRow('space', KEY, { path: sentinelPath }, sentinel)] });
  }
  const facts = await parts.share.facts();
  Object.assign(session, {
    sentinelAt: now,
    readable,
    writable,
    exclusive: facts.exclusive,
    freeBytes: facts.freeBytes,
  });
  return done(null);
}

/** Puts the sentinel back into a folder that lost everything, when a person says that the folder is the right one. */
export async function restoreSentinel(parts: SyncParts): Promise<boolean> {
  const row = await parts.store.syncRow({ area: 'space', key: KEY });
  const path = (row?.value as { readonly path?: string } | undefined)?.path;
  if (row?.bytes === undefined || path === undefined) return false;
  await parts.share.putExclusive(path, row.bytes);
  return true;
}

async function showsKnownHead(
  { store }: SyncParts,
  { memory }: SyncSession,
  names: readonly string[],
): Promise<boolean> {
  const known = await memory.heads.get();
  if (names.some((name) => known.has(name))) return true;
  for (const name of names) {
    if (parseHeadName(name) !== undefined && (await wroteHead(store, name))) return true;
  }
  return false;
}
