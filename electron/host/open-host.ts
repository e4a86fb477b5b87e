import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Clock } from '#shared/domain/instant.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { createAttachedShare } from './shared-folder/attached-share.ts';
import { createAttachmentFile } from './shared-folder/attachment-file.ts';
import { createBackupService } from './backup/backup-service.ts';
import { createCopyRecordFile } from './backup/copy-record.ts';
import { bindHost, type BoundHost } from './bind-host.ts';
import { createHost } from './create-host.ts';
import { describeWords } from './describe-error.ts';
import type { Dialogs } from './dialogs/dialogs.ts';
import { createBlobFolder } from './blobs/blob-folder.ts';
import { createBlobService } from './blobs/blob-service.ts';
import { createGrants } from './files/grants.ts';
import type { RevealFile } from './files/reveal-file.ts';
import { createHostLog, type HostLog } from './host-log.ts';
import { createFileKeyVault, type SecretCover } from './keys/file-key-vault.ts';
import { createVaultKeys } from './sealer/vault-keys.ts';
import { createImportService } from './import/import-service.ts';
import { createNotices, type Notices } from './notices/notices.ts';
import { machineAddresses, SYSTEM_REPEAT, watchWaking } from './notices/watch-waking.ts';
import { createPinStore } from './pins/pin-store.ts';
import type { HostServices } from './services.ts';
import { CompanionLost } from './share/companion-lost.ts';
import type { Companion } from './share/companion.ts';
import type { HearWords } from './share/last-words.ts';
import { SYSTEM_ALARM } from './share/alarm.ts';
import { openShareService, type ShareServiceParts } from './share/share-service.ts';
import { createSettingsStore, type SettingsStore } from './settings-store.ts';
import { createWorkbookService } from './workbook/workbook-service.ts';

/** Where a door's profile keeps what: everything a door writes by itself lies in one folder. */
export interface ProfileFiles {
  readonly folder: string;
  readonly settings: string;
  readonly log: string;
  /** What the PINs of this console are checked against. */
  readonly pins: string;
  readonly keys: string;
  /** Which shared folder the archive is attached to. */
  readonly attachment: string;
  /** The bytes of the files attached to tickets. */
  readonly blobs: string;
  /** Where copies of the archive go, and which ones this console wrote. */
  readonly backups: string;
}

/** What differs between one door and another. */
export interface HostParts {
  readonly files: ProfileFiles;
  readonly about: HostServices['about'];
  readonly dialogs: Dialogs;
  readonly reveal: RevealFile;
  /** Opens an address `mailto:` with the system's program for it. */
  readonly openMail: (href: string) => Promise<void>;
  /** Opens a file with the system's program for it. */
  readonly openFile: RevealFile;
  readonly clock: Clock;
  /** How private keys are covered on the disk; left out, by the file's mode alone. */
  readonly cover?: SecretCover;
  /** Starts a thread on the bundled writer of workbooks and reader of tables. */
  readonly createWorkbookWorker: () => Worker;
  /** Starts a thread or a process on the bundled share worker. */
  readonly createShareWorker: (hearWords: HearWords) => Companion;
  /** Hears the system say that the machine woke up, where it does. */
  readonly hearWaking?: (onWake: () => void) => void;
}

/** An attachment may take this long to go to the share or to come from it: milliseconds. */
const LARGE_FILE_PATIENCE = 30 * 60_000;

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
    pins: join(folder, 'pins.json'),
    keys: join(folder, 'keys'),
    attachment: join(folder, 'share.json'),
    blobs: join(folder, 'attachments'),
    backups: join(folder, 'backups.json'),
  };
}

/** The settings of a profile, for a door that needs them before its host. */
export function settingsOf(files: ProfileFiles): SettingsStore {
  return createSettingsStore(files.settings);
}

/** Makes the host of a door. */
export function openHost(parts: HostParts): OpenHost {
  const { files, about, dialogs, reveal, openMail, openFile, clock, cover, createWorkbookWorker } = parts;
  const log = createHostLog(files.log, clock);
  const { notices, stopWatching } = watchedNotices(parts);
  const companions = companionsOf(parts, log, notices);
  const keys = createVaultKeys(createFileKeyVault(files.keys, cover));
  const settings = settingsOf(files);
  const workbooks = createWorkbookService({ createWorker: createWorkbookWorker, now: () => clock.now() });
  const imports = createImportService(createWorkbookWorker);
  const backups = createBackupService({
    record: createCopyRecordFile(files.backups),
    now: () => clock.now(),
  });
  const attachment = createAttachedShare({
    clock,
    file: createAttachmentFile(files.attachment),
    openShare: (root) => openShareService({ root, keys, ...companions }),
    openSlowShare: (root) => openShareService({ root, keys, ...companions, patience: LARGE_FILE_PATIENCE }),
    proposedLabel: hostname().split('.')[0] ?? '',
    readme: async (name) => {
      const { language } = await settings.read();
      return (language === 'it' ? italian : english).host.shareReadme(name);
    },
  });
  const folder = createBlobFolder(files.blobs);
  const blobs = createBlobService({ folder, attachment, openFile, alarm: SYSTEM_ALARM });
  const host = createHost({
    about,
    notices,
    dialogs,
    reveal,
    openMail,
    workbooks,
    imports,
    attachment,
    backups,
    blobs,
    settings,
    pins: createPinStore(files.pins, () => clock.now()),
    grants: createGrants(),
    createIdentity: () => keys.create(),
    publicKeyOf: (replica) => keys.publicKey(replica),
  });
  return {
    bound: bindHost(host, log),
    log,
    async close() {
      stopWatching();
      notices.close();
      await Promise.all([
        workbooks.closeAll(),
        imports.closeAll(),
        backups.closeAll(),
        attachment.close(),
        blobs.close(),
      ]);
    },
  };
}

/** How the share is worked on, and who hears of what comes of it. */
function companionsOf(
  { createShareWorker }: HostParts,
  log: HostLog,
  notices: Notices,
): Pick<ShareServiceParts, 'createWorker' | 'onStir' | 'onLoss'> {
  const note = (detail: string): void => void log.failure('share', new CompanionLost(detail));
  return {
    createWorker: () => createShareWorker((words) => note(describeWords(words))),
    onStir: () => notices.tell('hint'),
    onLoss: note,
  };
}

/** Notices of what wakes the machine. */
function watchedNotices({ clock, hearWaking }: HostParts): {
  readonly notices: Notices;
  readonly stopWatching: () => void;
} {
  const notices = createNotices();
  const onWake = (): void => notices.tell('wake');
  hearWaking?.(onWake);
  const repeat = SYSTEM_REPEAT;
  return { notices, stopWatching: watchWaking({ clock, onWake, repeat, addresses: machineAddresses }) };
}
