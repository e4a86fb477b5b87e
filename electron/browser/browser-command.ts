import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Command } from '#electron/host/files/reveal-file.ts';

/** What decides how a browser is started. */
export interface BrowserStart {
  /** The browser's program, every link followed. */
  readonly program: string;
  readonly address: string;
  /** Where the browser keeps the console's archive. */
  readonly dataFolder: string;
  /** Whether the browser never opened a window of ours: later it remembers where the window was. */
  readonly isFirst: boolean;
  readonly asRoot: boolean;
}

/** Our window needs none of what a browser does by itself on the network: the console works offline. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--disable-features=Translate',
  '--hide-crash-restore-bubble',
];

/** The command that opens the console's window in a browser, with a profile of its own. */
export function browserCommand({ program, address, dataFolder, isFirst, asRoot }: BrowserStart): Command {
  // Chromium refuses its sandbox to root, which is how test machines and containers run.
  const asRootOnly = asRoot ? ['--no-sandbox', '--test-type'] : [];
  const firstSize = isFirst ? ['--window-size=1440,900'] : [];
  const ours = [`--app=${address}`, `--user-data-dir=${dataFolder}`, ...firstSize];
  return { program, arguments: [...ours, ...QUIET, ...asRootOnly] };
}

/**
 * The folder of the browser's own data. A browser packaged as a snap may not write into hidden folders of the home:
 * it gets one among its own.
 */
export function browserDataFolder(program: string, profileFolder: string, home: string): string {
  const isSnap = /^\/(snap|usr\/bin\/snap)(\/|$)/.test(program);
  if (!isSnap) return join(profileFolder, 'chromium');
  const name = createHash('sha256').update(profileFolder).digest('hex').slice(0, 12);
  return join(home, 'snap', 'chromium', 'common', `presidio-${name}`);
}
