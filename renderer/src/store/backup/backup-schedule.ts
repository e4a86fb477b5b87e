import type { Refusal, Result } from '#shared/domain/refusal.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { BackupState } from '#shared/host/backup.ts';
import { lockManager } from '#renderer/store/shared-queue.ts';
import type { CopyHost } from './copy-host.ts';

/** Copies that are made by themselves, one a day, for as long as an archive is open. */
export interface BackupSchedule {
  start(): void;
  stop(): void;
}

/** What the schedule works with. */
export interface BackupScheduleParts {
  readonly host: Pick<CopyHost, 'call'>;
  readonly clock: Clock;
  /** Makes a copy of the archive. */
  readonly make: () => Promise<Result<unknown>>;
  /** Hears of a copy that was due and was not made; one that was made is in the host's state. */
  readonly failed: (refusal: Refusal) => void;
}

const HOUR = 60 * 60 * 1_000;

/** A little less than a day, so that who opens the console every morning has one every morning. */
const DUE_AFTER = 20 * HOUR;

/** Whether it is time for a copy: a folder was chosen, and the last one in it is not of today. */
export function isCopyDue({ folder, last }: BackupState, now: number): boolean {
  return folder !== null && (last === null || now - last.at >= DUE_AFTER || last.at > now + HOUR);
}

/** Looks at the start and every hour whether a copy is due; of several windows one makes it. */
export function createBackupSchedule({ host, clock, make, failed }: BackupScheduleParts): BackupSchedule {
  let run = 0;

  async function look(): Promise<void> {
    const state = await host.call('backup.state', {});
    if (!state.ok || !isCopyDue(state.value, clock.now())) return;
    const result = await make();
    if (!result.ok) failed(result.refusal);
  }

  async function keepLooking(mine: number): Promise<void> {
    while (mine === run) {
      await alone(look);
      await clock.wait(HOUR);
    }
  }

  return {
    start() {
      run += 1;
      void keepLooking(run);
    },
    stop() {
      run += 1;
    },
  };
}

async function alone(work: () => Promise<void>): Promise<void> {
  const locks = lockManager();
  if (locks === undefined) return work();
  await locks.request('presidio.backup', { ifAvailable: true }, (lock) =>
    lock === null ? undefined : work(),
  );
}
