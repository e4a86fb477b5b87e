import type { SafeStorage } from 'electron';
import type { SecretCover } from '#electron/host/keys/file-key-vault.ts';

/** The first byte of a kept key says how it is covered: the key store may come or go between one start and another. */
const BY_KEY_STORE = 1;
const BY_FILE_MODE = 0;

/**
 * Covers keys with the operating system's key store. Where there is none (a Linux session without a keyring) the key is
 * kept in its file, readable by this user alone, as the browser door does.
 */
export function createKeyStoreCover(safeStorage: SafeStorage): SecretCover {
  return {
    async cover(secret) {
      if (!(await safeStorage.isAsyncEncryptionAvailable()))
        return Buffer.concat([Buffer.of(BY_FILE_MODE), secret]);
      const text = Buffer.from(secret).toString('base64');
      return Buffer.concat([Buffer.of(BY_KEY_STORE), await safeStorage.encryptStringAsync(text)]);
    },
    async uncover(covered) {
      const content = Buffer.from(covered.subarray(1));
      if (covered[0] === BY_FILE_MODE) return content;
      const { result } = await safeStorage.decryptStringAsync(content);
      return Buffer.from(result, 'base64');
    },
  };
}

/** How keys are kept here, for *Informazioni*: `basic_text` and `file` protect them by the file's mode alone. */
export async function keyStoreName(safeStorage: SafeStorage, platform: NodeJS.Platform): Promise<string> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'file';
  return platform === 'linux' ? safeStorage.getSelectedStorageBackend() : 'system';
}
