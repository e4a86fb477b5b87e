import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import {
  chunkHeaderSchema,
  headHeaderSchema,
  type SegmentHeader,
  segmentHeaderSchema,
} from '#shared/replica/codec/headers.ts';
import { decodeSegment, encodeSegment } from '#shared/replica/codec/segment-lines.ts';
import { readIndexLines } from '#shared/replica/codec/snapshot-index.ts';
import { firstLink, nextLink } from '#shared/replica/sync/chain.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import { storeOf } from '#tests/laws/interleaving.ts';
import { GOLDEN_FILES, type GoldenFile } from './golden-space.ts';

interface Segment {
  readonly golden: GoldenFile;
  readonly header: SegmentHeader;
}

const SEGMENTS: readonly Segment[] = filesOf('segment').map((golden) => ({
  golden,
  header: segmentHeaderSchema.parse(golden.header),
}));
const HEADS = filesOf('head').map(({ header }) => headHeaderSchema.parse(header));

describe('the golden folder', () => {
  it.each(SEGMENTS)('holds segments whose lines are written as ever: $golden.path', ({ golden, header }) => {
    const encoded = encodeSegment(changesOf({ golden, header }), {
      changes: SYNC.segmentChanges,
      bytes: SYNC.segmentBytes,
    });
    expect(encoded.lines).toEqual(golden.lines);
    expect({ ...encoded.header, sv: header.sv }).toEqual({
      ...{ n: header.n, h: header.h, rt: header.rt },
      ...{ sv: header.sv, mr: header.mr },
    });
  });

  it.each(HEADS)('holds heads that tell the segments by chain and tag: $r', ({ r, sp, st, tail }) => {
    const stream = SEGMENTS.filter(({ header }) => header.r === r);
    let link = '';
    for (const { golden, header } of stream) {
      expect(header.p).toBe(header.q === 1 ? firstLink(sp, header.sc, r) : link);
      link = nextLink(header.p, golden.headerDigest);
      expect(tail[header.sc]?.[String(header.q)]).toBe(golden.tag);
    }
    const last = stream.at(-1)?.header;
    expect(last && st[last.sc]).toEqual([last?.q, link, last?.n[1]]);
  });

  it('holds a snapshot that is what its positions give', async () => {
    const chunk = only(filesOf('snapshotChunk'));
    const contents = readIndexLines(only(filesOf('snapshotIndex')).lines);
    if (contents === undefined) throw new Error('no index');
    const position = only(contents.positions);
    const stream = SEGMENTS.filter(({ header }) => header.r === position.replica);
    const store = await storeOf(stream.map(changesOf));
    const records: string[] = [];
    for await (const entity of store.allEntities()) records.push(canonicalState(entity));
    expect(records).toEqual(chunk.lines);
    expect(await store.checksums()).toEqual(contents.sums);
    expect(contents.chunks).toMatchObject([{ tag: chunk.tag, digest: chunk.digest, count: 1 }]);
    expect(chunkHeaderSchema.parse(chunk.header)).toMatchObject({ k: 'ticket', b: '2026-01' });
    expect(contents.unread).toEqual(stream.flatMap(changesOf).filter(isUnread));
  });
});

function filesOf(kind: GoldenFile['kind']): readonly GoldenFile[] {
  return GOLDEN_FILES.filter((golden) => golden.kind === kind);
}

function only<Value>(values: readonly Value[]): Value {
  const [first, ...others] = values;
  if (first === undefined || others.length > 0) throw new Error('not exactly one');
  return first;
}

function changesOf({ golden, header }: Segment): readonly Change[] {
  const decoded = decodeSegment(header, golden.lines);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal));
  return decoded.value;
}

function isUnread({ mutations }: Change): boolean {
  return mutations.some(({ op }) => op === 'opaque');
}
