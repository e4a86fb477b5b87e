import type { ReplicaId } from '#shared/domain/identity.ts';
import type { SyncRow, SyncRowKey } from '#shared/replica/replica-store.ts';
import { headFileName, type HeadName, headPath, parseHeadName } from '#shared/replica/share/space-paths.ts';
import { createCertificates } from './certificates.ts';
import { inParallel } from './in-parallel.ts';
import { asideRows, type SuspectFile } from './quarantine.ts';
import { type HeadFinding, readHead } from './read-head.ts';
import { SYNC } from './sync-constants.ts';
import { createSyncMemory, type SyncMemory } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { type HeadRow, syncRow } from './sync-rows.ts';
import { NOTHING_ELSE } from './sync-rows-batch.ts';
import { type MetHead, type TakenHeads, takeHeads } from './take-heads.ts';

type KnownHeads = ReadonlyMap<string, HeadRow>;

/**
 * Reads the heads of other consoles that were not read before, whatever their numbers, and takes in what they announce:
 * how far each stream goes, and what is known of their consoles. All of a round in one transaction.
 *
 * @param names the listing of the heads' directory.
 * @throws ShareError when the share is gone or does not answer; a head that cannot be read waits for a later round.
 */
export async function readHeads(
  parts: SyncParts,
  names: readonly string[],
  memory = createSyncMemory(parts.store),
): Promise<void> {
  const { replica } = await parts.store.ledger();
  const known = await memory.heads.get();
  const listed = [...new Set(names)].flatMap((name) => parseHeadName(name) ?? []);
  const now = parts.clock.now();
  const news = listed.filter(
    (name) => name.replica !== replica && isToBeRead(known.get(headFileName(name)), now),
  );
  const met = (await meet(parts, news, memory)).filter(({ finding }) => finding.found !== 'absent');
  const old = await uselessHeads(memory, known, new Set(listed.map(headFileName)), replica);
  if (met.length === 0 && old.length === 0) return;
  const suspects = met.flatMap(({ name, finding }) => suspect(name, finding));
  const aside = await asideRows(parts, suspects);
  const heads = met.map((head) => headRow(head, known, now, parts.keepsSegments));
  const taken = await parts.store.transact(async (transaction) => {
    const told = await takeHeads(transaction, met, now, parts.keepsSegments);
    await transaction.save({
      ...NOTHING_ELSE,
      sync: { put: [...heads, ...aside, ...told.rows], remove: old },
    });
    return told;
  });
  await note(memory, taken, heads, old);
}

/** Remembers what was just written. */
async function note(
  memory: SyncMemory,
  taken: TakenHeads,
  heads: readonly SyncRow[],
  removed: readonly SyncRowKey[],
): Promise<void> {
  const known = await memory.heads.get();
  for (const { key } of removed) known.delete(key);
  for (const { key, value } of heads) known.set(key, value as unknown as HeadRow);
  const behind = await memory.behind.get();
  for (const key of taken.behind) behind.add(key);
  memory.consoles.forget();
}

/** Whether a name is to be read: never before, or not with success and long enough ago. */
function isToBeRead(row: HeadRow | undefined, now: number): boolean {
  if (row === undefined) return true;
  if (row.state !== 'unread') return false;
  const { misses = 0, triedAt = 0 } = row;
  return misses < SYNC.headTries || now < triedAt || now >= triedAt + SYNC.headRetry;
}

async function meet(
  parts: SyncParts,
  names: readonly HeadName[],
  memory: SyncMemory,
): Promise<readonly MetHead[]> {
  if (names.length === 0) return [];
  const keys = new Map((await memory.consoles.get()).map(({ replica, publicKey }) => [replica, publicKey]));
  const certificates = createCertificates(parts.share, parts.space);
  return inParallel(names, SYNC.parallel, async (name) => {
    const known = keys.get(name.replica) ?? undefined;
    const certificate = known === undefined ? await certificates.of(name.replica) : undefined;
    const publicKey = known ?? certificate?.header.pk;
    if (publicKey === undefined) {
      return { name, finding: { found: 'unread', why: 'certificate-missing' }, certificate };
    }
    return { name, finding: await readHead(parts.share, name, publicKey, parts.space), certificate };
  });
}

/** Rows of heads that are no longer there and that newer ones of the same console have replaced. */
async function uselessHeads(
  { consoles }: SyncMemory,
  known: KnownHeads,
  listed: ReadonlySet<string>,
  own: ReplicaId,
): Promise<readonly SyncRowKey[]> {
  const absent = [...known].filter(([key, row]) => row.replica !== own && !listed.has(key));
  if (absent.length === 0) return [];
  const newest = new Map((await consoles.get()).map(({ replica, hq }) => [replica, hq]));
  return absent
    .filter(([, row]) => row.hq < (newest.get(row.replica) ?? 0))
    .map(([key]) => ({ area: 'heads', key }));
}

function suspect(name: HeadName, finding: HeadFinding): readonly SuspectFile[] {
  if (finding.found !== 'bad') return [];
  return [{ path: headPath(name), why: finding.why, bytes: finding.bytes }];
}

function headRow({ name, finding }: MetHead, known: KnownHeads, now: number, keep: boolean): SyncRow {
  const key = headFileName(name);
  const head = { replica: name.replica, hq: name.hq };
  if (finding.found === 'unread') {
    const misses = (known.get(key)?.misses ?? 0) + 1;
    return syncRow('heads', key, { ...head, state: 'unread', misses, triedAt: now } satisfies HeadRow);
  }
  const isRead = finding.found === 'head';
  const row: HeadRow = { ...head, state: isRead ? 'read' : 'bad' };
  return syncRow('heads', key, row, isRead && keep ? finding.bytes : undefined);
}
