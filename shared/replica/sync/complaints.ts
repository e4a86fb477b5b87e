import type { ReplicaId } from '#shared/domain/identity.ts';
import type { SyncRow } from '#shared/replica/replica-store.ts';
import {
  DIRECTORIES,
  type NackName,
  nackPath,
  parseNackName,
  segmentPath,
} from '#shared/replica/share/space-paths.ts';
import { leaveNote } from './leave-note.ts';
import { answerNews, NEWS } from './news-complaints.ts';
import { readNamed, unlessOfOneFile } from './read-named.ts';
import { SYNC } from './sync-constants.ts';
import { createSyncMemory, streamsBehind } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { missing, readStream, type SegmentRow, segmentKey, type StreamRow, streamRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';

/**
 * Leaves a note for every stream whose next announced segment has not been readable for some rounds and some time:
 * whoever keeps its bytes puts them again. At most one an hour a stream.
 *
 * @returns how many notes were left. None, where this user may not write.
 */
export async function complain(parts: SyncParts, memory = createSyncMemory(parts.store)): Promise<number> {
  const { replica } = await parts.store.ledger();
  const now = parts.clock.now();
  const due = (await streamsBehind(parts.store, memory)).filter((row) => isDue(row, now));
  const noted: SyncRow[] = [];
  for (const row of due) {
    const path = nackPath({ scope: row.scope, replica: row.replica, q: row.q + 1, reporter: replica });
    if (await leaveNote(parts.share, path)) noted.push(streamRow({ ...row, nackedAt: now }));
  }
  if (noted.length > 0) await saveRows(parts.store, { put: noted });
  return noted.length;
}

/**
 * Puts again every segment that somebody complains of, that is kept here, and whose copy on the share is missing or
 * damaged. Takes back this console's own complaints that are settled.
 *
 * @returns how many segments were put again.
 */
export async function answerComplaints(parts: SyncParts): Promise<number> {
  const names = new Set(await parts.share.list(DIRECTORIES.nacks));
  const complaints = [...names].flatMap((name) => parseNackName(name) ?? []);
  const { replica } = await parts.store.ledger();
  const answered = new Set<string>();
  let healed = 0;
  for (const complaint of complaints) {
    if (complaint.q === NEWS) {
      if (await answerNews(parts, complaint)) healed += 1;
      continue;
    }
    if (await isSettledOwn(parts, complaint, replica)) await parts.share.delete(nackPath(complaint));
    const key = segmentKey(complaint.scope, complaint.replica, complaint.q);
    if (answered.has(key)) continue;
    answered.add(key);
    if (await heal(parts, key)) healed += 1;
  }
  return healed;
}

/** Only what may still come is complained of: what came and is forged is for people. */
function isDue(row: StreamRow, now: number): boolean {
  if (row.state !== 'hold' || row.misses < SYNC.nackRounds || missing(row) === 0) return false;
  if (!hasPassed(row.since, now, SYNC.nackAfter)) return false;
  return row.nackedAt === 0 || hasPassed(row.nackedAt, now, SYNC.nackEvery);
}

/** A clock that was put back must not silence anybody. */
function hasPassed(since: number, now: number, time: number): boolean {
  return now - since >= time || now < since;
}

async function isSettledOwn(
  { store }: SyncParts,
  { scope, replica, q, reporter }: NackName,
  own: ReplicaId,
): Promise<boolean> {
  if (reporter !== own) return false;
  const row = await readStream(store, scope, replica);
  return row !== undefined && row.q >= q;
}

/** Puts a segment that is kept here again, unless the share has it whole. */
async function heal({ store, share }: SyncParts, key: string): Promise<boolean> {
  const row = await store.syncRow({ area: 'segments', key });
  if (row?.bytes === undefined) return false;
  const { scope, replica, q, tag } = row.value as unknown as SegmentRow;
  const path = segmentPath(scope, replica, { q, tag });
  const found = await readNamed(share, { path, tag, maxBytes: SYNC.segmentFileBytes, publicKey: null });
  if (found.found === 'file') return false;
  const { bytes } = row;
  return unlessOfOneFile(
    share.put(path, bytes).then(() => true),
    false,
  );
}
