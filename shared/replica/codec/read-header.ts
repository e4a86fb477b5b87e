import type { z } from 'zod';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { replicaIdOf } from '#shared/replica/replica-id.ts';
import type { HeadName, SnapshotName } from '#shared/replica/share/space-paths.ts';
import { fromBase64Url } from './base64url.ts';
import type { FileKind } from './file-kind.ts';
import {
  type CertificateHeader,
  certificateHeaderSchema,
  type ChunkHeader,
  chunkHeaderSchema,
  type ClaimHeader,
  claimHeaderSchema,
  FILE_FORMAT,
  type HeadHeader,
  headHeaderSchema,
  READER_FORMAT,
  type SegmentHeader,
  segmentHeaderSchema,
  type SnapshotHeader,
  snapshotHeaderSchema,
  type SpaceHeader,
  spaceHeaderSchema,
  type SpaceId,
} from './headers.ts';
import type { OpenedFile } from './sealer.ts';

/**
 * Why a header was not taken: `file-forged`, it is not what an honest console writes there; `file-newer`, a later
 * version reads it. The word `problem` says more: `kind`, `header`, `place`, `identity`, `signature`; `format`, `reader`.
 */
export type HeaderRefusal = Refusal<'file-forged' | 'file-newer'>;

/** What was opened. */
export type HeadedFile = Pick<OpenedFile, 'kind' | 'header' | 'signature'>;

interface Expectation<Header> {
  readonly kind: FileKind;
  readonly schema: z.ZodType<Header>;
  /** What the file's place and the space say of its header. */
  readonly place: Partial<Readonly<Record<keyof Header & string, JsonValue>>>;
}

/** The header of a segment that stands in its place. */
export function readSegmentHeader(
  file: HeadedFile,
  {
    space,
    scope,
    replica,
    q,
  }: { readonly space?: SpaceId; readonly scope: Scope; readonly replica: ReplicaId; readonly q: number },
): Result<SegmentHeader, HeaderRefusal> {
  const place = { ...ofSpace(space), sc: scope, r: replica, q };
  return readHeader(file, { kind: 'segment', schema: segmentHeaderSchema, place });
}

/** The header of a head that stands under its name. */
export function readHeadHeader(
  file: HeadedFile,
  { space, replica, hq }: Omit<HeadName, 'tag'> & { readonly space?: SpaceId },
): Result<HeadHeader, HeaderRefusal> {
  return readHeader(file, {
    kind: 'head',
    schema: headHeaderSchema,
    place: { ...ofSpace(space), r: replica, hq },
  });
}

/** The header of the claim of a number that stands in its place. */
export function readClaimHeader(
  file: HeadedFile,
  { space, series, n }: { readonly space?: SpaceId; readonly series: string; readonly n: number },
): Result<ClaimHeader, HeaderRefusal> {
  return readHeader(file, {
    kind: 'claim',
    schema: claimHeaderSchema,
    place: { ...ofSpace(space), se: series, n },
  });
}

/** The header of a snapshot's index that stands under its name. */
export function readSnapshotHeader(
  file: HeadedFile,
  { space, ms, replica }: Omit<SnapshotName, 'tag'> & { readonly space?: SpaceId },
): Result<SnapshotHeader, HeaderRefusal> {
  const place = { ...ofSpace(space), ms, r: replica };
  return readHeader(file, { kind: 'snapshotIndex', schema: snapshotHeaderSchema, place });
}

/** The header of a snapshot's chunk. That it is the one meant is told by its digest, which the index holds. */
export function readChunkHeader(
  file: HeadedFile,
  { space }: { readonly space?: SpaceId },
): Result<ChunkHeader, HeaderRefusal> {
  return readHeader(file, { kind: 'snapshotChunk', schema: chunkHeaderSchema, place: ofSpace(space) });
}

/** The header of a record of the space, which vouches for itself. Which space it is of is for the caller to look at. */
export function readSpaceHeader(
  file: HeadedFile,
  { n }: { readonly n: number },
): Result<SpaceHeader, HeaderRefusal> {
  return selfSigned(file, readHeader(file, { kind: 'spaceRecord', schema: spaceHeaderSchema, place: { n } }));
}

/** The header of a replica's certificate that stands under its name, and vouches for itself. */
export function readCertificateHeader(
  file: HeadedFile,
  { space, replica }: { readonly space?: SpaceId; readonly replica: ReplicaId },
): Result<CertificateHeader, HeaderRefusal> {
  const place = { ...ofSpace(space), r: replica };
  return selfSigned(
    file,
    readHeader(file, { kind: 'replicaCertificate', schema: certificateHeaderSchema, place }),
  );
}

/** The space is looked at where it is given; who leaves it out looks at it himself. */
function ofSpace(space: SpaceId | undefined): { readonly sp?: SpaceId } {
  return space === undefined ? {} : { sp: space };
}

function readHeader<Header extends object>(
  file: HeadedFile,
  { kind, schema, place }: Expectation<Header>,
): Result<Header, HeaderRefusal> {
  if (file.kind !== kind) return refuse('file-forged', { problem: 'kind' });
  const { f, mr } = file.header;
  if (isAbove(f, FILE_FORMAT)) return refuse('file-newer', { problem: 'format', format: f });
  if (isAbove(mr, READER_FORMAT)) return refuse('file-newer', { problem: 'reader', reader: mr });
  const parsed = schema.safeParse(file.header);
  if (!parsed.success) return refuse('file-forged', { problem: 'header' });
  const misplaced = Object.entries(place).find(([member, value]) => file.header[member] !== value);
  if (misplaced !== undefined) return refuse('file-forged', { problem: 'place', member: misplaced[0] });
  return done(parsed.data);
}

/** Whose key a file carries must be whose id it carries, and that key must have signed it. */
function selfSigned<Header extends { readonly r: ReplicaId; readonly pk: string }>(
  file: HeadedFile,
  read: Result<Header, HeaderRefusal>,
): Result<Header, HeaderRefusal> {
  if (!read.ok) return read;
  const key = fromBase64Url(read.value.pk);
  if (key === undefined || replicaIdOf(key) !== read.value.r) {
    return refuse('file-forged', { problem: 'identity' });
  }
  return file.signature === 'valid' ? read : refuse('file-forged', { problem: 'signature' });
}

function isAbove(version: JsonValue | undefined, ours: number): version is number {
  return typeof version === 'number' && version > ours;
}
