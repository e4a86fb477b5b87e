import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { CodecPrimitives } from '#shared/replica/codec/codec-primitives.ts';
import { PUBLIC_KEY_BYTES } from '#shared/replica/replica-id.ts';

/** What stands before the 32 bytes of an Ed25519 public key in its DER form. */
const PUBLIC_KEY_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** More keys than any space has consoles; whoever floods a share with more costs time, not memory. */
const KEYS_HELD = 1_000;

/** Checks signatures. Each of the last keys is read once: reading one takes as long as checking a signature. */
export function createSignatureCheck(): CodecPrimitives['verify'] {
  const held = new Map<string, KeyObject>();
  const keyOf = (bytes: Uint8Array): KeyObject => {
    const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const known = held.get(name);
    if (known !== undefined) return known;
    const key = createPublicKey({
      key: Buffer.concat([PUBLIC_KEY_HEAD, bytes]),
      format: 'der',
      type: 'spki',
    });
    if (held.size >= KEYS_HELD) held.clear();
    held.set(name, key);
    return key;
  };
  return (publicKey, bytes, signature) =>
    publicKey.length === PUBLIC_KEY_BYTES && verify(null, bytes, keyOf(publicKey), signature);
}
