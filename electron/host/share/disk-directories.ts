import { lstat, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ShareError } from '#shared/replica/share/share.ts';
import { isOfCode } from './share-failure.ts';

/** The directories of a share, found without following links out of its root. */
export interface DiskDirectories {
  /** Throws `gone` unless the root is there. */
  assertRoot(): Promise<void>;
  /** The absolute path of a directory; `null` when it is not there, though the root is. */
  find(directory: string): Promise<string | null>;
  /** Makes a directory and those above it up to the root, which is never made: an unplugged share would be lived in. */
  make(directory: string): Promise<string>;
}

/** The directories below `root` (absolute). */
export function createDiskDirectories(root: string): DiskDirectories {
  // A directory looked at once is trusted: each look costs a trip to the server.
  const known = new Set<string>(['']);

  async function assertRoot(): Promise<void> {
    try {
      if ((await stat(root)).isDirectory()) return;
    } catch (error) {
      if (!isOfCode(error, 'ENOENT', 'ENOTDIR')) throw error;
    }
    throw new ShareError('gone', 'the root of the share is not there');
  }

  return {
    assertRoot,
    async find(directory) {
      for (const above of upTo(directory)) {
        if (known.has(above)) continue;
        if (!(await isDirectory(join(root, above)))) {
          await assertRoot();
          return null;
        }
        known.add(above);
      }
      return join(root, directory);
    },
    async make(directory) {
      await assertRoot();
      for (const above of upTo(directory)) {
        const path = join(root, above);
        if (!(await isDirectory(path))) await makeOne(path);
        known.add(above);
      }
      return join(root, directory);
    },
  };
}

/** `log`, `log/c0`, `log/c0/…`: what leads to a directory, from the top. */
function upTo(directory: string): readonly string[] {
  const parts = directory === '' ? [] : directory.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    const found = await lstat(path);
    if (found.isDirectory()) return true;
  } catch (error) {
    if (isOfCode(error, 'ENOENT')) return false;
    throw error;
  }
  throw new ShareError('fatal', 'a link or a file stands where a directory of the space belongs');
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // Another console was quicker: what it made is looked at like anything found.
    if (!isOfCode(error, 'EEXIST') || !(await isDirectory(path))) throw error;
  }
}
