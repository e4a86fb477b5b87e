import { z } from 'zod';
import { REPLICA_PATTERN, type ReplicaId, type Scope, SCOPE_PATTERN } from '#shared/domain/identity.ts';

/** The format of files that this version writes and reads. */
export const FILE_FORMAT = 1;

/** The highest format of a space that this version reads. */
export const READER_FORMAT = 1;

declare const spaceBrand: unique symbol;

/** Names one installation: 20 characters of lower-case Crockford base 32, made when the folder was prepared. */
export type SpaceId = string & { readonly [spaceBrand]: true };

/** The shape of a space's id. */
export const SPACE_PATTERN = /^[0-9a-hjkmnp-tv-z]{20}$/;

/** The shape of a tag: the first 80 bits of a SHA-256 in lower-case Crockford base 32. */
export const TAG_PATTERN = /^[0-9a-hjkmnp-tv-z]{16}$/;

const space = z
  .string()
  .regex(SPACE_PATTERN)
  .transform((text) => text as SpaceId);
const replica = z
  .string()
  .regex(REPLICA_PATTERN)
  .transform((text) => text as ReplicaId);
const scope = z
  .string()
  .regex(SCOPE_PATTERN)
  .transform((text) => text as Scope);
const count = z.int().min(1);
const tag = z.string().regex(TAG_PATTERN);
const stamp = z.tuple([
  z
    .int()
    .min(0)
    .max(2 ** 48 - 1),
  z.int().min(0).max(65_535),
]);
/** A link of a chain: 128 bits, hexadecimal. */
const chain = z.string().regex(/^[0-9a-f]{32}$/);
const format = z.literal(FILE_FORMAT);
const nonce = z.string().regex(/^[\w-]{22}$/);

/** The header of a segment: consecutive changes of one stream. */
export const segmentHeaderSchema = z.object({
  f: format,
  sp: space,
  sc: scope,
  r: replica,
  /** Its place in the stream. */
  q: count,
  /** The chain before it. */
  p: chain,
  /** First and last change. */
  n: z.tuple([count, count]),
  /** Stamps of the first and of the last change: milliseconds. */
  h: z.tuple([z.int().min(0), z.int().min(0)]),
  /** The table of replicas that the lines name by place. */
  rt: z.array(replica).max(2_000),
  /** The version of the records' schema. */
  sv: count,
  /** The lowest version of a reader. */
  mr: count,
  ke: z.literal(0),
  x: nonce,
  pd: z.string(),
});

/** How far a stream has been announced: its last segment, the chain after it, its last change. */
const announcedSchema = z.tuple([count, chain, count]);

/** The header of a head: what a replica has published. */
export const headHeaderSchema = z.object({
  f: format,
  sp: space,
  r: replica,
  /** The device: the same through the incarnations of one console. */
  dk: z.string().regex(/^[0-9a-hjkmnp-tv-z]{20}$/),
  hq: count,
  st: z.record(scope, announcedSchema),
  /** Tags of the last segments of streams that changed of late. */
  tail: z.record(scope, z.record(z.string().regex(/^\d{1,8}$/), tag)),
  h: stamp,
  app: z.string().max(40),
  /** The highest format of a space that its writer reads. */
  rd: count,
  /** Only with nothing left to publish: digest of the positions of a scope (32 hexadecimal digits), its sum. */
  sum: z.record(scope, z.tuple([z.string().regex(/^[0-9a-f]{32}$/), z.string().regex(/^[0-9a-f]{32}$/)])),
  ke: z.literal(0),
  x: nonce,
});

/** The header of the claim of a number. */
export const claimHeaderSchema = z.object({
  f: format,
  sp: space,
  se: z.string().regex(/^[0-9a-z]{4,12}$/),
  n: z.int().min(1).max(999_999),
  /** The record that takes the number. */
  t: z.string().min(1).max(40),
  r: replica,
  h: stamp,
  ke: z.literal(0),
  x: nonce,
});

/** The header of a snapshot's index; its lines are described in `snapshot-index.ts`. */
export const snapshotHeaderSchema = z.object({
  f: format,
  sp: space,
  r: replica,
  ms: z.int().min(0),
  /** How many changes it stands for: of two, the greater is the newer. */
  total: z.int().min(0),
  ke: z.literal(0),
  x: nonce,
  pd: z.string(),
});

/** The header of a snapshot's chunk: nothing of its writer, so that equal records give equal files. */
export const chunkHeaderSchema = z.object({
  f: format,
  sp: space,
  k: z.string().min(1),
  b: z.string().min(1),
  ke: z.literal(0),
  x: nonce,
  pd: z.string(),
});

/** The header of a record of the space: number 1 is the sentinel. */
export const spaceHeaderSchema = z.object({
  f: format,
  sp: space,
  n: count,
  name: z.string().min(1).max(120),
  created: z.int().min(0),
  minReader: count,
  minWriter: count,
  write: count,
  features: z.array(z.string()),
  r: replica,
  /** The public key of `r`, base64url: the sentinel vouches for itself. */
  pk: z.string().regex(/^[\w-]{43}$/),
  ke: z.literal(0),
  x: nonce,
});

/** The header of a replica's certificate: its public key, which its id is the digest of. */
export const certificateHeaderSchema = z.object({
  f: format,
  sp: space,
  r: replica,
  pk: z.string().regex(/^[\w-]{43}$/),
  dk: z.string().regex(/^[0-9a-hjkmnp-tv-z]{20}$/),
  /** What people call the console. */
  nm: z.string().min(1).max(80),
  ke: z.literal(0),
  x: nonce,
});

/** What a segment says of itself. */
export type SegmentHeader = z.infer<typeof segmentHeaderSchema>;
/** What a head announces. */
export type HeadHeader = z.infer<typeof headHeaderSchema>;
/** What a claim says. */
export type ClaimHeader = z.infer<typeof claimHeaderSchema>;
/** What a snapshot's index says of itself. */
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>;
/** What a chunk says of itself. */
export type ChunkHeader = z.infer<typeof chunkHeaderSchema>;
/** What a record of the space says. */
export type SpaceHeader = z.infer<typeof spaceHeaderSchema>;
/** What a certificate says. */
export type CertificateHeader = z.infer<typeof certificateHeaderSchema>;
