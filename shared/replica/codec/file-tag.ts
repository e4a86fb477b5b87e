import { sha256 } from '@noble/hashes/sha2.js';
import { toCrockford } from '#shared/replica/crockford.ts';

const TAG_CHARACTERS = 16;

/** The tag of a file: the first 80 bits of the SHA-256 of its bytes, 16 characters, part of its name. */
export function fileTag(bytes: Uint8Array): string {
  return toCrockford(sha256(bytes), TAG_CHARACTERS).toLowerCase();
}
