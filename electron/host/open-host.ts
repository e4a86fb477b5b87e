import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Clock } from '#shared/domain/instant.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { createAttachedShare } from './attachment/attached-share.ts';
import { createAttachmentFile } from './attachment/attachment-file.ts';
import { createBackupService } from './backup/backup-service.ts';
import { createCopyRecordFile } from './backup/copy-record.ts';
import { bindHost, type BoundHost } from './bind-host.ts';
import { createHost } from './create-host.ts';
import type { Dialogs } from './dialogs/dialogs.ts';
import { createGrants } from './files/grants.ts';
import type { RevealFile } from './files/reveal-file.ts';
import { createHostLog, type HostLog } from './host-log.ts';
import { createFileKeyVault, type SecretCover } from './keys/file-key-vault.ts';
import { createVaultKeys } from './sealer/vault-keys.ts';
import type { HostServices } from './services.ts';
import type { Companion } from './share/companion.ts';
import { openShareService } from './share/share-service.ts';
import { createSettingsStore, type SettingsStore } from './settings-store.ts';
import { createWorkbookService } from './workbook/workbook-service.ts';

/** Where a door's profile keeps what: everything a door writes by itself lies in one folder. */
export interface ProfileFiles {
  readonly folder: string;
  readonly settings: string;
  readonly log: string;
  readonly keys: string;
  /** Which shared folder the archive is attached to. */
  readonly attachment: string;
  /** Where copies of the archive go, and which ones this console wrote. */
  readonly backups: string;
}

/** What differs between one door and another. */
export interface HostParts {
  readonly files: ProfileFiles;
  readonly about: HostServices['about'];
  readonly dialogs: Dialogs;
  readonly reveal: RevealFile;
  readonly clock: Clock;
  /** How private keys are covered on the disk; left out, by the file's mode alone. */
  readonly cover?: SecretCover;
  /** Starts a thread on the bundled workbook writer. */
  readonly createWorkbookWorker: () => Worker;
  /** Starts a thread or a process on the bundled share worker. */
  readonly createShareWorker: () => Companion;
}

/** A host at work, bound to the contract. */
export interface OpenHost {
  readonly bound: BoundHost;
  readonly log: HostLog;
  /** Gives up what is half done: the console is closing. */
  close(): Promise<void>;
}

/** The profile of the door called `door`, in the profile folder of this user. */
export function profileFiles(profileFolder: string, door: HostServices['about']['door']): ProfileFiles {
  const folder = join(profileFolder, door);
  return {
    folder,
    settings: join(folder, 'settings.json'),
    log: join(folder, 'host.log'),
    keys: join(folder, 'keys'),
    attachment: join(folder, 'share.json'),
    backups: join(folder, 'backups.json'),
  };
}

/** The settings of a profile, for a door that needs them before its host. */
export function settingsOf(files: ProfileFiles): SettingsStore {
  return createSettingsStore(files.settings);
}

/** Makes the host of a door. */
export function openHost(parts: HostParts): OpenHost {
  const { files, about, dialogs, reveal, clock, cover, createWorkbookWorker, createShareWorker } = parts;
  const log = createHostLog(files.log, clock);
  const keys = createVaultKeys(createFileKeyVault(files.keys, cover));
  const settings = settingsOf(files);
  const workbooks = createWorkbookService({ createWorker: createWorkbookWorker, now: () => clock.now() });
  const backups = createBackupService({
    record: createCopyRecordFile(files.backups),
    now: () => clock.now(),
  });
  const attachment = createAttachedShare({
    clock,
    file: createAttachmentFile(files.attachment),
    openShare: (root) => openShareService({ root, keys, createWorker: createShareWorker }),
    proposedLabel: hostname().split('.')[0] ?? '',
    readme: async (name) => {
      const { language } = await settings.read();
      return (language === 'it' ? italian : english).host.shareReadme(name);
    },
  });
  const host = createHost({
    about,
    dialogs,
    reveal,
    workbooks,
    attachment,
    backups,
    settings,
    grants: createGrants(),
    createIdentity: () => keys.create(),
    publicKeyOf: (replica) => keys.publicKey(replica),
  });
  return {
    bound: bindHost(host, log),
    log,
    async close() {
      await Promise.all([workbooks.closeAll(), backups.closeAll(), attachment.close()]);
    },
  };
}
