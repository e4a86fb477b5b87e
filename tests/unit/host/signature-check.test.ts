import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSignatureCheck } from '#electron/host/sealer/signature-check.ts';

interface Signer {
  readonly publicKey: Uint8Array;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

function createSigner(): Signer {
  const keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ed25519');
  const { x = '' } = keys.publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url'),
    sign: (bytes) => sign(null, bytes, keys.privateKey),
  };
}

describe('the check of signatures', () => {
  it('remembers keys without taking one for another, more of them than it holds', () => {
    const verify = createSignatureCheck();
    const bytes = Buffer.from('a header');
    const [one, other] = [createSigner(), createSigner()];
    const signature = one.sign(bytes);
    const flood = Array.from({ length: 1_100 }, (_, place) => {
      const key = Buffer.from(other.publicKey);
      key.writeUInt16LE(place);
      return key;
    });
    for (const round of [1, 2]) {
      expect(verify(one.publicKey, bytes, signature), `round ${round}`).toBe(true);
      expect(verify(other.publicKey, bytes, signature)).toBe(false);
      expect(verify(one.publicKey, Buffer.from('another'), signature)).toBe(false);
      for (const key of flood) verify(key, bytes, signature);
    }
  });

  it('finds bytes that are no key invalid', () => {
    const verify = createSignatureCheck();
    for (const length of [0, 31, 33]) {
      expect(verify(new Uint8Array(length), Buffer.from('a'), new Uint8Array(64))).toBe(false);
    }
  });
});
