import type { ReplicaId, Scope } from '#shared/domain/identity.ts';

/** A file's path on the share: at most this many characters, of `[0-9a-z./-]`. */
export const PATH_LENGTH_MAX = 79;

/** A segment's name, taken apart. */
export interface SegmentName {
  readonly q: number;
  readonly tag: string;
}

/** A head's name, taken apart. */
export interface HeadName {
  readonly replica: ReplicaId;
  readonly hq: number;
  readonly tag: string;
}

/** A certificate's name, taken apart. */
export interface CertificateName {
  readonly replica: ReplicaId;
  readonly tag: string;
}

/** A snapshot index's name, taken apart. */
export interface SnapshotName {
  readonly ms: number;
  readonly replica: ReplicaId;
  readonly tag: string;
}

/** The name of a note that a segment cannot be read, taken apart. */
export interface NackName {
  readonly replica: ReplicaId;
  readonly scope: Scope;
  readonly q: number;
  readonly reporter: ReplicaId;
}

/** A record of the space's name, taken apart. */
export interface SpaceRecordName {
  readonly n: number;
  readonly tag: string;
}

/** The directories of a space that this version lists. */
export const DIRECTORIES = {
  space: 'space',
  certificates: 'members/rep',
  heads: 'heads',
  snapshots: 'snap',
  nacks: 'nack',
} as const;

/** What people who open the folder read. */
export const README_NAME = 'LEGGIMI.txt';

const REPLICA = '[0-9a-hjkmnp-tv-z]{20}';
const TAG = '[0-9a-hjkmnp-tv-z]{16}';
const SCOPE = '[0-9a-z]{1,12}';

const SPACE_RECORD = new RegExp(`^(\\d{4})\\.(${TAG})\\.fmt$`);
const CERTIFICATE = new RegExp(`^(${REPLICA})\\.(${TAG})\\.rep$`);
const HEAD = new RegExp(`^(${REPLICA})\\.(\\d{8})\\.(${TAG})\\.hd$`);
const SEGMENT = new RegExp(`^(\\d{8})\\.(${TAG})\\.seg$`);
const SNAPSHOT = new RegExp(`^(\\d{13})-(${REPLICA})\\.(${TAG})\\.idx$`);
const NACK = new RegExp(`^(${REPLICA})\\.(${SCOPE})\\.(\\d{8})\\.(${REPLICA})$`);
const CLAIM = /^(\d{6})\.num$/;

/** Every path that this version reads or writes: what does not match is somebody else's. */
const KNOWN_PATHS = [
  /^space\/(\d{4})\.[0-9a-hjkmnp-tv-z]{16}\.fmt$/,
  new RegExp(`^members/rep/${REPLICA}\\.${TAG}\\.rep$`),
  new RegExp(`^heads/${REPLICA}\\.\\d{8}\\.${TAG}\\.hd$`),
  new RegExp(`^log/${SCOPE}/${REPLICA}/\\d{8}\\.${TAG}\\.seg$`),
  new RegExp(`^snap/\\d{13}-${REPLICA}\\.${TAG}\\.idx$`),
  new RegExp(`^snap/c/[0-9a-hjkmnp-tv-z]{2}/${TAG}\\.chk$`),
  /^num\/[0-9a-z]{4,12}\/\d{3}\/\d{6}\.num$/,
  new RegExp(`^nack/${REPLICA}\\.${SCOPE}\\.\\d{8}\\.${REPLICA}$`),
  new RegExp(`^blob/${SCOPE}/[0-9a-f]{2}/[0-9a-f]{64}$`),
  /^leggimi\.txt$/i,
];

/** Directories that may be listed. */
const KNOWN_DIRECTORIES = [
  /^(space|members\/rep|heads|snap|nack|log|num|blob)?$/,
  new RegExp(`^log/${SCOPE}(/${REPLICA})?$`),
  /^snap\/c(\/[0-9a-hjkmnp-tv-z]{2})?$/,
  /^num\/[0-9a-z]{4,12}(\/\d{3})?$/,
  new RegExp(`^blob/${SCOPE}(/[0-9a-f]{2})?$`),
];

/** Whether a path is one that a console may read or write: nothing else reaches the file system. */
export function isSpacePath(path: string): boolean {
  return path.length <= PATH_LENGTH_MAX + 40 && KNOWN_PATHS.some((pattern) => pattern.test(path));
}

/** Whether a directory is one that a console may list. */
export function isSpaceDirectory(directory: string): boolean {
  return KNOWN_DIRECTORIES.some((pattern) => pattern.test(directory));
}

