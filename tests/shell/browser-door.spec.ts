import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { isProfileInUse } from '#electron/browser/browser-run.ts';
import {
  BROWSER_DOOR,
  driveBrowser,
  START,
  START_COMMAND,
  startDoor,
  writeDrivenBrowser,
  type DoorRun,
} from './browser-program.ts';
import { test as base } from './shell-test.ts';

const LIST_PROCESSES = 'ps';

interface Opened {
  readonly door: DoorRun;
  readonly browser: Browser;
  readonly page: Page;
}

interface DoorFixtures {
  readonly profile: string;
  /** Starts the door on the test's profile with a browser that can be driven. */
  readonly openConsole: (command?: readonly string[]) => Promise<Opened>;
}

const test = base.extend<DoorFixtures>({
  profile: async ({ folder }, use) => {
    await use(join(folder, 'profile'));
  },
  openConsole: async ({ folder, profile }, use) => {
    const doors: DoorRun[] = [];
    await use(async (command = BROWSER_DOOR) => {
      await rm(join(profile, 'browser', 'chromium', 'DevToolsActivePort'), { force: true });
      const driven = await writeDrivenBrowser(folder);
      const door = startDoor(command, ['--profile', profile], { PRESIDIO_BROWSER: driven });
      doors.push(door);
      const browser = await driveBrowser(profile);
      return { door, browser, page: await consolePage(browser) };
    });
    for (const { process: child } of doors) child.kill('SIGTERM');
    await Promise.all(doors.map(({ ended }) => ended));
  },
});

async function consolePage(browser: Browser): Promise<Page> {
  const pages = (): Page[] => browser.contexts().flatMap((context) => context.pages());
  const isLoaded = (page: Page): boolean => /^http:\/\/127\.0\.0\.1:\d+\/(#.*)?$/.test(page.url());
  await expect.poll(() => pages().some(isLoaded), { timeout: 20_000 }).toBe(true);
  const page = pages().find(isLoaded);
  if (!page) throw new Error('the console is gone');
  await expect(page.locator('#root')).not.toBeEmpty();
  return page;
}

async function closeBrowser(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close');
}

/** Calls the host as the page does, with what only the page was given. */
async function call(page: Page, name: string, argument: object): Promise<unknown> {
  return page.evaluate(
    async ([path, body]) => {
      const meta = document.querySelector<HTMLMetaElement>('meta[name="presidio-token"]');
      const headers = { 'content-type': 'application/json', 'x-presidio-token': meta?.content ?? '' };
      const response = await fetch(path, { method: 'POST', headers, body });
      const lines = (await response.text()).trim().split('\n');
      return (JSON.parse(lines.at(-1) ?? '') as { answer: unknown }).answer;
    },
    [`/call/${name}`, JSON.stringify(argument)] as const,
  );
}

test('the start command opens the console in a browser, and closing it ends the program', async ({
  openConsole,
}) => {
  const { door, browser, page } = await openConsole(START_COMMAND);
  expect(await call(page, 'app.about', {})).toMatchObject({ ok: true, value: { door: 'browser' } });
  await closeBrowser(browser);
  expect(await door.ended).toBe(0);
});

test('what the page and the host keep is there at the next start, under the same address', async ({
  openConsole,
}) => {
  const first = await openConsole();
  const address = first.page.url();
  await call(first.page, 'settings.write', { theme: 'dark' });
  await first.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kept-by-the-test', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').put('here', 1);
          writing.oncomplete = resolve;
        };
      }),
  );
  first.door.process.kill('SIGTERM');
  expect(await first.door.ended).toBe(0);
  const second = await openConsole();
  expect(new URL(second.page.url()).origin).toBe(new URL(address).origin);
  expect(await call(second.page, 'settings.read', {})).toMatchObject({ value: { theme: 'dark' } });
  const names = await second.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toContain('kept-by-the-test');
});

