import type { SafeStorage } from 'electron';
import { describe, expect, it } from 'vitest';
import { createKeyStoreCover } from '#electron/main/key-store-cover.ts';

/** A key store that writes texts backwards, where it is available. */
function keyStore(isAvailable: boolean): SafeStorage {
  const backwards = (text: string): string => Array.from(text).reverse().join('');
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(isAvailable),
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(backwards(text))),
    decryptStringAsync: (bytes: Buffer) =>
      Promise.resolve({ result: backwards(bytes.toString()), shouldReEncrypt: false }),
  } as SafeStorage;
}

const SECRET = Buffer.from('the key');

describe('the key store’s cover', () => {
  it('hides the key and gives it back', async () => {
    const cover = createKeyStoreCover(keyStore(true));
    const covered = await cover.cover(SECRET);
    expect(Buffer.from(covered).includes(SECRET)).toBe(false);
    expect(await cover.uncover(covered)).toEqual(SECRET);
  });

  it('leaves it to the file’s mode where there is no key store, and finds it again when there is', async () => {
    const covered = await createKeyStoreCover(keyStore(false)).cover(SECRET);
    expect(await createKeyStoreCover(keyStore(true)).uncover(covered)).toEqual(SECRET);
  });
});
