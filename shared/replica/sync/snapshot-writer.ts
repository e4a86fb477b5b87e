import type { Change } from '#shared/domain/change.ts';
import { FILE_FORMAT } from '#shared/replica/codec/headers.ts';
import {
  indexLines,
  type SnapshotChunk,
  type SnapshotPosition,
} from '#shared/replica/codec/snapshot-index.ts';
import type { SealedFile } from '#shared/replica/codec/sealer.ts';
import { comparePositions } from '#shared/replica/position-vector.ts';
import { chunkPath, snapshotPath } from '#shared/replica/share/space-paths.ts';
import { unreadChanges } from '#shared/replica/unread-changes.ts';
import { refText } from '#shared/replica/write-ref.ts';
import { putCertificate } from './own-certificate.ts';
import { type Bucket, inBuckets } from './snapshot-buckets.ts';
import { readChunkLines } from './snapshot-files.ts';
import type { SyncParts } from './sync-parts.ts';
import { readStreams, streamKey } from './sync-rows.ts';

/**
 * What became of a snapshot: `unpublished`, something here is on no share yet, and a snapshot never tells what its
 * author's stream does not; `overtaken`, the archive went on while it was read; `unstored`, a file could not be read
 * back; `key-missing`, this machine has not got the console's key.
 */
export type SnapshotOutcome = 'written' | 'unpublished' | 'overtaken' | 'unstored' | 'key-missing';

interface Written {
  readonly chunks: SnapshotChunk[];
  readonly unread: Map<string, Change>;
}

/**
 * Writes a snapshot of the archive as it is: its chunks, each read back, and then the index that names them. Of the
 * chunks that are on the share already, those that a recent index names are not written again.
 *
 * @param known tags of the chunks that need not be written.
 * @throws ShareError when the share cannot be worked with.
 */
export async function writeSnapshot(
  parts: SyncParts,
  known: ReadonlySet<string> = new Set(),
): Promise<SnapshotOutcome> {
  const positions = await publishedPositions(parts);
  if (positions === undefined) return 'unpublished';
  const sums = await parts.store.checksums();
  const written: Written = { chunks: [], unread: new Map() };
  for await (const bucket of inBuckets(parts.store.allEntities())) {
    const outcome = await writeBucket(parts, bucket, known, written);
    if (outcome !== 'written') return outcome;
    // What people do here is worth more than a snapshot: it is given up, and the round goes on.
    if (await hasMoved(parts, positions)) return 'overtaken';
  }
  if (await hasMoved(parts, positions)) return 'overtaken';
  const unread = [...written.unread].sort(([left], [right]) => (left < right ? -1 : 1));
  const lines = indexLines({
    positions,
    sums,
    chunks: written.chunks,
    unread: unread.map(([, change]) => change),
  });
  return writeIndex(parts, lines, totalOf(positions));
}

/** How many changes positions stand for. */
export function totalOf(positions: readonly { readonly n: number }[]): number {
  return positions.reduce((sum, { n }) => sum + n, 0);
}

/** Where every stream stands, when all of it is on the share: applied to the end of a segment, announced if its own. */
async function publishedPositions({
  store,
}: Pick<SyncParts, 'store'>): Promise<readonly SnapshotPosition[] | undefined> {
  const { replica: own } = await store.ledger();
  const rows = new Map((await readStreams(store)).map((row) => [streamKey(row.scope, row.replica), row]));
  const found = (await store.positions()).map(({ scope, replica, n }): SnapshotPosition | undefined => {
    const row = rows.get(streamKey(scope, replica));
    const at = replica === own ? row?.announced : row;
    return at?.n === n ? { scope, replica, n, q: at.q, chain: at.chain } : undefined;
  });
  const whole = found.filter((each) => each !== undefined);
  return whole.length === found.length ? whole.sort(comparePositions) : undefined;
}

async function hasMoved(
  { store }: Pick<SyncParts, 'store'>,
  since: readonly SnapshotPosition[],
): Promise<boolean> {
  const now = await store.positions();
  return now.length !== since.length || totalOf(now) !== totalOf(since);
}

async function writeBucket(
  parts: SyncParts,
  { kind, month, lines, entities }: Bucket,
  known: ReadonlySet<string>,
  written: Written,
): Promise<'written' | 'unstored' | 'key-missing'> {
  const sealed = await parts.share.seal({
    kind: 'snapshotChunk',
    header: { f: FILE_FORMAT, sp: parts.space, k: kind, b: month },
    lines,
    signer: null,
    nonce: 'content',
  });
  if (!sealed.ok) return 'key-missing';
  const { tag, digest, bytes } = sealed.value;
  const chunk = { kind, bucket: month, tag, digest, count: lines.length, bytes: bytes.length };
  if (!known.has(tag) && !(await store(parts, chunk, sealed.value))) return 'unstored';
  written.chunks.push(chunk);
  for (const entity of entities.filter(({ state }) => state.opaque.length > 0)) {
    for (const change of await unreadChanges(parts.store, entity)) {
      written.unread.set(`${change.scope}/${refText(change)}`, change);
    }
  }
  return 'written';
}

/** Puts a chunk and reads it back; whether it can be read. */
async function store(parts: SyncParts, chunk: SnapshotChunk, { bytes }: SealedFile): Promise<boolean> {
  await parts.share.put(chunkPath(chunk.tag), bytes);
  return (await readChunkLines(parts, chunk)) !== undefined;
}

async function writeIndex(
  parts: SyncParts,
  lines: readonly string[],
  total: number,
): Promise<SnapshotOutcome> {
  const certified = await putCertificate(parts);
  if (!certified.ok) return 'key-missing';
  const { replica, clockOffset } = await parts.store.ledger();
  const ms = Math.max(0, parts.clock.now() + clockOffset);
  const sealed = await parts.share.seal({
    kind: 'snapshotIndex',
    header: { f: FILE_FORMAT, sp: parts.space, r: replica, ms, total },
    lines,
    signer: replica,
    nonce: 'random',
  });
  if (!sealed.ok) return 'key-missing';
  await parts.share.put(snapshotPath({ ms, replica, tag: sealed.value.tag }), sealed.value.bytes);
  return 'written';
}
