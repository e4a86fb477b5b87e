import type { Change } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { decodeChange } from '#shared/replica/decode-change.ts';
import { encodeChange, isLineTooLong } from '#shared/replica/encode-change.ts';
import { READING_VERSION } from '#shared/replica/reading-version.ts';
import { createReplicaTable, MAX_REPLICAS_NAMED } from '#shared/replica/replica-table.ts';
import type { SegmentHeader } from './headers.ts';

/** How much a segment may hold. */
export interface SegmentLimits {
  readonly changes: number;
  /** Of text, the seed's line among it. */
  readonly bytes: number;
}

/** The members of a segment's header that its changes decide. */
export interface SegmentSpan {
  readonly n: readonly [number, number];
  readonly h: readonly [number, number];
  readonly rt: readonly ReplicaId[];
  readonly sv: number;
  readonly mr: number;
}

/** The first changes of a list, as a segment holds them. */
export interface EncodedSegment {
  readonly header: SegmentSpan;
  readonly lines: readonly string[];
  /** How many changes it holds: at least one. */
  readonly taken: number;
}

/** A segment that is not what its header says, or whose lines are not changes. */
export type MalformedSegment = Refusal<'segment-malformed'>;

/** The lowest version that reads what this one writes. */
const LOWEST_READER = 1;

/** `{"seed":"` and the seed, with their end. */
const SEED_LINE_BYTES = 33;

/**
 * Puts as many changes in a segment as it may hold. A single change always fits: what would not is refused when it is
 * made.
 *
 * @param changes consecutive changes of one stream.
 * @throws RangeError when they are not, or when there are none: a bug of the caller.
 */
export function encodeSegment(changes: readonly Change[], limits: SegmentLimits): EncodedSegment {
  const [first] = changes;
  if (first === undefined) throw new RangeError('a segment holds one change at least');
  const table = createReplicaTable();
  const lines: string[] = [];
  let bytes = SEED_LINE_BYTES;
  let named = 0;
  let last = first;
  for (const change of changes.slice(0, limits.changes)) {
    if (change.n !== first.n + lines.length) throw new RangeError(`change ${change.n} follows no other`);
    const line = encodeChange(change, table);
    bytes += 1 + new TextEncoder().encode(line).length;
    // Among many replicas places have more digits: what is within bounds alone may not be in company.
    const isOver =
      bytes > limits.bytes || table.replicas().length > MAX_REPLICAS_NAMED || isLineTooLong(line);
    if (isOver && lines.length > 0) break;
    lines.push(line);
    named = table.replicas().length;
    last = change;
  }
  const header: SegmentSpan = {
    n: [first.n, last.n],
    h: [first.stamp.ms, last.stamp.ms],
    // What the change that did not fit had entered stays out.
    rt: table.replicas().slice(0, named),
    sv: READING_VERSION,
    mr: LOWEST_READER,
  };
  return { header, lines, taken: lines.length };
}

/** Reads the changes of a segment: all of them, or none. */
export function decodeSegment(
  header: Pick<SegmentHeader, 'sc' | 'r' | 'n' | 'h' | 'rt'>,
  lines: readonly string[],
): Result<readonly Change[], MalformedSegment> {
  const { sc: scope, r: replica, rt: replicas } = header;
  const [first, last] = header.n;
  if (lines.length !== last - first + 1) return malformed('count');
  const changes: Change[] = [];
  for (const line of lines) {
    const decoded = decodeChange(line, { scope, replica, replicas });
    const n = first + changes.length;
    if (!decoded.ok) return malformed(decoded.refusal.code, { n, ...decoded.refusal.data });
    if (decoded.value.n !== n) return malformed('number', { n });
    changes.push(decoded.value);
  }
  const [from, to] = header.h;
  if (changes[0]?.stamp.ms !== from || changes.at(-1)?.stamp.ms !== to) return malformed('stamps');
  return done(changes);
}

function malformed(
  problem: string,
  data: Refusal['data'] = {},
): { readonly ok: false; readonly refusal: MalformedSegment } {
  return refuse('segment-malformed', { ...data, problem });
}
