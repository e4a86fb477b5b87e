import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { SyncRow } from '#shared/replica/replica-store.ts';
import { parseSegmentName, segmentPath, streamDirectory } from '#shared/replica/share/space-paths.ts';
import { ownPositions } from './publish.ts';
import type { SyncParts } from './sync-parts.ts';
import { readStream, type SegmentRow } from './sync-rows.ts';

/** How many segments are looked at between two readings of the archive. */
const PAGE = 200;

/**
 * Puts back on the share every announced segment of this console that is no longer listed there. A listing may miss
 * names: putting a file that is there is harmless.
 *
 * @returns how many were put back.
 */
export async function auditOwnFiles(parts: SyncParts): Promise<number> {
  let restored = 0;
  for (const { scope, replica } of await ownPositions(parts)) {
    const stream = await readStream(parts.store, scope, replica);
    if (stream?.announced) restored += await restoreStream(parts, scope, replica, stream.announced.q);
  }
  return restored;
}

/**
 * Puts back every segment that this console keeps, its own and the others': the folder lost some.
 *
 * @returns how many were put back.
 */
export async function restoreEveryFile(parts: SyncParts): Promise<number> {
  const { replica } = await parts.store.ledger();
  const streams = await keptStreams(parts);
  let restored = 0;
  for (const { scope, replica: author } of streams) {
    const own = author === replica ? await readStream(parts.store, scope, author) : undefined;
    const last = author === replica ? (own?.announced?.q ?? 0) : Number.MAX_SAFE_INTEGER;
    restored += await restoreStream(parts, scope, author, last);
  }
  return restored;
}

/** The streams of which segments are kept here. */
async function keptStreams(
  parts: SyncParts,
): Promise<readonly { readonly scope: Scope; readonly replica: ReplicaId }[]> {
  const streams: { scope: Scope; replica: ReplicaId }[] = [];
  let after = '';
  while (true) {
    const [next] = await parts.store.syncValues('segments', { after, limit: 1 });
    if (next === undefined) return streams;
    const { scope, replica } = next.value as unknown as SegmentRow;
    streams.push({ scope, replica });
    // The key of every segment of the stream begins so, and digits come before this character.
    after = `${scope}/${replica}/~`;
  }
}

async function restoreStream(
  parts: SyncParts,
  scope: Scope,
  replica: ReplicaId,
  lastAnnounced: number,
): Promise<number> {
  const listed = new Set(
    (await parts.share.list(streamDirectory(scope, replica)))
      .map(parseSegmentName)
      .filter((name) => name !== undefined)
      .map(({ q, tag }) => `${String(q)}.${tag}`),
  );
  let restored = 0;
  let after = `${scope}/${replica}/`;
  while (true) {
    const page = await parts.store.syncValues('segments', {
      prefix: `${scope}/${replica}/`,
      after,
      limit: PAGE,
    });
    const last = page.at(-1);
    if (last === undefined) return restored;
    after = last.key;
    for (const row of page) {
      const segment = row.value as unknown as SegmentRow;
      const isThere = listed.has(`${String(segment.q)}.${segment.tag}`);
      if (!isThere && segment.q <= lastAnnounced && (await putAgain(parts, row))) restored += 1;
    }
  }
}

async function putAgain(parts: SyncParts, { area, key, value }: Omit<SyncRow, 'bytes'>): Promise<boolean> {
  const row = await parts.store.syncRow({ area, key });
  if (row?.bytes === undefined) return false;
  const segment = value as unknown as SegmentRow;
  await parts.share.put(segmentPath(segment.scope, segment.replica, segment), row.bytes);
  return true;
}
