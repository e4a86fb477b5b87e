import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { DoubleState, FrameDouble, OpenWindow } from './double-state.ts';
import { installPreload, type IpcAnswer } from './page-shim.ts';
import { fromPageAddress, toPageAddress } from './scheme-address.ts';
import { strict } from './strict.ts';

interface WindowOptions {
  readonly show?: boolean;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly sandbox?: boolean;
    readonly contextIsolation?: boolean;
    readonly nodeIntegration?: boolean;
    readonly webviewTag?: boolean;
    readonly spellcheck?: boolean;
  };
}

/** What the window's contents answer when the page wants a window of its own. */
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** A window of the double: a page of Chromium, with the preload run before anything of it. */
export class WindowDouble extends EventEmitter implements OpenWindow {
  readonly webContents: EventEmitter;
  readonly opened: Promise<Page>;
  readonly #frames = new WeakMap<Frame, FrameDouble>();
  readonly #note: (what: string) => void;
  /** What was sent to the page arrives before the answer to a call, as in Electron. */
  #delivered: Promise<void> = Promise.resolve();
  #page: Page | undefined;
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(state: DoubleState, context: BrowserContext, options: WindowOptions = {}) {
    super();
    if (!state.isReady) throw new Error('a window cannot be made before the application is ready');
    refuseUnsafe(options);
    this.#note = state.note;
    this.webContents = this.#contents();
    this.opened = this.#open(state, context, options.webPreferences?.preload);
    state.windows.push(this);
    state.app.emit('web-contents-created', {}, this.webContents);
    if (options.show !== false) state.note('shown');
  }

  frameOf(frame: Frame): FrameDouble {
    const known = this.#frames.get(frame) ?? {
      get url() {
        return fromPageAddress(frame.url());
      },
    };
    this.#frames.set(frame, known);
    return known;
  }

  mayNavigate(url: string, isMainFrame: boolean): boolean {
    let isPrevented = false;
    const event = { url, isMainFrame, preventDefault: () => (isPrevented = true) };
    this.webContents.emit('will-frame-navigate', event);
    if (isMainFrame) this.webContents.emit('will-navigate', event);
    return !isPrevented;
  }

  mayOpen(url: string): boolean {
    return this.#openHandler({ url }).action === 'allow';
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.opened;
    await page.goto(toPageAddress(address));
    this.emit('ready-to-show');
    this.#note('loaded');
  }

  async close(): Promise<void> {
    this.emit('close', { preventDefault: () => undefined });
    await (await this.opened).close();
  }

  show = (): void => void this.emit('show');
  focus = (): void => void this.emit('focus');
  isMinimized = (): boolean => false;
  restore = (): void => void this.emit('restore');
  maximize = (): void => void this.emit('maximize');
  isMaximized = (): boolean => false;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });

  #contents(): EventEmitter {
    const members = {
      setWindowOpenHandler: (handler: OpenHandler) => {
        this.#openHandler = handler;
      },
      isDestroyed: () => this.#page?.isClosed() ?? false,
      getURL: () => fromPageAddress(this.#page?.url() ?? ''),
      send: (channel: string, ...words: unknown[]) => {
        this.#delivered = this.#deliver(this.#delivered, channel, structuredClone(words));
      },
    };
    const contents = Object.defineProperty(Object.assign(new EventEmitter(), members), 'mainFrame', {
      get: () => (this.#page ? this.frameOf(this.#page.mainFrame()) : null),
    });
    return strict('webContents', contents);
  }

  async #open(state: DoubleState, context: BrowserContext, preload: string | undefined): Promise<Page> {
    const page = await context.newPage();
    this.#page = page;
    await page.exposeBinding(
      '__ipc',
      async ({ frame }, channel: string, words: readonly unknown[]): Promise<IpcAnswer> => {
        const event = { sender: this.webContents, senderFrame: this.frameOf(frame) };
        const answer = await state.invoke(channel, event, words);
        await this.#delivered;
        return answer;
      },
    );
    if (preload !== undefined)
      await page.addInitScript({ content: asInitScript(readFileSync(preload, 'utf8')) });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) state.problem(message.text());
    });
    page.on('pageerror', (error) => state.problem(error.message));
    page.on('close', () => state.windowClosed(this));
    return page;
  }

  async #deliver(before: Promise<void>, channel: string, words: readonly unknown[]): Promise<void> {
    await before;
    const page = await this.opened;
    await page.evaluate(
      ([name, values]) =>
        (window as unknown as { __deliver: (channel: string, words: readonly unknown[]) => void }).__deliver(
          name,
          values,
        ),
      [channel, words] as const,
    );
  }
}

function refuseUnsafe({ webPreferences = {} }: WindowOptions): void {
  const { sandbox, contextIsolation, nodeIntegration, webviewTag, spellcheck } = webPreferences;
  if (sandbox !== true || contextIsolation !== true || nodeIntegration === true || webviewTag === true) {
    throw new Error('unsafe webPreferences');
  }
  if (spellcheck !== false) throw new Error('the speller would fetch its dictionaries from the network');
}

function asInitScript(preload: string): string {
  return `(${installPreload.toString()})((require, module, exports, process) => {${preload}\n})`;
}
