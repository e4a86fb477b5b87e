import { homedir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describeRun } from '#electron/host/about.ts';
import { createFolderDialogs } from '#electron/host/dialogs/folder-dialogs.ts';
import { usualPlaces } from '#electron/host/dialogs/places.ts';
import { openCommand, revealCommand, startDetached } from '#electron/host/files/reveal-file.ts';
import { defaultProfileFolder } from '#electron/host/files/user-folders.ts';
import { openHost, profileFiles, settingsOf, type OpenHost } from '#electron/host/open-host.ts';
import { createConsoleFiles } from '#electron/host/page/console-files.ts';
import { readStartArguments } from '#electron/host/start-arguments.ts';
import { startFailure } from '#electron/host/start-failure.ts';
import { startShareProcess } from '#electron/host/share/companion.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import type { Clock } from '#shared/domain/instant.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { browserWindows, saidAddresses } from './console-windows.ts';
import { findBrowser } from './find-browser.ts';
import { askRunningInstance, createInstance } from './instance.ts';
import { LOOPBACK } from './loopback-door.ts';
import { portOfProfile } from './profile-port.ts';
import { serveConsole } from './serve-console.ts';

type Words = typeof italian.host.start | typeof english.host.start;

/** How the program ends: the shell that started it can tell why. */
const EXIT = { done: 0, failed: 1, misused: 2, noBrowser: 3 } as const;

/** How long a start that has just taken the port may take to leave its note, in milliseconds. */
const NOTE_WITHIN = 1_000;

const OUT = join(import.meta.dirname, '..');

const { start, refused } = readStartArguments(process.argv.slice(2));
const surroundings = { platform: process.platform, env: process.env, home: homedir() };
const files = profileFiles(start.profile ?? defaultProfileFolder(surroundings), 'browser');
const noteFile = join(files.folder, 'instance.json');

void run()
  .catch((error: unknown) => end(startFailure(error, files.folder, italian.host.start), EXIT.failed))
  .then((code) => process.exit(code));

async function run(): Promise<number> {
  const { language } = await settingsOf(files).read();
  const words = (language === 'it' ? italian : english).host.start;
  if (refused.length > 0) return end(words.refused(refused.join(' ')), EXIT.misused);
  if (await askRunningInstance(noteFile, LOOPBACK)) return end(words.alreadyOpen, EXIT.done);
  const program = findBrowser(surroundings);
  if (program === null && start.open) return end(words.noBrowser, EXIT.noBrowser);
  try {
    return await serve(words, start.open ? program : null);
  } catch (error) {
    return end(startFailure(error, files.folder, words), EXIT.failed);
  }
}

function end(sentence: string, code: number): number {
  console.log(sentence);
  return code;
}

/** Serves until the windows are gone or, where they are not ours, until it is told to end. */
async function serve(words: Words, program: string | null): Promise<number> {
  const clock = createSystemClock();
  const port = start.port ?? (await portOfProfile(join(files.folder, 'port'), start.profile));
  const windows =
    program === null
      ? saidAddresses((address) => console.log(words.address(address)))
      : await browserWindows(program, files.folder, surroundings, clock);
  const ending = await serveConsole({
    port,
    windows,
    host: await openBrowserHost(program, clock),
    files: createConsoleFiles(join(OUT, 'renderer')),
    instance: createInstance(noteFile),
    openAgain: words.openAgain,
    onOpened: () => {
      if (program !== null) console.log(words.opened);
    },
  });
  switch (ending) {
    case 'done':
      return EXIT.done;
    case 'port-taken':
      return portTaken(words, port, clock);
    case 'browser-failed':
      return end(words.browserFailed(program ?? ''), EXIT.noBrowser);
  }
}

/** Another start of this profile may have been quicker by less than it takes to leave its note. */
async function portTaken(words: Words, port: number, clock: Clock): Promise<number> {
  await clock.wait(NOTE_WITHIN);
  if (await askRunningInstance(noteFile, LOOPBACK)) return end(words.alreadyOpen, EXIT.done);
  return end(words.portTaken(port), EXIT.failed);
}

async function openBrowserHost(program: string | null, clock: Clock): Promise<OpenHost> {
  const runtime = { node: process.versions.node, ...(program === null ? {} : { browser: program }) };
  return openHost({
    files,
    clock,
    about: await describeRun(join(OUT, '..', 'package.json'), {
      runtime,
      door: 'browser',
      demoTickets: start.demoTickets,
    }),
    dialogs: createFolderDialogs(() => usualPlaces(surroundings)),
    reveal: (path) => startDetached(revealCommand(surroundings.platform, path)),
    openMail: (href) => startDetached(openCommand(surroundings.platform, href)),
    openFile: (path) => startDetached(openCommand(surroundings.platform, path)),
    createWorkbookWorker: () => new Worker(join(OUT, 'main', 'workbook-worker.js')),
    createShareWorker: (hearWords) => startShareProcess(join(OUT, 'main', 'share-worker.js'), hearWords),
  });
}
