import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { VAULT_NAME, type KeyVault } from './key-vault.ts';

/** What is done to a secret on its way to the disk and back: nothing, or the operating system's encryption. */
export interface SecretCover {
  cover(secret: Uint8Array): Promise<Uint8Array>;
  uncover(covered: Uint8Array): Promise<Uint8Array>;
}

const PLAIN: SecretCover = {
  cover: (secret) => Promise.resolve(secret),
  uncover: (covered) => Promise.resolve(covered),
};

/** A vault in `folder`: one file a key, readable by this user alone. */
export function createFileKeyVault(folder: string, cover: SecretCover = PLAIN): KeyVault {
  return {
    async keep(name, secret) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(pathOf(folder, name), await cover.cover(secret), 0o600);
    },
    async find(name) {
      try {
        return await cover.uncover(await readFile(pathOf(folder, name)));
      } catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT') return null;
        throw error;
      }
    },
  };
}

function pathOf(folder: string, name: string): string {
  if (!VAULT_NAME.test(name)) throw new RangeError('the name of a key has characters that it cannot have');
  return join(folder, `${name}.key`);
}
