import { type Refusal, refuse, type Result } from '#shared/domain/refusal.ts';
import type { Progress } from '#shared/host/contract.ts';
import { refusalOf } from '#renderer/store/archive-refusal.ts';
import { openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import type { Line } from '#renderer/store/ticket-list-protocol.ts';
import type { BackupTask, BackupTold } from './backup-task.ts';
import type { CopyHost } from './copy-host.ts';
import { makeCopy } from './make-copy.ts';
import { rehearseRestoring, restoreFromCopy } from './restore-copy.ts';

/** Makes, restores or tries out one copy, off the window's thread, and tells how it went. */
export async function runBackupThread(line: Line, task: BackupTask, host: CopyHost): Promise<void> {
  const tell = (told: BackupTold): void => line.postMessage(told);
  const heard = (progress: Progress): void => tell({ told: 'progress', progress });
  try {
    tell({ told: 'ended', result: await perform(task, host, heard) });
  } catch (error) {
    tell({ told: 'ended', result: { ok: false, refusal: refusalFor(error) } });
  }
}

function perform(
  task: BackupTask,
  host: CopyHost,
  heard: (progress: Progress) => void,
): Promise<Result<unknown>> {
  switch (task.act) {
    case 'make':
      return make(task.database, host, heard);
    case 'rehearse':
      return rehearseRestoring(host, task.source, heard);
    case 'restore':
      return restoreFromCopy(host, task.source, task.database, heard);
  }
}

async function make(
  database: string,
  host: CopyHost,
  heard: (progress: Progress) => void,
): ReturnType<typeof makeCopy> {
  const store = createDexieStore(await openDatabase(database));
  try {
    return await makeCopy(store, host, heard);
  } finally {
    await store.close();
  }
}

function refusalFor(error: unknown): Refusal {
  try {
    return refusalOf(error);
  } catch {
    return refuse('backup-failed', { detail: String(error) }).refusal;
  }
}
