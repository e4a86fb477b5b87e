import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { FILE_FORMAT, READER_FORMAT } from '#shared/replica/codec/headers.ts';
import type { SealRefusal } from '#shared/replica/codec/sealer.ts';
import type { ReplicaTransaction, SyncRow } from '#shared/replica/replica-store.ts';
import { DIRECTORIES, headFileName, parseHeadName } from '#shared/replica/share/space-paths.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { putCertificate } from './own-certificate.ts';
import {
  forgettableHeads,
  ownHeadRow,
  ownHeadsRow,
  type OwnHeadRow,
  type PendingHead,
  pendingHead,
  readOwnHeads,
  replacedHeads,
} from './own-heads.ts';
import { positionsDigest } from './positions-digest.ts';
import { ownPositions } from './publish.ts';
import { sameBytes } from './same-bytes.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import {
  type Announced,
  readStream,
  type SegmentRow,
  segmentKey,
  type StreamRow,
  streamRow,
} from './sync-rows.ts';
import { NOTHING_ELSE, saveRows } from './sync-rows-batch.ts';

/** Room for sums in a head: beyond this many scopes they are left out. */
const SUMS_MAX = 60;

/** How many replaced heads an announcement deletes at most. */
const DELETIONS = 4;

/** A head that reached the share: when it was put, for measuring the machine's clock. */
export interface StoredHead {
  readonly path: string;
  readonly before: number;
  readonly after: number;
}

/**
 * Tells the others what is on the share: a head that names every stream's last segment. Its bytes are in the archive
 * before they leave it, so that a retry repeats the same name; it counts only once it was read back.
 *
 * @param news `sealed`: every sealed segment, which has been put. `nothing`: what was announced before, again.
 * @param listed the names of the heads that were on the share a moment ago: of its own replaced heads, those are deleted.
 */
export async function announce(
  parts: SyncParts,
  news: 'sealed' | 'nothing',
  listed: readonly string[] = [],
): Promise<Result<StoredHead, SealRefusal>> {
  const certified = await putCertificate(parts);
  if (!certified.ok) return certified;
  const pending = await pendingHead(parts.store);
  if (pending !== undefined) await storeHead(parts, pending, listed);
  const written = await writeHead(parts, news === 'sealed' ? sealedStream : announcedStream);
  return written.ok ? done(await storeHead(parts, written.value, listed)) : written;
}

/** Whether the last head that was written is not known to be on the share. */
export async function hasPendingHead(parts: SyncParts): Promise<boolean> {
  return (await pendingHead(parts.store)) !== undefined;
}

async function writeHead(
  parts: SyncParts,
  told: (stream: StreamRow) => StreamRow,
): Promise<Result<PendingHead, SealRefusal>> {
  const streams = (await ownStreams(parts)).map(told).filter(({ q }) => q > 0);
  const own = await readOwnHeads(parts.store);
  const { replica, clock } = await parts.store.ledger();
  const hq = own.hq + 1;
  const header = {
    f: FILE_FORMAT,
    sp: parts.space,
    r: replica,
    dk: parts.device,
    hq,
    st: Object.fromEntries(streams.map(({ scope, q, chain, n }) => [scope, [q, chain, n]])),
    tail: await tailsOf(parts, streams),
    h: [clock.ms, clock.counter],
    app: parts.app,
    rd: READER_FORMAT,
    sum: await sumsOf(parts, streams),
  };
  const sealed = await parts.share.seal({
    kind: 'head',
    header,
    lines: null,
    signer: replica,
    nonce: 'random',
  });
  if (!sealed.ok) return sealed;
  const announces = Object.fromEntries(
    streams.map(({ scope, q, chain, n }): [Scope, Announced] => [scope, { q, chain, n }]),
  );
  const head: PendingHead = {
    name: headFileName({ replica, hq, tag: sealed.value.tag }),
    row: { replica, hq, stored: false, announces },
    bytes: sealed.value.bytes,
  };
  await saveRows(parts.store, { put: [ownHeadRow(head), ownHeadsRow({ ...own, hq })] });
  return done(head);
}

async function storeHead(
  parts: SyncParts,
  head: PendingHead,
  listed: readonly string[],
): Promise<StoredHead> {
  const { name, row, bytes } = head;
  const path = `${DIRECTORIES.heads}/${name}`;
  const before = parts.clock.now();
  await parts.share.put(path, bytes);
  const after = parts.clock.now();
  const found = await parts.share.get(path, SYNC.headFileBytes);
  if (found === null || !sameBytes(found, bytes)) {
    throw new ShareError('transient', 'a head that was just stored does not read back');
  }
  const stored = ownHeadRow({ ...head, row: { ...row, stored: true } });
  await parts.store.transact(async (transaction) => {
    const { hq } = await readOwnHeads(transaction);
    const heads = ownHeadsRow({ hq: Math.max(hq, row.hq), stored: name, at: after });
    const streams = await announcedRows(transaction, row.replica, row.announces);
    await transaction.save({ ...NOTHING_ELSE, sync: { put: [stored, heads, ...streams] } });
  });
  await forgetHeads(parts, row, listed);
  return { path, before, after };
}

