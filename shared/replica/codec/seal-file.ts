import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { toCrockford } from '#shared/replica/crockford.ts';
import { toBase64Url } from './base64url.ts';
import type { BodyCodec, CodecPrimitives, SealerKeys } from './codec-primitives.ts';
import { encodeEnvelope, signedBytes } from './envelope.ts';
import { type WrittenBody, writeBody } from './file-body.ts';
import type { FileKind } from './file-kind.ts';
import { BODY_RULES } from './file-limits.ts';
import type { FileDraft, SealedFile, SealRefusal } from './sealer.ts';

const NONCE_BYTES = 16;
const TAG_CHARACTERS = 16;

/** What the nonces of files that are named by their content are keyed by, while nothing is encrypted. */
const NO_KEY = new Uint8Array(32);

interface Nonces {
  /** Makes two files of equal lines differ, or not. */
  readonly x: Uint8Array;
  /** Keys the digests of the lines. */
  readonly seed: Uint8Array;
}

/**
 * Makes a file of a draft.
 *
 * @throws RangeError when it would pass the limits of files: whoever makes drafts keeps them smaller.
 */
export async function sealFile(
  draft: FileDraft,
  primitives: CodecPrimitives,
  keys: Pick<SealerKeys, 'sign'>,
): Promise<Result<SealedFile, SealRefusal>> {
  const { x, seed } = noncesOf(draft, primitives);
  const body = draft.lines === null ? null : writeBody(seed, draft.lines, primitives);
  const last = { ke: 0, x: toBase64Url(x), ...(body === null ? {} : { pd: body.pd }) };
  const header = utf8ToBytes(JSON.stringify({ ...draft.header, ...last }));
  let signature: Uint8Array | null = null;
  if (draft.signer !== null) {
    signature = await keys.sign(draft.signer, signedBytes(draft.kind, header));
    if (signature === null) return refuse('key-missing', { replica: draft.signer });
  }
  const stored = storedBody(draft.kind, body, primitives);
  const bytes = encodeEnvelope({ kind: draft.kind, header, signature, ...stored }, primitives.sha256);
  return done(describeFile(bytes, header, primitives));
}

/** What a whole file is known by. */
export function describeFile(
  bytes: Uint8Array,
  header: Uint8Array,
  { sha256 }: Pick<CodecPrimitives, 'sha256'>,
): SealedFile {
  const digest = sha256(bytes);
  return {
    bytes,
    tag: toCrockford(digest, TAG_CHARACTERS).toLowerCase(),
    headerDigest: bytesToHex(sha256(header)),
    digest: bytesToHex(digest),
  };
}

/** From the lines alone where equal lines make equal files: one digest, in two halves. */
function noncesOf({ nonce, lines }: FileDraft, { randomBytes, hmacSha256 }: CodecPrimitives): Nonces {
  const bytes =
    nonce === 'random'
      ? randomBytes(2 * NONCE_BYTES)
      : hmacSha256(NO_KEY, utf8ToBytes((lines ?? []).join('\n')));
  return { x: bytes.subarray(0, NONCE_BYTES), seed: bytes.subarray(NONCE_BYTES, 2 * NONCE_BYTES) };
}

/** Compressed where that makes it shorter. */
function storedBody(
  kind: FileKind,
  body: WrittenBody | null,
  primitives: CodecPrimitives,
): { readonly codec: BodyCodec; readonly body: Uint8Array; readonly plainLength: number } {
  const plain = body?.plain ?? new Uint8Array();
  const rule = BODY_RULES[kind];
  if (plain.length > rule.bytes) {
    throw new RangeError(`the body of a ${kind} has ${plain.length} bytes: more than ${rule.bytes}`);
  }
  const compressed = primitives.compress(rule.codec, plain);
  return compressed.length < plain.length
    ? { codec: rule.codec, body: compressed, plainLength: plain.length }
    : { codec: 'none', body: plain, plainLength: plain.length };
}