/** The processes that a process started and that are alive, with their command lines. */
function childrenOf(pid: number): readonly string[] {
  const { stdout } = spawnSync(LIST_PROCESSES, ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' });
  const rows = stdout.split('\n').map((row) => row.trim());
  return rows.filter((row) => row.startsWith(`${pid} `)).map((row) => row.slice(`${pid} `.length).trim());
}

test('what works on the shared folder ends with a door that is killed', async ({
  openConsole,
  folder,
  profile,
}) => {
  const { door, browser, page } = await openConsole();
  const root = join(folder, 'condivisa');
  await mkdir(root);
  const chosen = await call(page, 'dialog.chooseFolder', { answer: { step: 'choose', folder: root } });
  const { grant } = (chosen as { value: { grant: string } }).value;
  for (const [name, argument] of [
    ['share.create', { grant, name: 'Unione' }],
    ['share.attach', { grant, label: 'PC' }],
    ['share.list', { directory: 'heads' }],
  ] as const) {
    expect(await call(page, name, argument)).toMatchObject({ ok: true });
  }
  const workers = (): readonly string[] =>
    childrenOf(door.process.pid ?? 0).filter((row) => row.includes('share-worker.js'));
  await expect.poll(workers).toHaveLength(1);
  const worker = Number.parseInt(workers()[0] ?? '', 10);
  door.process.kill('SIGKILL');
  await door.ended;
  await expect.poll(() => attempt(() => process.kill(worker, 0))).toBe('ESRCH');
  await closeBrowser(browser);
  // Nobody waits for it any more: it still writes in its folder.
  const data = join(profile, 'browser', 'chromium');
  await expect.poll(() => isProfileInUse(data, process.platform)).toBe(false);
});

function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

test('a second start of the same profile asks the first for a window and ends', async ({ profile }) => {
  const first = startDoor(BROWSER_DOOR, ['--no-open', '--profile', profile]);
  const addresses = (): number =>
    first.said().match(/http:\/\/127\.0\.0\.1:\d+\/launch\?key=[\w-]{43}/g)?.length ?? 0;
  await expect.poll(addresses).toBe(1);
  const second = startDoor(BROWSER_DOOR, ['--profile', profile]);
  expect(await second.ended).toBe(0);
  expect(second.said()).toContain('Presidio è già aperto');
  await expect.poll(addresses).toBe(2);
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});

test('a page of another site cannot use the host, nor read the console', async ({ openConsole, page }) => {
  const { page: ours } = await openConsole();
  const { origin } = new URL(ours.url());
  const strangers = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  strangers.listen(0, '127.0.0.1');
  await once(strangers, 'listening');
  const { port } = strangers.address() as { port: number };
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  const outcome = await page.evaluate(async (target) => {
    const attempt = async (path: string, request?: RequestInit): Promise<string> => {
      try {
        return (await fetch(target + path, { credentials: 'include', ...request })).type;
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [await attempt('/'), await attempt('/call/settings.read', { method: 'POST', body: '{}' })];
  }, origin);
  strangers.close();
  expect(outcome).toEqual(['TypeError', 'TypeError']);
});

test('a port taken by another program is named, and nothing else happens', async ({ profile }) => {
  const occupant = createServer();
  occupant.listen(0, '127.0.0.1');
  await once(occupant, 'listening');
  const { port } = occupant.address() as { port: number };
  const door = startDoor(BROWSER_DOOR, ['--no-open', '--profile', profile, '--port', String(port)]);
  expect(await door.ended).toBe(1);
  expect(door.said()).toContain(`La porta ${String(port)}`);
  occupant.close();
});

test('without a browser the program says what to install', async ({ profile }) => {
  const door = startDoor(BROWSER_DOOR, ['--profile', profile], { PRESIDIO_BROWSER: '/none' });
  expect(await door.ended).toBe(3);
  expect(door.said()).toContain('installane uno');
});

test('a browser that ends without a window is named', async ({ profile }) => {
  const door = startDoor(BROWSER_DOOR, ['--profile', profile], { PRESIDIO_BROWSER: '/bin/true' });
  expect(await door.ended).toBe(3);
  expect(door.said()).toContain('Il browser /bin/true non si è avviato');
  expect(door.said()).not.toContain('Presidio è aperto');
});

test('a folder that cannot be used is named, with what to do', async ({ profile }) => {
  await writeFile(profile, 'in the way');
  const door = startDoor(BROWSER_DOOR, ['--no-open', '--profile', profile]);
  expect(await door.ended).toBe(1);
  expect(door.said()).toContain(`la sua cartella “${join(profile, 'browser')}” non si può usare`);
});

test('of two starts at once one opens the console and the other finds it open', async ({ profile }) => {
  const doors = [1, 2].map(() => startDoor(BROWSER_DOOR, ['--no-open', '--profile', profile]));
  const second = await Promise.race(
    doors.map(async ({ ended, said }) => ({ code: await ended, said: said() })),
  );
  expect(second.code).toBe(0);
  expect(second.said).toContain('Presidio è già aperto');
  for (const { process: child } of doors) child.kill('SIGTERM');
  expect(await Promise.all(doors.map(({ ended }) => ended))).toEqual([0, 0]);
});

test('the start command says that Electron cannot be had, and goes on to a browser', async ({
  folder,
  profile,
}) => {
  const door = startDoor(START, ['--profile', profile], {
    ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'none'),
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    electron_config_cache: join(folder, 'cache'),
    PRESIDIO_BROWSER: '/none',
  });
  expect(await door.ended).toBe(3);
  const electronAt = door.said().indexOf('non si può scaricare');
  expect(electronAt).toBeGreaterThan(-1);
  expect(door.said().indexOf('installane uno')).toBeGreaterThan(electronAt);
});

test('a word that is not understood is named', async ({ profile }) => {
  const door = startDoor(BROWSER_DOOR, ['--profile', profile, '--dmeo']);
  expect(await door.ended).toBe(2);
  expect(door.said()).toContain('Non capisco --dmeo');
});
