import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { ShareError } from '#shared/replica/share/share.ts';
import { isOfCode } from './share-failure.ts';

/** A server that dies midway leaves whole pieces; a larger one would hold the connection for everybody else. */
const PIECE = 1024 * 1024;
const FIRST_READ = 16 * 1024;

// Windows knows neither. A pipe put under a file's name would block whoever opens it for reading.
const {
  O_NOFOLLOW = 0,
  O_NONBLOCK = 0,
  O_RDONLY,
  O_RDWR,
} = constants as Partial<typeof constants> & Pick<typeof constants, 'O_RDONLY' | 'O_RDWR'>;

/** The first `limit` bytes of a file; `null` when no plain file is there: a link and a directory are nobody's files. */
export async function readPlainFile(path: string, limit: number): Promise<Uint8Array | null> {
  const handle = await openOrNull(path);
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    return found.isFile() ? await readUpTo(handle, limit, found.size) : null;
  } finally {
    await handle.close();
  }
}

/** Creates a file that must not be there: `EEXIST` when it is. The caller fills and closes it. */
export async function createPlainFile(path: string): Promise<FileHandle> {
  return open(path, 'wx');
}

/** Writes the whole content of an open file, and leaves it on the disk: on ext4, xfs and SMB its name is with it. */
export async function fillAndClose(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    for (let from = 0; from < bytes.length; from += PIECE)
      await writeAll(handle, bytes.subarray(from, from + PIECE), from);
    await handle.truncate(bytes.length);
    await handle.sync();
    const { size } = await handle.stat();
    if (size !== bytes.length) throw new ShareError('transient', 'a file was not written whole');
  } finally {
    await handle.close();
  }
}

/**
 * Makes a file that is there hold these bytes, which are its own: what was torn is completed, what is whole is left on
 * the disk as if just written.
 */
export async function completePlainFile(path: string, bytes: Uint8Array): Promise<void> {
  const found = await readPlainFile(path, bytes.length + 1);
  const whole = found !== null && Buffer.compare(found, bytes) === 0;
  if (whole) await flush(path);
  else await fillAndClose(await open(path, O_RDWR | O_NOFOLLOW), bytes);
}

/** Whole bytes may still be in the server's memory, if who wrote them was cut off. Who may only read has done enough. */
async function flush(path: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(path, O_RDWR | O_NOFOLLOW);
  } catch (error) {
    if (isOfCode(error, 'EACCES', 'EPERM', 'EROFS', 'EBUSY')) return;
    throw error;
  }
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openOrNull(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (isOfCode(error, 'ENOENT', 'ELOOP', 'EISDIR', 'ENXIO')) return null;
    throw error;
  }
}

/** Reads to the end, however long the server said the file was: it may say so before its bytes are there. */
async function readUpTo(handle: FileHandle, limit: number, size: number): Promise<Uint8Array> {
  let buffer = new Uint8Array(Math.min(limit, Math.max(size + 1, FIRST_READ)));
  let length = 0;
  while (length < limit) {
    if (length === buffer.length) buffer = grown(buffer, limit);
    const { bytesRead } = await handle.read(buffer, length, Math.min(PIECE, buffer.length - length), length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.slice(0, length);
}

function grown(buffer: Uint8Array, limit: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(limit, buffer.length * 2));
  larger.set(buffer);
  return larger;
}

async function writeAll(handle: FileHandle, piece: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < piece.length) {
    const { bytesWritten } = await handle.write(piece, written, piece.length - written, position + written);
    written += bytesWritten;
  }
}
