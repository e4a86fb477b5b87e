import { lstat, readdir, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { createDiskDirectories } from './disk-directories.ts';
import { completePlainFile, createPlainFile, readPlainFile } from './plain-file.ts';
import { isOfCode } from './share-failure.ts';

/** The files below a root, by their paths on the share. What fails is thrown as the system said it. */
export interface DiskFiles {
  assertRoot(): Promise<void>;
  names(directory: string): Promise<readonly string[]>;
  /** The first `limit` bytes; `null` when there is no such file. */
  read(path: string, limit: number): Promise<Uint8Array | null>;
  /** A new, empty file, with the directories above it; `null` when the name is taken. The caller closes it. */
  create(path: string): Promise<FileHandle | null>;
  /** Makes a file that is there hold these bytes, which are its own. */
  complete(path: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file, if the system lets it go. */
  remove(path: string): Promise<void>;
  /** When the server created the file, in UTC milliseconds; 0 where it does not record it, `null` without the file. */
  createdAt(path: string): Promise<number | null>;
}

/** The files below `root` (absolute). */
export function createDiskFiles(root: string): DiskFiles {
  const { assertRoot, find, make } = createDiskDirectories(root);

  async function locate(path: string): Promise<string | null> {
    const directory = await find(parentOf(path));
    return directory === null ? null : join(directory, nameOf(path));
  }

  /** An unplugged share has nothing in it either: it is told apart, so that nobody concludes anything. */
  async function unlessGone<Value>(value: Value | null): Promise<Value | null> {
    if (value === null) await assertRoot();
    return value;
  }

  async function open(path: string): Promise<FileHandle> {
    const file = await locate(path);
    const handle = file === null ? null : await absentAsNull(() => createPlainFile(file));
    return handle ?? createPlainFile(join(await make(parentOf(path)), nameOf(path)));
  }

  return {
    assertRoot,
    async names(directory) {
      const path = await find(directory);
      const names = path === null ? null : await absentAsNull(() => readdir(path));
      return (await unlessGone(names)) ?? [];
    },
    async read(path, limit) {
      const file = await locate(path);
      return unlessGone(file === null ? null : await readPlainFile(file, limit));
    },
    async create(path) {
      try {
        return await open(path);
      } catch (error) {
        if (isOfCode(error, 'EEXIST')) return null;
        throw error;
      }
    },
    complete: (path, bytes) => completePlainFile(join(root, path), bytes),
    async remove(path) {
      try {
        const file = await locate(path);
        if (file !== null) await unlink(file);
      } catch (error) {
        if (!isSystemError(error)) throw error;
      }
    },
    async createdAt(path) {
      const file = await locate(path);
      const stats = await unlessGone(file === null ? null : await absentAsNull(() => lstat(file)));
      return stats === null ? null : Math.floor(stats.birthtimeMs);
    },
  };
}

async function absentAsNull<Value>(act: () => Promise<Value>): Promise<Value | null> {
  try {
    return await act();
  } catch (error) {
    if (isOfCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
