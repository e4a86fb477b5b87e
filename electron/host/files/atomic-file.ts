import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSystemError } from './file-failure.ts';

/** A file that the user saves is theirs, as far as their own settings go. */
export const USERS_FILE = 0o666;

/**
 * Puts `content` under `path` whole or not at all: a temporary file beside it, made durable, then renamed over it. After
 * a crash there is the old file or the new one, never half of either.
 */
export async function replaceFile(path: string, content: string | Uint8Array, mode = 0o600): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeDurably(temporary, content, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeDurably(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What systems answer where folders cannot be made durable, or not by who may write in them without reading them. */
const NO_SUCH_ACT: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EACCES']);

/**
 * Makes a rename in `folder` durable. Windows has no such act, and does not need it; nor have some network disks: the
 * file is in place by then, and to call it unwritten would be false.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    await syncOpened(folder);
  } catch (error) {
    if (!isSystemError(error) || !NO_SUCH_ACT.has(error.code)) throw error;
  }
}

async function syncOpened(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
