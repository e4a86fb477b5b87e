import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { Surroundings } from '#electron/host/files/user-folders.ts';
import type { Clock } from '#shared/domain/instant.ts';
import { browserCommand, browserDataFolder } from './browser-command.ts';
import { createBrowserRun } from './browser-run.ts';

/** How the console's windows are opened in this run. */
export interface ConsoleWindows {
  open(address: string): Promise<void>;
  /** Resolves when the last of them is gone. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Windows of an installed browser, with the console's own profile. */
export async function browserWindows(
  program: string,
  profileFolder: string,
  { platform, home }: Surroundings,
  clock: Clock,
): Promise<ConsoleWindows> {
  const dataFolder = browserDataFolder(await realpath(program), profileFolder, home);
  const browser = createBrowserRun(dataFolder, clock, platform);
  const asRoot = process.getuid?.() === 0;
  return {
    ended: browser.ended,
    open: (address) => {
      const isFirst = !existsSync(dataFolder);
      return browser.open(browserCommand({ program, address, dataFolder, isFirst, asRoot }));
    },
    close: () => browser.close(),
  };
}

/** No window: the address is said, and whoever wants one opens it. Ends only when the program is told to. */
export function saidAddresses(say: (address: string) => void): ConsoleWindows {
  return {
    ended: new Promise(() => undefined),
    open(address) {
      say(address);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
