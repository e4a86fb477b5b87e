import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type BrowserContext, type Frame, type Page, type Request } from '@playwright/test';
import { createElectronDouble, type ElectronDouble } from './electron-double.ts';
import { fromPageAddress } from './scheme-address.ts';
import type { OpenWindow } from './double-state.ts';

const OUT = join(import.meta.dirname, '..', '..', 'out');

/** An entry module that is not evaluated by then waits for something that waits for it. */
const EVALUATED_WITHIN = 6_000;

/** What Electron adds to the versions that Node tells. */
const VERSIONS = {
  electron: { value: '45.4.1', configurable: true },
  chrome: { value: '156.0.0.0', configurable: true },
};

/** A booted shell: the built main and preload, run by the double. */
export interface Shell {
  readonly double: ElectronDouble;
  readonly window: OpenWindow;
  readonly page: Page;
  /** The folder of the build that runs. */
  readonly out: string;
}

/** What a boot may be asked. */
export interface BootChoices {
  readonly words?: readonly string[];
  /** Changes the copy of the build before it runs. */
  readonly spoil?: (out: string) => void;
}

/**
 * Boots the built shell in pages of `context`, and waits until its page is loaded. `folder` is empty, outside the
 * project, and the same for two boots of one profile.
 */
export async function bootShell(
  context: BrowserContext,
  folder: string,
  choices: BootChoices = {},
): Promise<Shell> {
  const double = createElectronDouble(context);
  await routeSchemes(context, double);
  closeUninvited(context, double);
  const root = privateCopy(double, folder);
  choices.spoil?.(join(root, 'out'));
  await evaluateMain(root, join(folder, 'profile'), choices.words ?? []);
  double.becomeReady();
  const window = await firstWindow(double);
  return { double, window, page: await window.opened, out: join(root, 'out') };
}

/** Runs the entry module as Electron does: with our words on the command line, before anything is ready. */
async function evaluateMain(root: string, profile: string, words: readonly string[]): Promise<void> {
  const argv = process.argv;
  Object.defineProperties(process.versions, VERSIONS);
  process.argv = ['electron', root, '--profile', profile, ...words];
  try {
    const evaluated = import(pathToFileURL(join(root, 'out', 'main', 'index.js')).href) as Promise<unknown>;
    await Promise.race([evaluated, neverEvaluated()]);
  } finally {
    process.argv = argv;
  }
}

function neverEvaluated(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const error = new Error('the entry module never finished: does it await whenReady at its top?');
    AbortSignal.timeout(EVALUATED_WITHIN).addEventListener('abort', () => reject(error));
  });
}

/** The window, once its page is loaded; what the main process said instead, when it gave up. */
async function firstWindow({ state }: ElectronDouble): Promise<OpenWindow> {
  const isDecided = (note: string): boolean => note === 'loaded' || note.startsWith('error box');
  await expect.poll(() => state.notes.some(isDecided), { timeout: 15_000 }).toBe(true);
  const [window] = state.windows;
  const why = state.notes.find((note) => note.startsWith('error box'));
  if (why !== undefined || !window) throw new Error(why ?? 'no window');
  return window;
}

/**
 * A copy of the build with a `node_modules/electron` of its own beside it. No loader hooks, and proof that the bundle
 * needs no other package. It lies under a `node_modules` folder so that the test runner does not compile it again.
 */
function privateCopy({ module }: ElectronDouble, folder: string): string {
  const root = join(mkdtempSync(join(folder, 'boot-')), 'node_modules', 'app');
  cpSync(OUT, join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module","version":"0.1.0","main":"out/main/index.js"}');
  const home = join(root, 'node_modules', 'electron');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"name":"electron","type":"module","main":"index.js"}');
  const key = JSON.stringify(`electron of ${root}`);
  Object.defineProperty(globalThis, JSON.parse(key) as string, { value: module });
  const names = Object.keys(module).join(', ');
  writeFileSync(join(home, 'index.js'), `export const { ${names} } = globalThis[${key}];\n`);
  return root;
}

/** Every request of every page goes to the scheme's handler; what has none has no network either. */
async function routeSchemes(context: BrowserContext, { state }: ElectronDouble): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const address = fromPageAddress(request.url());
    const handler = state.schemes.get(new URL(address).protocol.slice(0, -1));
    if (isDenied(request, address, state.windows)) {
      state.note(`denied ${address}`);
      await route.abort('aborted');
    } else if (handler) {
      const response = await handler(new globalThis.Request(address, { method: request.method() }));
      const body = Buffer.from(await response.arrayBuffer());
      await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
    } else {
      state.note(`no network ${address}`);
      await route.abort();
    }
  });
}

/** A page that wants to go elsewhere by itself asks the main process first; the first load is the main process's own. */
function isDenied(request: Request, address: string, windows: readonly OpenWindow[]): boolean {
  if (!request.isNavigationRequest()) return false;
  const frame = frameOf(request);
  if (frame === null) return windows.some((window) => !window.mayOpen(address));
  if (frame.page().url() === 'about:blank') return false;
  const isMainFrame = frame === frame.page().mainFrame();
  return windows.some((window) => !window.mayNavigate(address, isMainFrame));
}

/** The frame that wants to go somewhere; `null` while it is of a window that a page is just opening. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** A window that a page opened by itself lives only if the main process lets it. */
function closeUninvited(context: BrowserContext, { state }: ElectronDouble): void {
  context.on('page', (page) => {
    void page.opener().then(async (opener) => {
      if (opener === null) return;
      const isAllowed = state.windows.some((window) => window.mayOpen(page.url()));
      state.note(`window ${isAllowed ? 'allowed' : 'denied'}`);
      if (!isAllowed) await page.close();
    });
  });
}
