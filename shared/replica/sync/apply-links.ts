import { receiveChanges } from '#shared/replica/receive.ts';
import { type Link, placeAfter } from './follow-stream.ts';
import type { SegmentTrouble } from './open-segment.ts';
import type { SyncParts } from './sync-parts.ts';
import { segmentRow, type StreamRow, streamRow } from './sync-rows.ts';
import { tailAfter } from './take-head.ts';

/** A stream after segments were applied, and the one that was refused; `null` when none was. */
export interface AppliedLinks {
  readonly row: StreamRow;
  readonly applied: number;
  readonly files: number;
  readonly trouble: SegmentTrouble | null;
}

/**
 * Applies segments together with the stream's new place, in one transaction: a crash leaves both or neither. When the merge
 * refuses a change, the segments before its own are applied one by one.
 */
export async function applyLinks(
  parts: SyncParts,
  row: StreamRow,
  links: readonly Link[],
): Promise<AppliedLinks> {
  const last = links.at(-1);
  if (last === undefined) return { row, applied: 0, files: 0, trouble: null };
  const after = rowAfter(parts, row, last);
  const segments = parts.keepsSegments ? links.map((link) => keptSegment(row, link)) : [];
  const changes = links.flatMap((link) => link.changes);
  const received = await receiveChanges(parts, changes, { put: [streamRow(after), ...segments] });
  if (received.ok) {
    return { row: after, applied: received.value.applied, files: links.length, trouble: null };
  }
  if (links.length > 1) return applyOneByOne(parts, row, links);
  const { path, bytes } = last.segment;
  return { row, applied: 0, files: 0, trouble: { found: 'forged', why: received.refusal.code, path, bytes } };
}

async function applyOneByOne(
  parts: SyncParts,
  row: StreamRow,
  links: readonly Link[],
): Promise<AppliedLinks> {
  let done: AppliedLinks = { row, applied: 0, files: 0, trouble: null };
  for (const link of links) {
    const next = await applyLinks(parts, done.row, [link]);
    done = { ...next, applied: done.applied + next.applied, files: done.files + next.files };
    if (done.trouble !== null) return done;
  }
  return done;
}

function rowAfter(parts: SyncParts, row: StreamRow, last: Link): StreamRow {
  const place = placeAfter(last);
  const since = row.state === 'ok' ? row.since : parts.clock.now();
  return { ...row, ...place, tail: tailAfter(row.tail, place.q), state: 'ok', since, misses: 0, why: '' };
}

function keptSegment({ scope, replica }: StreamRow, { segment, chain }: Link): ReturnType<typeof segmentRow> {
  const { q, n } = segment.header;
  const [first, last] = n;
  return segmentRow({ scope, replica, q, tag: segment.tag, first, last, chain }, segment.bytes);
}
