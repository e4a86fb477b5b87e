import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';

const LINK_BYTES = 16;

/** The chain of a stream before its first segment: 32 hexadecimal digits. */
export function firstLink(space: SpaceId, scope: Scope, replica: ReplicaId): string {
  return truncated(utf8ToBytes(`${space}|${scope}|${replica}`));
}

/**
 * The chain after a segment: it stands for every header of the stream so far.
 *
 * @param headerDigest SHA-256 of the segment's header, 64 hexadecimal digits.
 */
export function nextLink(link: string, headerDigest: string): string {
  return truncated(concatBytes(hexToBytes(link), hexToBytes(headerDigest)));
}

function truncated(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes).subarray(0, LINK_BYTES));
}
