import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { FILE_FORMAT } from '#shared/replica/codec/headers.ts';
import type { SealRefusal } from '#shared/replica/codec/sealer.ts';
import { encodeSegment } from '#shared/replica/codec/segment-lines.ts';
import type { StreamPosition } from '#shared/replica/replica-store.ts';
import { segmentPath } from '#shared/replica/share/space-paths.ts';
import { firstLink, nextLink } from './chain.ts';
import { SYNC } from './sync-constants.ts';
import { createSyncMemory } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import {
  readStream,
  type SegmentRow,
  segmentKey,
  segmentRow,
  type StreamRow,
  streamRow,
} from './sync-rows.ts';
import { NOTHING_ELSE } from './sync-rows-batch.ts';

/** A segment sealed here that no head has announced. */
type UnannouncedSegment = SegmentRow & { readonly bytes: Uint8Array };

/** This console's own streams: those that hold changes. */
export async function ownPositions(
  parts: Pick<SyncParts, 'store'>,
): Promise<readonly (StreamPosition & { readonly replica: ReplicaId })[]> {
  const { replica } = await parts.store.ledger();
  return parts.store.positionsOf(replica);
}

/** How many changes made here no head has announced yet. */
export async function countUnpublished(
  parts: Pick<SyncParts, 'store'>,
  memory = createSyncMemory(parts.store),
): Promise<number> {
  const announced = await memory.announced.get();
  const positions = await ownPositions(parts);
  return positions.reduce((sum, { scope, n }) => sum + Math.max(0, n - (announced.get(scope) ?? 0)), 0);
}

/**
 * Seals every change made here that is in no segment yet. What is sealed is in the archive before anybody else can see
 * it, and never changes again.
 */
export async function sealChanges(parts: SyncParts): Promise<Result<number, SealRefusal>> {
  let sealed = 0;
  for (const position of await ownPositions(parts)) {
    const stream = await sealStream(parts, position);
    if (!stream.ok) return stream;
    sealed += stream.value;
  }
  return done(sealed);
}

/** The segments of a stream that were sealed and not announced, in order. */
async function unannouncedSegments(
  { store }: Pick<SyncParts, 'store'>,
  { scope, replica, announced }: StreamRow,
): Promise<readonly UnannouncedSegment[]> {
  const rows = await store.syncRows('segments', {
    prefix: `${scope}/${replica}/`,
    after: segmentKey(scope, replica, announced?.q ?? 0),
  });
  return rows.map(({ value, bytes }) => ({
    ...(value as unknown as SegmentRow),
    bytes: bytes ?? new Uint8Array(),
  }));
}

/** Stores every segment that was sealed and not announced. Storing one again is harmless: its name is its content's. */
export async function putSegments(parts: SyncParts): Promise<void> {
  for (const { scope, replica } of await ownPositions(parts)) {
    const stream = await readStream(parts.store, scope, replica);
    if (stream === undefined) continue;
    for (const segment of await unannouncedSegments(parts, stream)) {
      await parts.share.put(segmentPath(scope, replica, segment), segment.bytes);
    }
  }
}

async function sealStream(parts: SyncParts, to: StreamPosition): Promise<Result<number, SealRefusal>> {
  const { scope, replica } = to;
  let stream = (await readStream(parts.store, scope, replica)) ?? newStream(parts, scope, replica);
  const from = stream.n;
  while (stream.n < to.n) {
    const next = await sealSegment(parts, stream);
    if (!next.ok) return next;
    stream = next.value;
  }
  return done(stream.n - from);
}

async function sealSegment(parts: SyncParts, stream: StreamRow): Promise<Result<StreamRow, SealRefusal>> {
  const { scope, replica } = stream;
  const changes = await parts.store.changesAfter({ scope, replica, n: stream.n }, SYNC.segmentChanges);
  const encoded = encodeSegment(changes, { changes: SYNC.segmentChanges, bytes: SYNC.segmentBytes });
  const q = stream.q + 1;
  const header = {
    f: FILE_FORMAT,
    sp: parts.space,
    sc: scope,
    r: replica,
    q,
    p: stream.chain,
    ...encoded.header,
  };
  const sealed = await parts.share.seal({
    kind: 'segment',
    header,
    lines: encoded.lines,
    signer: replica,
    nonce: 'random',
  });
  if (!sealed.ok) return sealed;
  const chain = nextLink(stream.chain, sealed.value.headerDigest);
  const [first, last] = encoded.header.n;
  const segment: SegmentRow = {
    scope,
    replica,
    q,
    tag: sealed.value.tag,
    first,
    last,
    chain,
  };
  return done(await keepSegment(parts, stream, segment, sealed.value.bytes));
}

/**
 * Keeps a segment if its place is still free. Should another process of this archive have sealed that place meanwhile,
 * its segment stands: one place never has two contents.
 */
function keepSegment(
  parts: SyncParts,
  stream: StreamRow,
  segment: SegmentRow,
  bytes: Uint8Array,
): Promise<StreamRow> {
  return parts.store.transact(async (transaction) => {
    const present = (await readStream(transaction, stream.scope, stream.replica)) ?? stream;
    if (present.q !== stream.q) return present;
    const { q, chain, last } = segment;
    const next: StreamRow = { ...present, q, chain, n: last };
    await transaction.save({
      ...NOTHING_ELSE,
      sync: { put: [segmentRow(segment, bytes), streamRow(next)] },
    });
    return next;
  });
}

function newStream(parts: SyncParts, scope: Scope, replica: ReplicaId): StreamRow {
  return {
    scope,
    replica,
    q: 0,
    chain: firstLink(parts.space, scope, replica),
    n: 0,
    announced: null,
    tail: {},
    state: 'ok',
    since: parts.clock.now(),
    misses: 0,
    why: '',
    nackedAt: 0,
  };
}
