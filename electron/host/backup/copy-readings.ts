import { fileFailure } from '#electron/host/files/file-failure.ts';
import { fileWork } from '#electron/host/files/file-work.ts';
import { freshSecret } from '#electron/host/secret.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostResult } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { type CopyReader, createCopyReader, DamagedCopyError } from './copy-reader.ts';

type Answer<Value> = Promise<Result<Value, HostRefusal>>;

/** The copies that are being read. */
export interface CopyReadings {
  open(path: string): Answer<HostResult<'backup.open'>>;
  /** The next piece. After a refusal, and after the last piece, the reading is over. */
  read(backupId: string): Answer<HostResult<'backup.read'>>;
  release(backupId: string): Answer<Record<string, never>>;
  closeAll(): Promise<void>;
}

interface Reading {
  readonly path: string;
  readonly reader: CopyReader;
}

/** No copy is being read yet. */
export function createCopyReadings(): CopyReadings {
  const readings = new Map<string, Reading>();

  async function end(backupId: string): Promise<void> {
    const reading = readings.get(backupId);
    readings.delete(backupId);
    await reading?.reader.close();
  }

  return {
    async open(path) {
      const opened = await fileWork(path, () => createCopyReader(path));
      if (!opened.ok) return missing(opened.refusal);
      const backupId = freshSecret();
      readings.set(backupId, { path, reader: opened.value });
      return done({ backupId, bytes: opened.value.bytes });
    },
    async read(backupId) {
      const reading = readings.get(backupId);
      if (!reading) return refuse('backup-unknown');
      const piece = await nextPiece(reading);
      if (!piece.ok || piece.value.last) await end(backupId);
      return piece;
    },
    async release(backupId) {
      await end(backupId);
      return done({});
    },
    async closeAll() {
      await Promise.all([...readings.keys()].map(end));
    },
  };
}

async function nextPiece({ path, reader }: Reading): Answer<HostResult<'backup.read'>> {
  try {
    return done({ ...(await reader.next()), bytes: reader.bytes });
  } catch (error) {
    if (error instanceof DamagedCopyError) return refuse('backup-damaged', { path });
    const refusal = fileFailure(error, path);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}

/** It is the file that is not there, not its folder. */
function missing(refusal: HostRefusal): { readonly ok: false; readonly refusal: HostRefusal } {
  const code = refusal.code === 'folder-missing' ? 'file-missing' : refusal.code;
  return { ok: false, refusal: { code, data: refusal.data } };
}
