import { type Refusal, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { StartWorker, WorkerTasks } from '#renderer/store/worker-task.ts';
import type { BackupTask, BackupTold } from './backup-task.ts';
import type { CopySource } from './copy-host.ts';
import type { CopyRefusal } from './make-copy.ts';
import type { NotRestored, RestoredFacts } from './restore-copy.ts';

/** The thread ended by itself: a bug, or a file of the program that is not there. */
export type BackupFailed = Refusal<'backup-failed'>;

/** The acts about copies, each in a thread of its own. */
export interface BackupActs {
  /** Copies an open archive into the folder of copies. */
  make(
    database: string,
    heard: ReportProgress,
  ): Promise<Result<HostResult<'backup.close'>, CopyRefusal | BackupFailed>>;
  /** Tries a copy out without touching the archive. */
  rehearse(
    source: CopySource,
    heard: ReportProgress,
  ): Promise<Result<RestoredFacts, NotRestored | BackupFailed>>;
  /** Puts a copy in the place of an archive, which must be closed. */
  restore(
    source: CopySource,
    database: string,
    heard: ReportProgress,
  ): Promise<Result<RestoredFacts, NotRestored | BackupFailed>>;
}

/** @param lend what a thread reaches the host with; each needs one of its own. */
export function createBackupActs(
  startWorker: StartWorker,
  lend: () => WorkerTasks['backup']['host'],
): BackupActs {
  function run<Value, Failure>(
    task: BackupTask,
    heard: ReportProgress,
  ): Promise<Result<Value, Failure | BackupFailed>> {
    const thread = startWorker('backup', { task, host: lend() });
    return new Promise<Result<Value, Failure | BackupFailed>>((resolve) => {
      thread.onCrash((detail) => resolve(refuse('backup-failed', { detail })));
      thread.addEventListener('message', ({ data }: MessageEvent<BackupTold>) => {
        if (data.told === 'progress') heard(data.progress);
        // The thread answers the task that it was given.
        else resolve(data.result as Result<Value, Failure>);
      });
    }).finally(() => thread.terminate());
  }

  return {
    make: (database, heard) => run({ act: 'make', database }, heard),
    rehearse: (source, heard) => run({ act: 'rehearse', source }, heard),
    restore: (source, database, heard) => run({ act: 'restore', source, database }, heard),
  };
}
