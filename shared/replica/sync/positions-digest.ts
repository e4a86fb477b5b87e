import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { StreamPosition } from '#shared/replica/replica-store.ts';

const DIGEST_BYTES = 16;

/**
 * The digest of the positions of one scope: 32 hexadecimal digits. Two consoles with the same digest have applied the
 * same changes.
 */
export function positionsDigest(positions: readonly StreamPosition[]): string {
  const lines = positions.map(({ replica, n }) => `${replica}:${String(n)}`).sort();
  return bytesToHex(sha256(utf8ToBytes(lines.join('\n'))).subarray(0, DIGEST_BYTES));
}
