import { describe, expect, it } from 'vitest';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { openFile } from '#shared/replica/codec/open-file.ts';
import {
  type HeadedFile,
  readCertificateHeader,
  readChunkHeader,
  readClaimHeader,
  readHeadHeader,
  readSegmentHeader,
  readSnapshotHeader,
  readSpaceHeader,
} from '#shared/replica/codec/read-header.ts';
import { GOLDEN_FILES, goldenBytes, goldenKey, type GoldenFile } from './golden-space.ts';

const PRIMITIVES = createNodePrimitives();

type Read = (file: HeadedFile, space?: SpaceId) => unknown;

const SPACE = text(golden('spaceRecord').header, 'sp') as SpaceId;

/** Every reader, with the place of the golden file that it reads. */
const READERS: readonly (readonly [GoldenFile['kind'], Read])[] = [
  ['segment', (file, space) => readSegmentHeader(file, { ...ofSpace(space), ...segmentPlace() })],
  ['head', (file, space) => readHeadHeader(file, { ...ofSpace(space), ...replicaOf('head'), hq: 1 })],
  ['claim', (file, space) => readClaimHeader(file, { ...ofSpace(space), series: '2026', n: 123 })],
  [
    'snapshotIndex',
    (file, space) => {
      const place = { ...replicaOf('snapshotIndex'), ms: Number(golden('snapshotIndex').header['ms']) };
      return readSnapshotHeader(file, { ...ofSpace(space), ...place });
    },
  ],
  ['snapshotChunk', (file, space) => readChunkHeader(file, ofSpace(space))],
  ['spaceRecord', (file) => readSpaceHeader(file, { n: 1 })],
  [
    'replicaCertificate',
    (file, space) => readCertificateHeader(file, { ...ofSpace(space), ...replicaOf('replicaCertificate') }),
  ],
];

describe.each(READERS)('the header of a %s', (kind, read) => {
  const file = open(golden(kind));
  const changed = (members: JsonObject): HeadedFile => ({ ...file, header: { ...file.header, ...members } });

  it('is read where it stands', () => {
    expect(read(file, SPACE)).toEqual({ ok: true, value: file.header });
    expect(read(file)).toEqual({ ok: true, value: file.header });
  });

  it('is read with members that this version does not know', () => {
    expect(read(changed({ later: [1] }), SPACE)).toMatchObject({ ok: true });
  });

  it('is not taken for that of another kind', () => {
    const other = kind === 'claim' ? 'head' : 'claim';
    expect(read({ ...file, kind: other })).toEqual(refusal('file-forged', { problem: 'kind' }));
  });

  it('of a later format is left to a later version', () => {
    const later = changed({ f: 2, sp: 5 });
    expect(read(later)).toEqual(refusal('file-newer', { problem: 'format', format: 2 }));
  });

  it('that asks for a later reader is left to it', () => {
    expect(read(changed({ mr: 2 }))).toEqual(refusal('file-newer', { problem: 'reader', reader: 2 }));
  });

  it.each([{ f: 0 }, { f: '1' }, { sp: 'x' }, { ke: 1 }, { x: '' }])('is forged with %j', (members) => {
    expect(read(changed(members))).toEqual(refusal('file-forged', { problem: 'header' }));
  });
});

describe('a header out of its place is forged', () => {
  it('in another stream, or at another point of it', () => {
    const file = open(golden('segment'));
    const place = segmentPlace();
    const wrong: readonly (readonly [Partial<typeof place>, string])[] = [
      [{ scope: 'c0' as Scope }, 'sc'],
      [{ replica: '0'.repeat(20) as ReplicaId }, 'r'],
      [{ q: 2 }, 'q'],
    ];
    for (const [other, member] of wrong) {
      expect(readSegmentHeader(file, { ...place, ...other })).toEqual(
        refusal('file-forged', { problem: 'place', member }),
      );
    }
  });

  it('under the name of another head, claim, index, certificate or record', () => {
    const nobody = { replica: '0'.repeat(20) as ReplicaId };
    const read = [
      readHeadHeader(open(golden('head')), { ...replicaOf('head'), hq: 2 }),
      readClaimHeader(open(golden('claim')), { series: '2026', n: 124 }),
      readClaimHeader(open(golden('claim')), { series: '2025', n: 123 }),
      readSnapshotHeader(open(golden('snapshotIndex')), { ...replicaOf('snapshotIndex'), ms: 1 }),
      readCertificateHeader(open(golden('replicaCertificate')), nobody),
      readSpaceHeader(open(golden('spaceRecord')), { n: 2 }),
    ];
    for (const one of read) expect(one).toMatchObject(refusal('file-forged', { problem: 'place' }));
  });

  it('in another space', () => {
    const other = '0'.repeat(20) as SpaceId;
    for (const [kind, read] of READERS.filter(([of]) => of !== 'spaceRecord')) {
      expect(read(open(golden(kind)), other)).toEqual(
        refusal('file-forged', { problem: 'place', member: 'sp' }),
      );
    }
  });
});

describe.each(['spaceRecord', 'replicaCertificate'] as const)('a %s vouches for itself', (kind) => {
  const read = READERS.find(([of]) => of === kind)?.[1];
  const bytes = goldenBytes(golden(kind));

  it('by the key that it carries, which nobody has to know', () => {
    expect(openFile(bytes, null, PRIMITIVES)).toMatchObject({ value: { signature: 'valid' } });
  });

  it('and is forged without that signature, or with the key of another', () => {
    const file = open(golden(kind));
    const stranger = GOLDEN_FILES.findLast((one) => one.kind === 'replicaCertificate')?.signer ?? null;
    const pk = goldenKey(stranger) ?? '';
    expect(read?.({ ...file, signature: 'invalid' })).toEqual(
      refusal('file-forged', { problem: 'signature' }),
    );
    expect(read?.({ ...file, signature: 'absent' })).toEqual(
      refusal('file-forged', { problem: 'signature' }),
    );
    expect(read?.({ ...file, header: { ...file.header, pk } })).toEqual(
      refusal('file-forged', { problem: 'identity' }),
    );
  });
});

function golden(kind: GoldenFile['kind']): GoldenFile {
  const found = GOLDEN_FILES.find((file) => file.kind === kind);
  if (found === undefined) throw new Error(`no golden ${kind}`);
  return found;
}

function open(file: GoldenFile): HeadedFile {
  const opened = openFile(goldenBytes(file), goldenKey(file.signer), PRIMITIVES);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

function ofSpace(space: SpaceId | undefined): { readonly space?: SpaceId } {
  return space === undefined ? {} : { space };
}

function replicaOf(kind: GoldenFile['kind']): { readonly replica: ReplicaId } {
  return { replica: text(golden(kind).header, 'r') as ReplicaId };
}

function segmentPlace(): { readonly scope: Scope; readonly replica: ReplicaId; readonly q: number } {
  const { header } = golden('segment');
  return { scope: text(header, 'sc') as Scope, ...replicaOf('segment'), q: Number(header['q']) };
}

function text(header: JsonObject, member: string): string {
  const value = header[member];
  if (typeof value !== 'string') throw new Error(`no ${member}`);
  return value;
}

function refusal(code: string, data: JsonObject): object {
  return { ok: false, refusal: { code, data } };
}
