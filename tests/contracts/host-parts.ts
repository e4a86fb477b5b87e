import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Companion } from '#electron/host/share/companion.ts';
import { createFolderDialogs } from '#electron/host/dialogs/folder-dialogs.ts';
import type { Place } from '#electron/host/dialogs/places.ts';
import { openHost, profileFiles, type OpenHost } from '#electron/host/open-host.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

/** A real host in a folder of the test's own. */
export interface TestHost extends OpenHost {
  /** Where the user's files are. */
  readonly documents: string;
  /** Where the host keeps its own. */
  readonly profile: string;
  /** The files that the host was asked to show. */
  readonly revealed: readonly string[];
  /** As when the system says that the machine woke up. */
  wake(): void;
  /** The files that the host was asked to open. */
  readonly openedFiles: readonly string[];
  /** The letters that the host was asked to open. */
  readonly openedLetters: readonly string[];
}

/** What a test may want otherwise. */
export interface TestHostChoices {
  /** The profile of an earlier run, opened again. */
  readonly profile?: string;
  /** What happens when the usual places are asked for. */
  readonly places?: () => Promise<readonly Place[]>;
  /** Whether there is a mail program. */
  readonly hasMail?: boolean;
  /** Starts the thread of the shared folder. */
  readonly createShareWorker?: () => Companion;
}

/** Opens a host. */
export async function openTestHost(
  createWorkbookWorker: () => Worker,
  choices: TestHostChoices = {},
): Promise<TestHost> {
  const folder = choices.profile ?? (await freshFolder());
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  const revealed: string[] = [];
  let wake = (): void => undefined;
  const openedFiles: string[] = [];
  const openedLetters: string[] = [];
  const usual = (): Promise<readonly Place[]> => Promise.resolve([{ name: 'documents', path: documents }]);
  const host = openHost({
    files: profileFiles(folder, 'browser'),
    about: {
      version: '0.1.0',
      door: 'browser',
      platform: 'test',
      runtime: {},
      systemUser: 'mrossi',
      demoTickets: null,
    },
    dialogs: createFolderDialogs(choices.places ?? usual),
    reveal: (path) => {
      revealed.push(path);
      return Promise.resolve();
    },
    openFile: (path) => {
      openedFiles.push(path);
      return Promise.resolve();
    },
    openMail: (href) => {
      openedLetters.push(href);
      return choices.hasMail === false ? Promise.reject(new Error('no mail program')) : Promise.resolve();
    },
    clock: createSystemClock(),
    createWorkbookWorker,
    hearWaking: (onWake) => (wake = onWake),
    createShareWorker: choices.createShareWorker ?? noShare,
  });
  return { ...host, wake: () => wake(), documents, profile: folder, revealed, openedFiles, openedLetters };
}

function noShare(): never {
  throw new Error('this test opens no shared folder');
}
