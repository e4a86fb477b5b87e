import { KINDS } from '#shared/domain/kind-declarations.ts';
import type { SnapshotChunk } from '#shared/replica/codec/snapshot-index.ts';
import { EMPTY_SUM } from '#shared/replica/checksum.ts';
import type { SyncRow } from '#shared/replica/replica-store.ts';
import { addUp, type BootstrapState, bootstrapRow, chunkRows, hasChunk } from './bootstrap-rows.ts';
import { readRecords, type SnapshotView, viewOf } from './chunk-records.ts';
import { inParallel } from './in-parallel.ts';
import { loadChunk } from './load-chunk.ts';
import { readChunkLines, type SnapshotIndex } from './snapshot-files.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { type Announced, readStream, type StreamRow, streamRow } from './sync-rows.ts';
import { NOTHING_ELSE } from './sync-rows-batch.ts';

/** How much of a snapshot is in the archive: records. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Loads what an archive has not got of a snapshot: several chunks are read at once, each is loaded in a transaction of
 * its own, so that lists fill meanwhile and a crash loses no more than the chunks under way. Only when all of them are
 * in, and add up, does the archive say that it has applied the snapshot's changes.
 *
 * @throws ShareError when the share cannot be read: the next call goes on from there.
 * @returns whether all of it is in; otherwise some chunk is not what the index says, and what was loaded stays to be
 *   taken out.
 */
export async function loadIndex(
  parts: SyncParts,
  index: SnapshotIndex,
  report: (progress: LoadProgress) => void,
): Promise<boolean> {
  const view = viewOf(index);
  const total = index.chunks.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  const missing: SnapshotChunk[] = [];
  await inParallel(inLoadingOrder(index.chunks), SYNC.chunkParallel, async (chunk) => {
    if (missing.length > 0) return;
    if (!(await takeChunk(parts, chunk, view))) {
      missing.push(chunk);
      return;
    }
    done += chunk.count;
    report({ done, total });
  });
  return missing.length === 0 && finish(parts, index);
}

/** What lists show first: the small kinds that everything names, then tickets, then the rest, the newest months first. */
function inLoadingOrder(chunks: readonly SnapshotChunk[]): readonly SnapshotChunk[] {
  const kinds = Object.keys(KINDS);
  const rank = ({ kind }: SnapshotChunk): number => {
    const place = kinds.indexOf(kind);
    return place === -1 ? kinds.length : place;
  };
  return [...chunks].sort((left, right) => rank(left) - rank(right) || (left.bucket < right.bucket ? 1 : -1));
}

/** Whether a chunk is in the archive now. */
async function takeChunk(parts: SyncParts, chunk: SnapshotChunk, view: SnapshotView): Promise<boolean> {
  if (await hasChunk(parts.store, chunk.tag)) return true;
  const lines = await fetchChunk(parts, chunk);
  const records = lines === undefined ? undefined : readRecords(chunk.kind, lines);
  if (records === undefined) return false;
  await loadChunk(parts, { tag: chunk.tag, records, view });
  return true;
}

/** A file that is not there now may be there in a moment: what a client remembers of a directory can be some seconds old. */
async function fetchChunk(parts: SyncParts, chunk: SnapshotChunk): Promise<readonly string[] | undefined> {
  for (let tries = 1; ; tries += 1) {
    const lines = await readChunkLines(parts, chunk);
    if (lines !== undefined || tries === SYNC.chunkTries) return lines;
    await parts.clock.wait(SYNC.chunkPause);
  }
}

/** Says that the snapshot is applied, unless its records do not add up to its sums. */
function finish({ store, clock }: SyncParts, index: SnapshotIndex): Promise<boolean> {
  return store.transact(async (transaction) => {
    const rows = await chunkRows(transaction);
    if (rows.length !== index.chunks.length || !isWhole(rows, index)) return false;
    const { replica } = await transaction.ledger();
    const others = index.positions.filter((position) => position.replica !== replica);
    const streams: SyncRow[] = [];
    for (const position of others) {
      const held = await readStream(transaction, position.scope, position.replica);
      streams.push(streamRow(standingAt(position, held, clock.now())));
    }
    await transaction.save({
      ...NOTHING_ELSE,
      positions: others.map(({ scope, replica: of, n }) => ({ scope, replica: of, n })),
      sync: {
        put: [...streams, bootstrapRow(LOADED)],
        remove: rows.map(({ area, key }) => ({ area, key })),
      },
    });
    return true;
  });
}

const LOADED: BootstrapState = { phase: 'done' };

function isWhole(rows: readonly SyncRow[], { sums }: SnapshotIndex): boolean {
  const found = addUp(rows);
  const scopes = new Set([...found.keys(), ...sums.map(({ scope }) => scope)]);
  const wanted = new Map(sums.map(({ scope, sum }) => [scope, sum]));
  return [...scopes].every((scope) => (found.get(scope) ?? EMPTY_SUM) === (wanted.get(scope) ?? EMPTY_SUM));
}

/** A stream that was applied up to a position without its segments having been read. */
function standingAt(
  { scope, replica, q, chain, n }: SnapshotIndex['positions'][number],
  held: StreamRow | undefined,
  now: number,
): StreamRow {
  const at: Announced = { q, chain, n };
  const announced = held?.announced ?? at;
  const tail = Object.entries(held?.tail ?? {}).filter(([place]) => Number(place) > q);
  return {
    scope,
    replica,
    ...at,
    announced: announced.q < q ? at : announced,
    tail: Object.fromEntries(tail),
    state: 'ok',
    since: now,
    misses: 0,
    why: '',
    nackedAt: held?.nackedAt ?? 0,
  };
}
