import { sha256 } from '@noble/hashes/sha2.js';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { fromBase64Url } from './codec/base64url.ts';
import { toCrockford } from './crockford.ts';

/** Length of a replica's Ed25519 public key, in bytes. */
export const PUBLIC_KEY_BYTES = 32;

const REPLICA_CHARACTERS = 20;

/**
 * The id of the replica that holds a public key: the first 100 bits of its SHA-256, so that who signs a stream is told
 * by its name.
 *
 * @throws RangeError when the key is not {@link PUBLIC_KEY_BYTES} long.
 */
export function replicaIdOf(publicKey: Uint8Array): ReplicaId {
  if (publicKey.length !== PUBLIC_KEY_BYTES) {
    throw new RangeError(
      `a public key has ${String(PUBLIC_KEY_BYTES)} bytes, not ${String(publicKey.length)}`,
    );
  }
  return toCrockford(sha256(publicKey), REPLICA_CHARACTERS).toLowerCase() as ReplicaId;
}

/** The same for a public key as headers write it, base64url; `undefined` when that is not one. */
export function replicaIdOfText(publicKey: string): ReplicaId | undefined {
  const bytes = fromBase64Url(publicKey);
  return bytes?.length === PUBLIC_KEY_BYTES ? replicaIdOf(bytes) : undefined;
}
