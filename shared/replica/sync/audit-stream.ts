import { assertNever } from '#shared/domain/assert-never.ts';
import {
  digits,
  parseSegmentName,
  type SegmentName,
  segmentPath,
  streamDirectory,
} from '#shared/replica/share/space-paths.ts';
import type { AuditContext } from './audit-context.ts';
import { followStream, placeAfter } from './follow-stream.ts';
import { inParallel } from './in-parallel.ts';
import { openSegment, type SegmentTrouble, type StreamSource } from './open-segment.ts';
import { createSegmentSource } from './segment-source.ts';
import { SYNC } from './sync-constants.ts';
import { missing, type StreamRow } from './sync-rows.ts';

/** How far the history of a stream could be followed. */
interface Chained {
  /** The last segment of it. */
  readonly q: number;
  /** The tags of its segments, by number. */
  readonly tags: ReadonlyMap<number, string>;
  readonly trouble: SegmentTrouble | null;
}

/**
 * Reads every segment of a stream: its history from the first one to the one that was announced, and whatever else is in
 * its directory.
 *
 * @param row the stream as a console would have it that has applied nothing.
 * @param files the names in its directory.
 */
export async function auditStream(
  context: AuditContext,
  row: StreamRow,
  files: readonly string[],
): Promise<void> {
  const { certificates, notes, space } = context;
  const { scope, replica } = row;
  const publicKey = (await certificates.of(replica))?.header.pk;
  const names = files.flatMap((name) => parseSegmentName(name) ?? []);
  if (publicKey === undefined) {
    notes.find('lost', streamDirectory(scope, replica), 'certificate-missing');
    return;
  }
  notes.count('streams');
  const source: StreamSource = { space, scope, replica, publicKey };
  const chained = await followHistory(context, source, row);
  if (notes.isOver()) return;
  if (chained.trouble !== null) noteTrouble(context, row, chained.q + 1, chained.trouble);
  const stuck = chained.trouble === null ? 0 : chained.q + 1;
  noteGaps(context, row, stuck, names);
  const others = names.filter(({ q, tag }) => chained.tags.get(q) !== tag && q !== stuck);
  await inParallel(others, SYNC.parallel, (name) => auditOther(context, source, row, chained, name));
}

async function followHistory(context: AuditContext, source: StreamSource, row: StreamRow): Promise<Chained> {
  const { notes } = context;
  const segments = createSegmentSource(context, source, row);
  const tags = new Map<number, string>();
  let place = row;
  let trouble: SegmentTrouble | null = null;
  while (missing(place) > 0 && trouble === null && !notes.isOver()) {
    const followed = await followStream(place, segments);
    for (const link of followed.links) {
      tags.set(link.segment.header.q, link.segment.tag);
      place = { ...place, ...placeAfter(link) };
      notes.count('changes', link.changes.length);
    }
    notes.count('segments', followed.links.length);
    trouble = followed.trouble;
  }
  await segments.settle();
  return { q: place.q, tags, trouble };
}

function noteTrouble({ notes }: AuditContext, row: StreamRow, q: number, trouble: SegmentTrouble): void {
  const place = numbered(row, q, q);
  switch (trouble.found) {
    case 'absent':
      notes.find('lost', place, trouble.why);
      for (const { path, why } of trouble.suspects ?? []) notes.find('suspect', path, why);
      break;
    case 'newer':
      notes.find('note', place, trouble.why);
      break;
    case 'forged':
      notes.find('suspect', trouble.path, trouble.why);
      break;
    default:
      assertNever(trouble);
  }
}

/** Notes the numbers beyond the end of the readable history that no file bears. */
function noteGaps(
  { notes }: AuditContext,
  row: StreamRow,
  stuck: number,
  names: readonly SegmentName[],
): void {
  if (stuck === 0 || row.announced === null) return;
  const last = row.announced.q;
  const there = [...new Set(names.map(({ q }) => q))]
    .filter((q) => q > stuck && q <= last)
    .sort((a, b) => a - b);
  let from = stuck + 1;
  for (const q of [...there, last + 1]) {
    if (q > from) notes.find('lost', numbered(row, from, q - 1), 'segment-missing');
    from = q + 1;
  }
}

/** A segment that the history does not go through: announced and beyond its end, a double, or not announced. */
async function auditOther(
  context: AuditContext,
  source: StreamSource,
  { announced }: StreamRow,
  chained: Chained,
  name: SegmentName,
): Promise<void> {
  const { share, notes } = context;
  if (notes.isOver()) return;
  const path = segmentPath(source.scope, source.replica, name);
  const finding = await openSegment(share, source, name);
  if (finding.found === 'forged') notes.find('suspect', path, finding.why);
  else if (finding.found === 'newer') notes.find('note', path, finding.why);
  else if (name.q > (announced?.q ?? 0)) notes.find('note', path, 'unannounced');
  else if (finding.found === 'absent') notes.find(name.q > chained.q ? 'lost' : 'worn', path, finding.why);
  else if (name.q > chained.q) notes.count('segments');
  else notes.find('suspect', path, 'equivocation');
}

function numbered({ scope, replica }: StreamRow, from: number, to: number): string {
  const range = from === to ? digits(from, 8) : `${digits(from, 8)}-${digits(to, 8)}`;
  return `${streamDirectory(scope, replica)}/${range}`;
}
