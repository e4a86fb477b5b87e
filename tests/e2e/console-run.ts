import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, BrowserType, Page } from '@playwright/test';
import type { Computer } from './computer.ts';
import { type ConsoleHost, startHost } from './console-host.ts';
import { hearProblems, type PageProblems } from './page-problems.ts';

/** The console at work on a computer: the real host, and the windows of one browser. */
export interface ConsoleRun {
  readonly computer: Computer;
  /** The first window of the present browser. */
  readonly page: Page;
  readonly problems: PageProblems;
  /** One more window of the same browser, at the given place of the console. */
  openWindow(place?: string): Promise<Page>;
  /** Ends the browser as a power cut does: at once, without a word. */
  killBrowser(): Promise<void>;
  /** Opens a browser again on the data that the one before left. */
  reopen(): Promise<Page>;
  end(): Promise<void>;
}

/** Starts the console on a computer, with `words` on its command line. */
export async function runConsole(
  browserType: BrowserType,
  computer: Computer,
  words: readonly string[] = [],
): Promise<ConsoleRun> {
  const host = await startHost(computer, words);
  const origin = `http://127.0.0.1:${computer.port}`;
  let shown = await openBrowser(browserType, computer, host).catch(async (error: unknown) => {
    await host.stop();
    throw error;
  });

  return {
    computer,
    get page() {
      return shown.page;
    },
    get problems() {
      return shown.problems;
    },
    async openWindow(place = '/') {
      const page = await shown.context.newPage();
      await page.goto(`${origin}${place}`);
      return page;
    },
    async killBrowser() {
      const gone = shown.context.waitForEvent('close');
      process.kill(await browserProcess(computer.browserData), 'SIGKILL');
      await gone;
    },
    async reopen() {
      await shown.context.close();
      shown = await openBrowser(browserType, computer, host);
      return shown.page;
    },
    async end() {
      try {
        await shown.context.close();
      } finally {
        await host.stop();
      }
    },
  };
}

interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: PageProblems;
}

async function openBrowser(
  browserType: BrowserType,
  computer: Computer,
  host: ConsoleHost,
): Promise<OpenBrowser> {
  const context = await browserType.launchPersistentContext(computer.browserData);
  const problems = hearProblems(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(await host.launchAddress());
  return { context, page, problems };
}

/** The browser's own process: the lock of its data folder is a link to `host-pid`. */
async function browserProcess(browserData: string): Promise<number> {
  const holder = await readlink(join(browserData, 'SingletonLock'));
  const pid = Number(/-(\d+)$/.exec(holder)?.[1] ?? 0);
  if (pid === 0) throw new Error(`nobody holds ${browserData}`);
  return pid;
}
