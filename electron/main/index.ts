import {
  app,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
  utilityProcess,
  type BrowserWindow,
} from 'electron';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describeRun } from '#electron/host/about.ts';
import { defaultProfileFolder } from '#electron/host/files/user-folders.ts';
import { openHost, profileFiles, settingsOf, type OpenHost } from '#electron/host/open-host.ts';
import { createConsoleFiles } from '#electron/host/page/console-files.ts';
import { readStartArguments } from '#electron/host/start-arguments.ts';
import { startFailure } from '#electron/host/start-failure.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { declareScheme, serveConsole } from './app-scheme.ts';
import { loadConsole, openConsoleWindow } from './console-window.ts';
import { hearWaking } from './hear-waking.ts';
import { openIpcDoor } from './ipc-door.ts';
import { createKeyStoreCover, keyStoreName } from './key-store-cover.ts';
import { lockDownContents, lockDownPermissions } from './lock-down.ts';
import { menuTemplate } from './menu.ts';
import { createNativeDialogs } from './native-dialogs.ts';
import { closeHostOnQuit, showWindowOnSecondStart } from './run.ts';
import { startShareUtility } from './share-utility.ts';

/** How the program ends, as the browser door says it too. */
const EXIT = { failed: 1, misused: 2 } as const;

const OUT = join(import.meta.dirname, '..');

// Electron's own switches come among ours: a word that is not understood is left to it, an option of ours is not.
const { start, misused } = readStartArguments(process.argv.slice(app.isPackaged ? 1 : 2));
const { platform, env } = process;
const files = profileFiles(
  start.profile ?? defaultProfileFolder({ platform, env, home: homedir() }),
  'electron',
);

declareScheme(protocol);
app.enableSandbox();
lockDownContents(app);
try {
  begin();
} catch (error) {
  giveUp(error);
}

function begin(): void {
  // Electron takes only a folder that is there.
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', files.folder);
  if (app.requestSingleInstanceLock()) {
    // Not awaited: an entry module that waits for `ready` never ends, and `ready` waits for it to end.
    app.whenReady().then(openConsole).catch(giveUp);
  } else {
    app.quit();
  }
}

async function openConsole(): Promise<void> {
  const { language } = await settingsOf(files).read();
  const words = (language === 'it' ? italian : english).host;
  if (misused.length > 0) {
    stop(words.start.refused(misused.join(' ')), EXIT.misused);
    return;
  }
  lockDownPermissions(session.defaultSession);
  serveConsole(protocol, createConsoleFiles(join(OUT, 'renderer')));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words.menu, platform)));
  const window = openConsoleWindow({
    preload: join(OUT, 'preload', 'index.cjs'),
    place: join(files.folder, 'window.json'),
  });
  const host = await openElectronHost(window, words.fileTypes);
  openIpcDoor(ipcMain, host.bound);
  closeHostOnQuit(app, host);
  showWindowOnSecondStart(app, window);
  await loadConsole(window);
}

async function openElectronHost(
  window: BrowserWindow,
  fileTypes: typeof italian.host.fileTypes | typeof english.host.fileTypes,
): Promise<OpenHost> {
  const { electron, chrome, node } = process.versions;
  const runtime = { electron, chrome, node, keyStore: await keyStoreName(safeStorage, platform) };
  return openHost({
    files,
    about: await describeRun(join(OUT, '..', 'package.json'), {
      door: 'electron',
      demoTickets: start.demoTickets,
      runtime,
    }),
    dialogs: createNativeDialogs(dialog, window, fileTypes),
    reveal: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
    openMail: (href) => shell.openExternal(href),
    openFile: async (path) => {
      const complaint = await shell.openPath(path);
      if (complaint !== '') throw new Error(complaint);
    },
    clock: createSystemClock(),
    cover: createKeyStoreCover(safeStorage),
    createWorkbookWorker: () => new Worker(join(OUT, 'main', 'workbook-worker.js')),
    createShareWorker: (hearWords) =>
      startShareUtility(utilityProcess, join(OUT, 'main', 'share-worker.js'), hearWords),
    hearWaking: (onWake) => hearWaking(powerMonitor, onWake),
  });
}

function giveUp(error: unknown): void {
  stop(startFailure(error, files.folder, italian.host.start), EXIT.failed);
}

function stop(sentence: string, code: number): void {
  dialog.showErrorBox('Presidio', sentence);
  app.exit(code);
}
