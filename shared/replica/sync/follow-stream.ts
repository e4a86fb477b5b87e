import type { Change } from '#shared/domain/change.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { decodeSegment } from '#shared/replica/codec/segment-lines.ts';
import { nextLink } from './chain.ts';
import type { OpenSegment, SegmentTrouble } from './open-segment.ts';
import type { SegmentSource } from './segment-source.ts';
import { SYNC } from './sync-constants.ts';
import type { StreamRow } from './sync-rows.ts';

/** How much is applied in one transaction. */
const BATCH_FILES = 200;
const BATCH_BYTES = 8 * 1024 * 1024;

/** A segment in its place in the history at hand, with its changes. */
export interface Link {
  readonly segment: OpenSegment;
  readonly changes: readonly Change[];
  /** The chain after it. */
  readonly chain: string;
}

/** The next segments of a stream that can be applied, and what stopped the reading; `null` when nothing did. */
export interface Followed {
  readonly links: readonly Link[];
  readonly trouble: SegmentTrouble | null;
}

/** Reads on from where a stream stands: as many announced segments as are applied in one transaction. */
export async function followStream(row: StreamRow, source: SegmentSource): Promise<Followed> {
  const links: Link[] = [];
  const last = row.announced?.q ?? 0;
  let place: StreamPlace = row;
  let changes = 0;
  let bytes = 0;
  while (
    place.q < last &&
    links.length < BATCH_FILES &&
    bytes < BATCH_BYTES &&
    changes < SYNC.segmentChanges
  ) {
    const finding = await source.at(place.q + 1, place.chain);
    if (finding.found !== 'segment') return { links, trouble: finding };
    const { segment } = finding;
    const link = linkTo(place, segment, row);
    if (!link.ok) {
      const { path, bytes: file } = segment;
      return { links, trouble: { found: 'forged', why: link.refusal.code, path, bytes: file } };
    }
    links.push(link.value);
    place = placeAfter(link.value);
    changes += link.value.changes.length;
    bytes += segment.bytes.length;
  }
  return { links, trouble: null };
}

/** Where a stream stands. */
export type StreamPlace = Pick<StreamRow, 'q' | 'chain' | 'n'>;

/** Where a stream stands after a segment. */
export function placeAfter({ segment, chain }: Link): StreamPlace {
  return { q: segment.header.q, chain, n: segment.header.n[1] };
}

type LinkRefusal = Refusal<'segment-gap' | 'chain-mismatch' | 'segment-malformed'>;

/** Changes follow those before without a gap, and the chain is the one that the announcement tells. */
function linkTo(
  place: StreamPlace,
  segment: OpenSegment,
  { announced }: StreamRow,
): Result<Link, LinkRefusal> {
  const { header, headerDigest, lines } = segment;
  if (header.n[0] !== place.n + 1) return refuse('segment-gap', { expected: place.n + 1 });
  const chain = nextLink(place.chain, headerDigest);
  const isLast = announced?.q === header.q;
  if (isLast && (announced.chain !== chain || announced.n !== header.n[1])) return refuse('chain-mismatch');
  const changes = decodeSegment(header, lines);
  return changes.ok ? done({ segment, changes: changes.value, chain }) : changes;
}
