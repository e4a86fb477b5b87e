import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { readRecords, toRecord } from './journal-record.ts';

/** An append-only file of records, each durable before the next begins. */
export interface Journal {
  /** What it held when it was opened. */
  readonly records: readonly string[];
  /** Whether an older version began it: to be written anew before anything is added that the older would pass over. */
  readonly older: boolean;
  /** Its size, in bytes. */
  size(): number;
  /**
   * Adds a record and makes it durable. If it fails the journal is as it was.
   *
   * @throws StorageError when it cannot be written.
   */
  append(record: string): Promise<void>;
  /** Puts other records in place of all, at once: after a crash there are the old ones or the new ones. */
  rewrite(records: Iterable<string>): Promise<void>;
  close(): Promise<void>;
}

const NAME = 'archive.journal';
const WORK_NAME = 'archive.journal.next';
/** Since 2 it holds the synchronisation's rows, and that the archive was emptied. */
const FORMAT = 2;
const headerSchema = z.object({ format: z.int().min(1) });
const HEADER = JSON.stringify({ format: FORMAT });
/** Readable by its user alone: it holds personal data. */
const MODE = 0o600;
const CHUNK_BYTES = 1024 * 1024;
const EMPTY: Pick<Journal, 'records' | 'older'> = { records: [], older: false };

/**
 * Opens the journal of a folder, or begins one.
 *
 * @throws StorageError `damaged` when a record in the middle cannot be read, `newer` when a later version wrote it.
 */
export async function openJournal(folder: string): Promise<Journal> {
  const path = join(folder, NAME);
  await rm(join(folder, WORK_NAME), { force: true });
  const contents = await readIfThere(path);
  if (contents === undefined) await replaceJournal(folder, []);
  const { records, older } = contents === undefined ? EMPTY : readContents(contents);
  const file = await open(path, 'r+', MODE);
  const size = contents === undefined ? (await file.stat()).size : readRecords(contents).wholeBytes;
  await cutBack(file, size);
  return createJournal(folder, file, size, { records, older });
}

function createJournal(
  folder: string,
  opened: FileHandle,
  wholeBytes: number,
  found: Pick<Journal, 'records' | 'older'>,
): Journal {
  let file = opened;
  let size = wholeBytes;
  let broken = false;
  return {
    ...found,
    size: () => size,
    async append(record) {
      if (broken) throw new StorageError('unavailable');
      const bytes = toRecord(record);
      try {
        await writeWhole(file, bytes, size);
        await file.datasync();
      } catch (error) {
        // What could not be taken back might come alive at the next opening: nothing more is written after it.
        await cutBack(file, size).catch(() => (broken = true));
        throw toStorageError(error);
      }
      size += bytes.length;
    },
    async rewrite(fresh) {
      await file.close();
      try {
        await replaceJournal(folder, fresh);
      } catch (error) {
        throw toStorageError(error);
      } finally {
        file = await open(join(folder, NAME), 'r+', MODE);
        size = (await file.stat()).size;
      }
    },
    close: () => file.close(),
  };
}

/** The records after the header, once the header says that this version can read them. */
function readContents(bytes: Buffer): Pick<Journal, 'records' | 'older'> {
  const { records, damaged } = readRecords(bytes);
  const [header, ...rest] = records;
  const format = headerSchema.safeParse(header === undefined ? undefined : JSON.parse(header)).data?.format;
  if (damaged || format === undefined) throw new StorageError('damaged');
  if (format > FORMAT) throw new StorageError('newer');
  return { records: rest, older: format < FORMAT };
}

async function replaceJournal(folder: string, records: Iterable<string>): Promise<void> {
  const work = join(folder, WORK_NAME);
  const file = await open(work, 'w', MODE);
  try {
    await writeAll(file, records);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(work, join(folder, NAME));
  await syncFolder(folder);
}

async function writeAll(file: FileHandle, records: Iterable<string>): Promise<void> {
  let held: Buffer[] = [toRecord(HEADER)];
  let bytes = 0;
  for (const record of records) {
    const next = toRecord(record);
    held.push(next);
    bytes += next.length;
    if (bytes < CHUNK_BYTES) continue;
    await file.writeFile(Buffer.concat(held));
    held = [];
    bytes = 0;
  }
  await file.writeFile(Buffer.concat(held));
}

/** One call may write less than it was given. */
async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const rest = bytes.subarray(written);
    written += (await file.write(rest, 0, rest.length, position + written)).bytesWritten;
  }
}

async function cutBack(file: FileHandle, size: number): Promise<void> {
  if ((await file.stat()).size === size) return;
  await file.truncate(size);
  await file.sync();
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw toStorageError(error);
  }
}

/** What the file system said, as the archive says it. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const full = isSystemError(error) && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(error.code);
  return new StorageError(full ? 'full' : 'unavailable', error);
}
