import { DIRECTORIES, parseHeadName } from '#shared/replica/share/space-paths.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { readOwnHeads } from './own-heads.ts';
import { renoteBlobs } from './publish-blobs.ts';
import { restoreCertificates, restoreHeads } from './restore-news.ts';
import { restoreEveryFile } from './self-audit.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { readConsoles, syncRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';
import type { SyncSession } from './sync-session.ts';

const KEY = 'rollback';

/** Rounds in a row without its own newest head before a console believes that the folder went back. */
const MISSING_ROUNDS = 3;

/** A folder that went back to an earlier state and is being repaired. */
export interface Rollback {
  readonly since: number;
  /** Consoles that were lately at work, with the head that each had reached: numbers wait for them. */
  readonly awaited: Readonly<Record<ReplicaId, number>>;
}

/** The repair that is under way; `undefined` when the folder is as it should be. */
export async function readRollback({ store }: Pick<SyncParts, 'store'>): Promise<Rollback | undefined> {
  const row = await store.syncRow({ area: 'space', key: KEY });
  return row?.value as unknown as Rollback | undefined;
}

/**
 * Looks whether the folder went back in time: this console's newest head was stored, read back, and is not there any
 * more, several rounds in a row. Then every file that is kept here is put back, and numbers wait until the consoles
 * that were lately at work have done the same.
 *
 * @returns whether the folder has just been found to have gone back.
 */
export async function noticeRollback(
  parts: SyncParts,
  session: SyncSession,
  names: readonly string[],
): Promise<boolean> {
  const { stored } = await readOwnHeads(parts.store);
  if (stored === null || names.includes(stored)) {
    session.ownHeadMissing = 0;
    return false;
  }
  session.ownHeadMissing += 1;
  if (session.ownHeadMissing < MISSING_ROUNDS) return false;
  const path = `${DIRECTORIES.heads}/${stored}`;
  if ((await parts.share.get(path, SYNC.headFileBytes)) !== null) return false;
  session.ownHeadMissing = 0;
  await saveRows(parts.store, { put: [syncRow('space', KEY, await beginning(parts))] });
  return true;
}

/** Puts back whatever is kept here. Repeating it is harmless. */
export async function repairShare(parts: SyncParts, names: readonly string[]): Promise<void> {
  await restoreCertificates(parts);
  await restoreEveryFile(parts);
  await restoreHeads(parts, names);
  await renoteBlobs(parts.store);
}

/** Ends the repair when the consoles that were lately at work are back, or after a day. */
export async function endRollback(
  parts: SyncParts,
  rollback: Rollback,
  names: readonly string[],
): Promise<boolean> {
  const reached = new Map<string, number>();
  for (const head of names.map(parseHeadName)) {
    if (head !== undefined) reached.set(head.replica, Math.max(head.hq, reached.get(head.replica) ?? 0));
  }
  const isBack = Object.entries(rollback.awaited).every(([replica, hq]) => (reached.get(replica) ?? 0) >= hq);
  if (!isBack && parts.clock.now() - rollback.since < SYNC.rollbackPatience) return false;
  await saveRows(parts.store, { remove: [{ area: 'space', key: KEY }] });
  return true;
}

async function beginning(parts: SyncParts): Promise<Rollback> {
  const now = parts.clock.now();
  const { replica } = await parts.store.ledger();
  const consoles = await readConsoles(parts.store);
  const awaited = consoles.filter(
    (known) => known.replica !== replica && known.hq > 0 && now - known.h < SYNC.rollbackMemory,
  );
  return {
    since: now,
    awaited: Object.fromEntries(awaited.map((known) => [known.replica, known.hq])),
  };
}
