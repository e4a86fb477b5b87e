import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import type { BackupCopy } from '#shared/host/backup.ts';
import { copyName, momentOfName } from './copy-name.ts';
import type { WrittenCopy } from './copy-record.ts';
import { superfluous } from './rotation.ts';

/** The copies that lie in a folder, newest first, whoever made them. */
export async function copiesIn(
  folder: string,
  written: readonly WrittenCopy[],
): Promise<readonly BackupCopy[]> {
  const copies: BackupCopy[] = [];
  for (const name of await readdir(folder)) {
    const at = momentOfName(name);
    const bytes = at === null ? null : await sizeOf(join(folder, name));
    if (at === null || bytes === null) continue;
    const known = written.find((copy) => copy.folder === folder && copy.name === name);
    copies.push({ name, at: known?.at ?? at, bytes, verified: known?.bytes === bytes });
  }
  return copies.sort((left, right) => right.at - left.at || (left.name < right.name ? 1 : -1));
}

/** Gives a finished copy its name, never one that is taken. Gives that name. */
export async function nameCopy(folder: string, temporary: string, at: number): Promise<string> {
  for (let nth = 1; ; nth += 1) {
    const name = copyName(at, nth);
    if (!(await reserve(join(folder, name)))) continue;
    await rename(temporary, join(folder, name));
    await syncFolder(folder);
    return name;
  }
}

/**
 * Removes the copies of this console that are not to be kept any longer. One that is not as long as it was written is
 * somebody else's by now, and stays. Gives those that are gone.
 */
export async function removeSuperfluous(
  folder: string,
  written: readonly WrittenCopy[],
  now: number,
): Promise<readonly WrittenCopy[]> {
  const own = written.filter((copy) => copy.folder === folder);
  const gone: WrittenCopy[] = [];
  for (const copy of superfluous(own, now)) {
    const path = join(folder, copy.name);
    const bytes = await sizeOf(path);
    if (bytes === copy.bytes) await rm(path, { force: true });
    gone.push(copy);
  }
  return gone;
}

/** The length of a file; `null` when there is none. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Takes a name by an empty file; `false` when it is taken: a rename would go over what is there. */
async function reserve(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  }
}
