import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import type { BodyCodec } from './codec-primitives.ts';
import type { FileKind } from './file-kind.ts';

/** What the body of a kind may be. */
export interface BodyRule {
  /** Bytes of text, the seed's line among them: no file is decompressed beyond. */
  readonly bytes: number;
  /** Lines, the seed's among them: each is worth two digests to whoever checks it. */
  readonly lines: number;
  /** How this version compresses it. It reads them all. */
  readonly codec: Exclude<BodyCodec, 'none'>;
}

const MEBIBYTE = 1024 * 1024;

const NO_BODY: BodyRule = { bytes: 0, lines: 0, codec: 'deflate' };
const TABLE: BodyRule = { bytes: 64 * MEBIBYTE, lines: 200_000, codec: 'brotli' };

/** By kind. Kinds that are only reserved have no body that this version would read. */
export const BODY_RULES: Readonly<Record<FileKind, BodyRule>> = {
  segment: { bytes: SYNC.segmentBytes, lines: SYNC.segmentChanges + 1, codec: 'deflate' },
  head: NO_BODY,
  pack: TABLE,
  snapshotIndex: TABLE,
  snapshotChunk: TABLE,
  claim: NO_BODY,
  membership: TABLE,
  joinRequest: TABLE,
  attestation: TABLE,
  spaceRecord: NO_BODY,
  replicaCertificate: NO_BODY,
};
