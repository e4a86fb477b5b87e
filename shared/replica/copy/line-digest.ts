import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The digest of a text that comes line by line. */
export interface LineDigest {
  add(line: string): void;
  /** The digest of the lines added so far: SHA-256, each line ended by a line feed; 64 hexadecimal digits. */
  text(): string;
}

/** The digest of no lines. */
export function createLineDigest(): LineDigest {
  const hash = sha256.create();
  return {
    add: (line) => void hash.update(utf8ToBytes(`${line}\n`)),
    text: () => bytesToHex(hash.clone().digest()),
  };
}
