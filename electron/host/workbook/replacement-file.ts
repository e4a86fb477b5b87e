import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { syncFolder } from '#electron/host/files/atomic-file.ts';

/** How much may wait for the disk before the archive is held back. */
const QUEUED_BYTES = 256 * 1024;

/** A file in the making that will stand in place of another, whole or not at all. */
export interface ReplacementFile {
  readonly stream: Writable;
  /** Makes what was streamed durable and puts it under its name. Gives its size in bytes. */
  commit(): Promise<number>;
  /** Leaves no trace: what had the name keeps it. */
  discard(): Promise<void>;
}

/**
 * Begins a file at `temporary` that will replace the one at `path`: on the same disk as {@link targetOf} it. Whoever could
 * read the file of before can read the new one, and nobody else.
 *
 * @throws the operating system's error when the folder, or the file that is there, cannot be written.
 */
export async function createReplacementFile(path: string, temporary: string): Promise<ReplacementFile> {
  const target = await targetOf(path);
  const mode = await refuseLockedFile(target);
  const file = await open(temporary, 'wx');
  if (mode !== null) await keepMode(file, mode);
  const stream = streamInto(file);
  return {
    stream,
    async commit() {
      const { size } = await file.stat();
      await file.sync();
      await file.close();
      await rename(temporary, target);
      await syncFolder(dirname(target));
      return size;
    },
    async discard() {
      stream.destroy();
      await closeQuietly(file);
      await rm(temporary, { force: true });
    },
  };
}

/** A stream that leaves the file open at its end: it is made durable first. */
function streamInto(file: FileHandle): Writable {
  return new Writable({
    highWaterMark: QUEUED_BYTES,
    write(chunk: Buffer, _encoding, written) {
      file.appendFile(chunk).then(() => {
        written();
      }, written);
    },
  });
}

/**
 * A file that another program holds open, or that cannot be written, is known before the work and not after it. Gives who
 * may do what with the file; `null` when there is none.
 */
async function refuseLockedFile(path: string): Promise<number | null> {
  if (!(await exists(path))) return null;
  const file = await open(path, 'r+');
  try {
    return await modeOf(file);
  } finally {
    await file.close();
  }
}

async function modeOf(file: FileHandle): Promise<number> {
  return (await file.stat()).mode & 0o777;
}

/** Where all files have one mode (a share, a stick) there is none to change, and asking would be refused. */
async function keepMode(file: FileHandle, mode: number): Promise<void> {
  if ((await modeOf(file)) !== mode) await file.chmod(mode);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The file that will be replaced: the one that a link leads to, since the link itself stays. */
export async function targetOf(path: string): Promise<string> {
  return (await exists(path)) ? realpath(path) : path;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function closeQuietly(file: FileHandle): Promise<void> {
  try {
    await file.close();
  } catch {
    // Closed by `commit` before the rename failed, or by the error that led here: there is nothing left to release.
  }
}
