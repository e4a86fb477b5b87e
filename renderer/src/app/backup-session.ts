import type { Refusal } from '#shared/domain/refusal.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import type { Archive } from '#renderer/store/archive.ts';
import type { BackupActs } from '#renderer/store/backup/backup-acts.ts';
import { type BackupSchedule, createBackupSchedule } from '#renderer/store/backup/backup-schedule.ts';

/** The daily copies of the office's archive, for as long as it is open. */
export interface BackupSession {
  begin(archive: Archive): void;
  end(): void;
}

/** @param failed hears of a copy that was due and was not made. */
export function createBackupSession(
  host: HostClient,
  backups: BackupActs,
  failed: (refusal: Refusal) => void,
): BackupSession {
  let schedule: BackupSchedule | undefined;
  return {
    begin(archive) {
      schedule?.stop();
      const make = () => backups.make(archive.databaseName, () => undefined);
      schedule = createBackupSchedule({ host, clock: archive.context.clock, make, failed });
      schedule.start();
    },
    end() {
      schedule?.stop();
      schedule = undefined;
    },
  };
}
