import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostResult } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { createBackupService } from '#electron/host/backup/backup-service.ts';
import { createCopyRecordFile } from '#electron/host/backup/copy-record.ts';
import type { CopyHost } from '#renderer/store/backup/copy-host.ts';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

/** The host's own copies, on a disk of the test's, without a door in between. */
export interface HostOfCopies extends CopyHost {
  readonly folder: string;
  /** The present of its clock, UTC milliseconds. */
  now: number;
}

/** A host whose folder of copies is empty. */
export async function openHostOfCopies(): Promise<HostOfCopies> {
  const home = await freshFolder();
  const folder = join(home, 'copie');
  await mkdir(folder);
  const time = { now: Date.UTC(2026, 0, 1, 8) };
  const service = createBackupService({
    record: createCopyRecordFile(join(home, 'backups.json')),
    now: () => time.now,
    freeBytes: () => Promise.resolve(1024 ** 3),
  });
  await service.choose(folder);
  const calls = {
    'backup.state': () => service.state(),
    'backup.list': () => service.list(),
    'backup.begin': () => service.begin(),
    'backup.append': ({ backupId, text }: { backupId: string; text: string }) =>
      service.append(backupId, text),
    'backup.close': ({ backupId }: { backupId: string }) => service.close(backupId, () => undefined),
    'backup.cancel': ({ backupId }: { backupId: string }) => service.cancel(backupId),
    'backup.open': (source: { name: string } | { grant: string }) =>
      'name' in source
        ? service.open(source)
        : Promise.resolve<Result<HostResult<'backup.open'>, HostRefusal>>(refuse('grant-unknown')),
    'backup.read': ({ backupId }: { backupId: string }) => service.read(backupId),
    'backup.release': async ({ backupId }: { backupId: string }) => {
      await service.release(backupId);
      return done({});
    },
  };
  return {
    folder,
    get now() {
      return time.now;
    },
    set now(now: number) {
      time.now = now;
    },
    call: ((name: keyof typeof calls, argument: never) => calls[name](argument)) as CopyHost['call'],
    onProgress: () => () => undefined,
  };
}
