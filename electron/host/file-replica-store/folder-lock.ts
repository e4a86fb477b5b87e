import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { StorageError } from '#shared/domain/storage-error.ts';

/** The right to be the only process that writes in a folder. */
export interface FolderLock {
  /** Whether it is still ours. */
  held(): Promise<boolean>;
  release(): Promise<void>;
}

const holderSchema = z.object({
  pid: z.int().positive(),
  /** When that process began, where the system tells: the same number may be another process's by now. */
  began: z.string().nullable(),
  token: z.string(),
});

type Holder = z.infer<typeof holderSchema>;

const NAME = 'lock';
const ATTEMPTS = 5;

/**
 * Takes the lock of a folder, also from a process that died holding it.
 *
 * @throws StorageError `blocked` when a living process holds it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, NAME);
  const self: Holder = { pid: process.pid, began: await beginning(process.pid), token: randomUUID() };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await claim(path, self)) return lockOf(path, self.token);
    const holder = await readHolder(path);
    if (holder === null) continue;
    if (holder !== 'unreadable' && (await isAlive(holder))) throw new StorageError('blocked');
    await removeStale(path, tokenOf(holder));
  }
  throw new StorageError('blocked');
}

function lockOf(path: string, token: string): FolderLock {
  const held = async (): Promise<boolean> => tokenOf(await readHolder(path)) === token;
  return {
    held,
    async release() {
      if (await held()) await rm(path, { force: true });
    },
  };
}

/** The lock appears whole, by a link to a file already written: nobody reads half of it. */
async function claim(path: string, self: Holder): Promise<boolean> {
  const written = `${path}.${self.token}`;
  await writeFile(written, JSON.stringify(self), { mode: 0o600, flag: 'wx' });
  try {
    await link(written, path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(written, { force: true });
  }
}

/**
 * Takes a dead holder's lock out of the way. Of several that try only one renames it; if what it renamed turns out to be
 * a lock taken meanwhile, it is put back, and its holder notices at its next write if somebody came in between.
 */
async function removeStale(path: string, token: string | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return;
    throw error;
  }
  const moved = tokenOf(await readHolder(aside));
  if (moved !== undefined && moved !== token) await link(aside, path).catch(ignoreTaken);
  await rm(aside, { force: true });
}

function ignoreTaken(error: unknown): void {
  if (!(isSystemError(error) && error.code === 'EEXIST')) throw error;
}

/** `null` when there is no lock; unreadable when a hand or a failing disk wrote it. */
async function readHolder(path: string): Promise<Holder | 'unreadable' | null> {
  try {
    return holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? 'unreadable';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

function tokenOf(holder: Holder | 'unreadable' | null): string | undefined {
  return holder === null || holder === 'unreadable' ? undefined : holder.token;
}

async function isAlive(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
  return holder.began === null || (await beginning(holder.pid)) === holder.began;
}

/** When a process began, in the system's own terms; `null` where the system does not tell. */
async function beginning(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    // The name of the process, between brackets, may hold blanks; its start is the twentieth field after it.
    const began = status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
    return `${boot.trim()} ${began ?? ''}`;
  } catch {
    return null;
  }
}
