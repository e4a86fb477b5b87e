import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { BodyCodec } from './codec-primitives.ts';
import { FILE_KINDS, type FileKind } from './file-kind.ts';
import type { OpenRefusal } from './sealer.ts';

/** Limits of every file, in bytes. */
const ENVELOPE_LIMITS = {
  header: 16_384,
  body: 64 * 1024 * 1024,
  plain: 256 * 1024 * 1024,
} as const;

/** A file's parts. What they say is not known yet. */
export interface Envelope {
  readonly kind: FileKind;
  /** UTF-8 JSON, signed exactly as stored. */
  readonly header: Uint8Array;
  /** Ed25519, 64 bytes; `null` when the file is not signed. */
  readonly signature: Uint8Array | null;
  readonly codec: BodyCodec;
  /** As stored: compressed by `codec`. */
  readonly body: Uint8Array;
  /** The body's length before compression, as the file says. */
  readonly plainLength: number;
}

type Sha256 = (bytes: Uint8Array) => Uint8Array;

const MAGIC = utf8ToBytes('SLG1');
const SIGNED_CONTEXT = utf8ToBytes('SLG1\0');

const HEAD_BYTES = 16;
const SIGNATURE_BYTES = 64;
const TRAILER_BYTES = 32;

const SIGNED_FLAG = 0b0001;
const ENCRYPTED_FLAG = 0b0010;
const CODEC_SHIFT = 2;
const CODEC_MASK = 0b11;
const KNOWN_FLAGS = 0b1111;

/** By the number that stands in the flags; 3 is kept for a later version. */
const CODECS: readonly BodyCodec[] = ['none', 'deflate', 'brotli'];

const KINDS: ReadonlyMap<number, FileKind> = new Map(
  Object.entries(FILE_KINDS).map(([kind, byte]) => [byte, kind as FileKind]),
);

/** What a signature is of: a file's kind and header, and nothing else, so that it outlives another compression. */
export function signedBytes(kind: FileKind, header: Uint8Array): Uint8Array {
  return concatBytes(SIGNED_CONTEXT, Uint8Array.of(FILE_KINDS[kind]), header);
}

/**
 * A file's bytes, its digest last.
 *
 * @throws RangeError when a part passes {@link ENVELOPE_LIMITS}: whoever makes files keeps them smaller.
 */
export function encodeEnvelope(envelope: Envelope, sha256: Sha256): Uint8Array {
  const { header, body, plainLength, signature } = envelope;
  requireWithin('header', header.length, ENVELOPE_LIMITS.header);
  requireWithin('body', body.length, ENVELOPE_LIMITS.body);
  requireWithin('plain body', plainLength, ENVELOPE_LIMITS.plain);
  const content = concatBytes(encodeHead(envelope), header, signature ?? new Uint8Array(), body);
  return concatBytes(content, sha256(content));
}

/** Takes a file apart, if it is whole. Reads no more of it than says how long its parts are. */
export function parseEnvelope(bytes: Uint8Array, sha256: Sha256): Result<Envelope, OpenRefusal> {
  if (bytes.length < HEAD_BYTES + TRAILER_BYTES) return refuse('file-damaged', { problem: 'short' });
  const end = bytes.length - TRAILER_BYTES;
  const content = bytes.subarray(0, end);
  if (!sameBytes(sha256(content), bytes.subarray(end))) return refuse('file-damaged', { problem: 'trailer' });
  if (!sameBytes(content.subarray(0, MAGIC.length), MAGIC))
    return refuse('file-forged', { problem: 'magic' });
  return parseContent(content);
}

function parseContent(content: Uint8Array): Result<Envelope, OpenRefusal> {
  const head = new DataView(content.buffer, content.byteOffset, HEAD_BYTES);
  const kind = KINDS.get(head.getUint8(4));
  if (kind === undefined) return refuse('file-newer', { problem: 'kind' });
  const flags = head.getUint8(5);
  const codec = CODECS[(flags >> CODEC_SHIFT) & CODEC_MASK];
  if ((flags & ENCRYPTED_FLAG) !== 0) return refuse('file-newer', { problem: 'encrypted' });
  if ((flags & ~KNOWN_FLAGS) !== 0) return refuse('file-newer', { problem: 'flags' });
  if (codec === undefined) return refuse('file-newer', { problem: 'codec' });
  const headerLength = head.getUint16(6, true);
  const bodyLength = head.getUint32(8, true);
  const plainLength = head.getUint32(12, true);
  if (
    headerLength > ENVELOPE_LIMITS.header ||
    bodyLength > ENVELOPE_LIMITS.body ||
    plainLength > ENVELOPE_LIMITS.plain
  ) {
    return refuse('file-forged', { problem: 'limits' });
  }
  const signatureAt = HEAD_BYTES + headerLength;
  const bodyAt = signatureAt + ((flags & SIGNED_FLAG) === 0 ? 0 : SIGNATURE_BYTES);
  if (content.length !== bodyAt + bodyLength) return refuse('file-forged', { problem: 'length' });
  return done({
    kind,
    header: content.subarray(HEAD_BYTES, signatureAt),
    signature: bodyAt === signatureAt ? null : content.subarray(signatureAt, bodyAt),
    codec,
    body: content.subarray(bodyAt),
    plainLength,
  });
}

function encodeHead({ kind, signature, codec, header, body, plainLength }: Envelope): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES);
  bytes.set(MAGIC);
  const head = new DataView(bytes.buffer);
  head.setUint8(4, FILE_KINDS[kind]);
  head.setUint8(5, (signature === null ? 0 : SIGNED_FLAG) | (CODECS.indexOf(codec) << CODEC_SHIFT));
  head.setUint16(6, header.length, true);
  head.setUint32(8, body.length, true);
  head.setUint32(12, plainLength, true);
  return bytes;
}

function requireWithin(part: string, length: number, limit: number): void {
  if (length > limit) throw new RangeError(`the ${part} of a file has ${length} bytes: more than ${limit}`);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, place) => byte === right[place]);
}
