import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { createDoubleState, type DoubleState, type IpcHandler, type SchemeHandler } from './double-state.ts';
import { strict } from './strict.ts';
import { createUtilityProcesses } from './utility-double.ts';
import { WindowDouble } from './window-double.ts';

/** What the session lets pages do, as the main process said. */
export interface PermissionAnswers {
  /** The answer to a page that asks for `permission`. */
  request(permission: string): boolean;
  check(permission: string): boolean;
  device(): boolean;
  /** Whether a file that the page offers to download is let through. */
  download(): boolean;
}

/** A stand-in for the module `electron`, and the handles to drive it. */
export interface ElectronDouble {
  /** The module's exports: what is not among them is an error at link time. */
  readonly module: Readonly<Record<string, unknown>>;
  readonly state: DoubleState;
  readonly permissions: PermissionAnswers;
  /** Where the next dialog to save ends; `null` cancels it. */
  saveTo: string | null;
  /** What the next dialog to open or to choose a folder ends with; `null` cancels it. */
  openAt: string | null;
  /** As Electron: ready comes only after the entry module was evaluated. */
  becomeReady(): void;
}

type PermissionRequest = (
  contents: unknown,
  permission: string,
  answer: (isGranted: boolean) => void,
) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;

/** A double whose windows are pages of `context`. */
export function createElectronDouble(context: BrowserContext): ElectronDouble {
  const app = new EventEmitter();
  const state = createDoubleState(app);
  let markReady: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  const session = createSessionDouble(state);
  const double: ElectronDouble = {
    state,
    saveTo: null,
    openAt: null,
    permissions: session.answers,
    module: {
      ...systemParts(state, () => double),
      ...messageParts(state),
      app: strict('app', Object.assign(app, appMembers(state, whenReady))),
      session: { defaultSession: strict('session', session.members) },
      BrowserWindow: class extends WindowDouble {
        constructor(options: ConstructorParameters<typeof WindowDouble>[2]) {
          super(state, context, options);
        }
      },
    },
    becomeReady() {
      state.isReady = true;
      markReady();
    },
  };
  return double;
}

function appMembers(state: DoubleState, whenReady: Promise<void>) {
  return {
    isPackaged: false,
    whenReady: () => whenReady,
    enableSandbox: () => state.note('sandbox'),
    requestSingleInstanceLock: () => true,
    setPath(name: string, path: string) {
      if (!existsSync(path)) throw new Error(`the folder for ${name} does not exist`);
      state.note(`path ${name} ${path}`);
    },
    quit() {
      const prevented: true[] = [];
      state.app.emit('will-quit', { preventDefault: () => prevented.push(true) });
      if (prevented.length === 0) state.note('quit');
    },
    exit: (code: number) => state.note(`exit ${String(code)}`),
  };
}

function messageParts(state: DoubleState) {
  const handle = (channel: string, handler: IpcHandler): void => {
    if (state.handlers.has(channel)) throw new Error(`a second handler for '${channel}'`);
    state.handlers.set(channel, handler);
  };
  const protocol = {
    registerSchemesAsPrivileged() {
      if (state.isReady) throw new Error('schemes are declared before the application is ready');
      state.note('schemes');
    },
    handle: (scheme: string, handler: SchemeHandler) => state.schemes.set(scheme, handler),
  };
  return { ipcMain: strict('ipcMain', { handle }), protocol: strict('protocol', protocol) };
}

function systemParts(state: DoubleState, ends: () => Pick<ElectronDouble, 'saveTo' | 'openAt'>) {
  const dialog = {
    showSaveDialog(window: unknown, options: { defaultPath?: string }) {
      if (!(window instanceof WindowDouble)) throw new Error('a dialog belongs to a window');
      state.note(`save dialog ${options.defaultPath ?? ''}`);
      const path = ends().saveTo;
      return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
    },
    showOpenDialog(window: unknown, { properties }: { properties: readonly string[] }) {
      if (!(window instanceof WindowDouble)) throw new Error('a dialog belongs to a window');
      state.note(`open dialog ${properties.join(' ')}`);
      const path = ends().openAt;
      return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
    },
    showErrorBox: (title: string, text: string) => state.note(`error box ${title}: ${text}`),
  };
  const safeStorage = {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(`covered ${text}`)),
    decryptStringAsync: (covered: Buffer) =>
      Promise.resolve({ result: covered.toString().replace('covered ', ''), shouldReEncrypt: false }),
  };
  const workArea = { x: 0, y: 0, width: 1920, height: 1080 };
  return {
    dialog: strict('dialog', dialog),
    safeStorage: strict('safeStorage', safeStorage),
    powerMonitor: strict('powerMonitor', {
      on: (name: string, listener: () => void) => state.power.on(name, listener),
    }),
    utilityProcess: createUtilityProcesses(state),
    screen: strict('screen', { getAllDisplays: () => [{ workArea }] }),
    shell: strict('shell', {
      showItemInFolder: (path: string) => state.note(`shown ${path}`),
      openExternal: (address: string) => {
        state.note(`opened ${address}`);
        return Promise.resolve();
      },
    }),
    Menu: strict('Menu', {
      buildFromTemplate: (template: readonly { label?: string }[]) => template.map(({ label }) => label),
      setApplicationMenu: (labels: readonly string[]) => state.note(`menu ${labels.join(' ')}`),
    }),
  };
}

function createSessionDouble(state: DoubleState) {
  const contents = (): unknown => state.windows[0]?.webContents;
  const events = new EventEmitter();
  let onRequest: PermissionRequest = (_contents, _permission, answer) => answer(true);
  let onCheck: PermissionCheck = () => true;
  let onDevice: () => boolean = () => true;
  const answers: PermissionAnswers = {
    request(permission) {
      let isGranted = true;
      onRequest(contents(), permission, (answer) => (isGranted = answer));
      return isGranted;
    },
    check: (permission) => onCheck(contents(), permission),
    device: () => onDevice(),
    download() {
      let isPrevented = false;
      events.emit('will-download', { preventDefault: () => (isPrevented = true) });
      return !isPrevented;
    },
  };
  const members = {
    on: (name: string, listener: () => void) => void events.on(name, listener),
    setPermissionRequestHandler: (handler: PermissionRequest) => void (onRequest = handler),
    setPermissionCheckHandler: (handler: PermissionCheck) => void (onCheck = handler),
    setDevicePermissionHandler: (handler: () => boolean) => void (onDevice = handler),
  };
  return { answers, members };
}
