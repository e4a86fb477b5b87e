import { mkdir } from 'node:fs/promises';
import { isSystemError } from '#electron/host/files/file-failure.ts';

/** Makes a folder when only it is missing: a whole path that is not there is more likely a wrong one. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
}