async function announcedRows(
  transaction: ReplicaTransaction,
  replica: ReplicaId,
  announces: Readonly<Record<Scope, Announced>>,
): Promise<readonly SyncRow[]> {
  const scopes = Object.keys(announces) as Scope[];
  const streams = await Promise.all(scopes.map((scope) => readStream(transaction, scope, replica)));
  return streams
    .filter((stream) => stream !== undefined)
    .map((stream) => streamRow({ ...stream, announced: announces[stream.scope] ?? stream.announced }));
}

/** Deletes from the share the heads that newer ones replaced; their names stay known here. */
async function forgetHeads(
  parts: SyncParts,
  { replica, hq: newest }: Pick<OwnHeadRow, 'replica' | 'hq'>,
  listed: readonly string[],
): Promise<void> {
  const replaced = await replacedHeads(parts.store, replica, SYNC.headsKept, newest);
  // One that a listing missed, or that could not be deleted, is in a later one.
  for (const name of staleHeads(listed, replica, newest))
    await parts.share.delete(`${DIRECTORIES.heads}/${name}`);
  const forgotten = await forgettableHeads(parts.store, replica, newest);
  if (replaced.length + forgotten.length === 0) return;
  await saveRows(parts.store, { put: replaced.map(({ row }) => row), remove: forgotten });
}

/** Own heads that newer ones replaced and that are still there. Where nothing can be deleted, few are tried each time. */
function staleHeads(listed: readonly string[], replica: ReplicaId, newest: number): readonly string[] {
  const isStale = (name: string): boolean => {
    const head = parseHeadName(name);
    return head?.replica === replica && head.hq <= newest - SYNC.headsKept;
  };
  return listed.filter(isStale).slice(0, DELETIONS);
}

async function ownStreams(parts: SyncParts): Promise<readonly StreamRow[]> {
  const positions = await ownPositions(parts);
  const rows = await Promise.all(
    positions.map(({ scope, replica }) => readStream(parts.store, scope, replica)),
  );
  return rows.filter((row) => row !== undefined);
}

function sealedStream(stream: StreamRow): StreamRow {
  return stream;
}

function announcedStream(stream: StreamRow): StreamRow {
  return { ...stream, ...(stream.announced ?? { q: 0 }) };
}

/** Tags of the last segments, of the streams that have news first, so that most readers need no listing. */
async function tailsOf(
  parts: SyncParts,
  streams: readonly StreamRow[],
): Promise<Record<Scope, Record<string, string>>> {
  const byNews = [...streams].sort((left, right) => newsOf(right) - newsOf(left) || right.q - left.q);
  const tails: Record<Scope, Record<string, string>> = {};
  let room: number = SYNC.tailTags;
  for (const { scope, replica, q } of byNews) {
    if (room <= 0) break;
    const rows = await parts.store.syncValues('segments', {
      prefix: `${scope}/${replica}/`,
      after: segmentKey(scope, replica, Math.max(0, q - Math.min(room, SYNC.tailOfStream))),
    });
    const segments = rows
      .map(({ value }) => value as unknown as SegmentRow)
      .filter((segment) => segment.q <= q);
    tails[scope] = Object.fromEntries(segments.map((segment) => [String(segment.q), segment.tag]));
    room -= segments.length;
  }
  return tails;
}

function newsOf({ q, announced }: StreamRow): number {
  return q - (announced?.q ?? 0);
}

/**
 * The sums of the scopes that have news, of all when none has: what others may compare with theirs. Only of those in
 * which everything made here is in what is being announced. Positions and sums are read as of one moment.
 */
async function sumsOf(
  parts: SyncParts,
  streams: readonly StreamRow[],
): Promise<Record<Scope, readonly [string, string]>> {
  const renewed = streams.filter((stream) => newsOf(stream) > 0).map(({ scope }) => scope);
  const scopes = renewed.length > 0 ? renewed : (await parts.store.checksums()).map(({ scope }) => scope);
  if (scopes.length > SUMS_MAX) return {};
  return parts.store.transact(async (transaction) => {
    const { replica } = await transaction.ledger();
    const positions = await transaction.positions(scopes);
    const sealed = new Map(streams.map(({ scope, n }) => [scope, n]));
    const open = new Set(
      positions
        .filter(({ scope, replica: author, n }) => author === replica && sealed.get(scope) !== n)
        .map(({ scope }) => scope),
    );
    const sums = await transaction.checksums(scopes.filter((scope) => !open.has(scope)));
    return Object.fromEntries(
      sums.map(({ scope, sum }) => [
        scope,
        [positionsDigest(positions.filter((position) => position.scope === scope)), sum],
      ]),
    );
  });
}