/** The path of a record of the space. */
export function spaceRecordPath({ n, tag }: SpaceRecordName): string {
  return `space/${digits(n, 4)}.${tag}.fmt`;
}

/** Takes a name of `space/` apart; `undefined` when it is not one. */
export function parseSpaceRecordName(name: string): SpaceRecordName | undefined {
  const [, n, tag] = SPACE_RECORD.exec(name) ?? [];
  return n === undefined || tag === undefined ? undefined : { n: Number(n), tag };
}

/** The path of a replica's certificate. */
export function certificatePath({ replica, tag }: CertificateName): string {
  return `members/rep/${replica}.${tag}.rep`;
}

/** Takes a name of `members/rep/` apart; `undefined` when it is not one. */
export function parseCertificateName(name: string): CertificateName | undefined {
  const [, replica, tag] = CERTIFICATE.exec(name) ?? [];
  return replica === undefined || tag === undefined ? undefined : { replica: replica as ReplicaId, tag };
}

/** The name of a head within `heads/`. */
export function headFileName({ replica, hq, tag }: HeadName): string {
  return `${replica}.${digits(hq, 8)}.${tag}.hd`;
}

/** The path of a head. */
export function headPath(name: HeadName): string {
  return `heads/${headFileName(name)}`;
}

/** Takes a name of `heads/` apart; `undefined` when it is not one. */
export function parseHeadName(name: string): HeadName | undefined {
  const [, replica, hq, tag] = HEAD.exec(name) ?? [];
  if (replica === undefined || hq === undefined || tag === undefined) return undefined;
  return { replica: replica as ReplicaId, hq: Number(hq), tag };
}

/** The directory of a stream. */
export function streamDirectory(scope: Scope, replica: ReplicaId): string {
  return `log/${scope}/${replica}`;
}

/** The path of a segment. */
export function segmentPath(scope: Scope, replica: ReplicaId, { q, tag }: SegmentName): string {
  return `${streamDirectory(scope, replica)}/${digits(q, 8)}.${tag}.seg`;
}

/** Takes a name of a stream's directory apart; `undefined` when it is not one. */
export function parseSegmentName(name: string): SegmentName | undefined {
  const [, q, tag] = SEGMENT.exec(name) ?? [];
  return q === undefined || tag === undefined ? undefined : { q: Number(q), tag };
}

/** The path of a snapshot's index. */
export function snapshotPath({ ms, replica, tag }: SnapshotName): string {
  return `snap/${digits(ms, 13)}-${replica}.${tag}.idx`;
}

/** Takes a name of `snap/` apart; `undefined` when it is not one. */
export function parseSnapshotName(name: string): SnapshotName | undefined {
  const [, ms, replica, tag] = SNAPSHOT.exec(name) ?? [];
  if (ms === undefined || replica === undefined || tag === undefined) return undefined;
  return { ms: Number(ms), replica: replica as ReplicaId, tag };
}

/** The path of a snapshot's chunk. */
export function chunkPath(tag: string): string {
  return `snap/c/${tag.slice(0, 2)}/${tag}.chk`;
}

/** The directory that holds the claims of a thousand numbers. */
export function claimDirectory(series: string, n: number): string {
  return `num/${series}/${digits(Math.floor(n / 1_000), 3)}`;
}

/** The path of the claim of a number. */
export function claimPath(series: string, n: number): string {
  return `${claimDirectory(series, n)}/${digits(n, 6)}.num`;
}

/** The number that a name of a claims' directory claims; `undefined` when it is not one. */
export function parseClaimName(name: string): number | undefined {
  const [, n] = CLAIM.exec(name) ?? [];
  return n === undefined ? undefined : Number(n);
}

/** The path of a note that a segment cannot be read. */
export function nackPath({ replica, scope, q, reporter }: NackName): string {
  return `nack/${replica}.${scope}.${digits(q, 8)}.${reporter}`;
}

/** Takes a name of `nack/` apart; `undefined` when it is not one. */
export function parseNackName(name: string): NackName | undefined {
  const [, replica, scope, q, reporter] = NACK.exec(name) ?? [];
  if (replica === undefined || scope === undefined || q === undefined || reporter === undefined)
    return undefined;
  return {
    replica: replica as ReplicaId,
    scope: scope as Scope,
    q: Number(q),
    reporter: reporter as ReplicaId,
  };
}

/**
 * The path of an attachment's bytes.
 *
 * @param digest their SHA-256, 64 hexadecimal digits.
 */
export function blobPath(scope: Scope, digest: string): string {
  return `blob/${scope}/${digest.slice(0, 2)}/${digest}`;
}

/** A number with leading zeros, so that names sort as numbers do. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
