import { toBase64Url } from './base64url.ts';
import type { CodecPrimitives } from './codec-primitives.ts';

const DIGEST_BYTES = 32;

/**
 * What a signed header says of its body: base64url of SHA-256 over the digest of each line. A line's digest is keyed by
 * the file's seed and the line's place, so that it tells nothing of the line; and a line can be blanked later, its
 * digest put in its place, without touching any signature.
 *
 * It is over the text, not over how the text is compressed or hidden.
 */
export function payloadDigest(
  seed: Uint8Array,
  lines: readonly Uint8Array[],
  { sha256, hmacSha256 }: Pick<CodecPrimitives, 'sha256' | 'hmacSha256'>,
): string {
  const digests = new Uint8Array(lines.length * DIGEST_BYTES);
  const place = new Uint8Array(4);
  const places = new DataView(place.buffer);
  lines.forEach((line, index) => {
    places.setUint32(0, index, true);
    digests.set(hmacSha256(hmacSha256(seed, place), line), index * DIGEST_BYTES);
  });
  return toBase64Url(sha256(digests));
}
