import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalState } from './canonical-state.ts';
import type { StoredEntity } from './entity.ts';

/** The sum of a scope that holds nothing: 32 hexadecimal digits. */
export const EMPTY_SUM = '0'.repeat(32);

const DIGEST_BYTES = 16;
const MODULUS = 2n ** 128n;

/** What a record adds to its scope's sum: the first 16 bytes of the SHA-256 of its canonical text, in hexadecimal. */
export function digestOf(entity: StoredEntity): string {
  return digestOfText(canonicalState(entity));
}

/** The digest of a canonical text. */
export function digestOfText(canonical: string): string {
  const bytes = sha256(new TextEncoder().encode(canonical));
  return bytesToHex(bytes.subarray(0, DIGEST_BYTES));
}

/** A sum after some digests left it and others entered it, modulo 2^128. */
export function adjustSum(sum: string, removed: Iterable<string>, added: Iterable<string>): string {
  let total = toNumber(sum);
  for (const digest of removed) total -= toNumber(digest);
  for (const digest of added) total += toNumber(digest);
  const reduced = ((total % MODULUS) + MODULUS) % MODULUS;
  return reduced.toString(16).padStart(2 * DIGEST_BYTES, '0');
}

function toNumber(hexadecimal: string): bigint {
  return BigInt(`0x${hexadecimal}`);
}
