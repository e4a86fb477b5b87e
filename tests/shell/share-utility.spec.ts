import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { HostCall } from '#shared/host/channels.ts';
import type { HostArgument } from '#shared/host/contract.ts';
import type { Shell } from './boot-shell.ts';
import { callFromPage } from './console-in-window.ts';
import { test } from './shell-test.ts';
import { spoiling } from './spoil.ts';

const WORKER = 'main/share-worker.js';

/** A companion that hears everything, says nothing and does not mind being asked to end. */
const MUTE = `process.parentPort.on('message', () => undefined);
process.on('SIGTERM', () => undefined);`;

const FAILING = 'throw new TypeError("a message that quotes a person");';

interface Granted {
  readonly value: { readonly grant: string };
}

async function ask<Call extends HostCall>(page: Page, name: Call, argument: HostArgument<Call>) {
  return callFromPage(page, name, argument);
}

/** A folder that the person chose in the system's dialog. */
async function choose({ page, double }: Shell, folder: string): Promise<string> {
  const path = join(folder, 'condivisa');
  await mkdir(path, { recursive: true });
  double.openAt = path;
  return ((await ask(page, 'dialog.chooseFolder', {})) as Granted).value.grant;
}

async function attach(shell: Shell, folder: string): Promise<string> {
  const grant = await choose(shell, folder);
  expect(await ask(shell.page, 'share.create', { grant, name: 'Unione' })).toMatchObject({ ok: true });
  expect(await ask(shell.page, 'share.attach', { grant, label: 'PC' })).toMatchObject({ ok: true });
  return join(folder, 'condivisa');
}

const list = (page: Page) => ask(page, 'share.list', { directory: 'space' });

/** A call may take a minute: in this build, less. */
function hurry(out: string): void {
  const chunks = readdirSync(join(out, 'main', 'chunks')).map((name) => join('main', 'chunks', name));
  const minute = 'callTimeout: 60 * SECOND';
  const [chunk = ''] = chunks.filter((name) => readFileSync(join(out, name), 'utf8').includes(minute));
  spoiling(chunk, (text) => text.replace(minute, 'callTimeout: 5 * SECOND'))(out);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The numbers of the utility processes that are alive, the last one last. */
function alive({ double }: Shell): readonly number[] {
  const pids = double.state.utilities.flatMap(({ process: { pid } }) => pid ?? []);
  return pids.filter(isAlive);
}

test('the folder is worked on by a utility process with threads of its own, and by one at a time', async ({
  boot,
  folder,
}) => {
  const shell = await boot();
  expect(shell.double.state.utilities).toEqual([]);
  await attach(shell, folder);
  expect(await list(shell.page)).toMatchObject({ ok: true, value: { names: [expect.any(String)] } });
  await expect.poll(() => alive(shell).length).toBe(1);
  expect(shell.double.state.utilities.at(-1)).toMatchObject({
    serviceName: 'Presidio: shared folder',
    threads: '16',
  });
});

test('a utility process that dies is replaced by the next call', async ({ boot, folder }) => {
  const shell = await boot();
  await attach(shell, folder);
  await list(shell.page);
  const [first] = alive(shell).slice(-1);
  shell.double.state.utilities.at(-1)?.process.kill('SIGKILL');
  await expect.poll(() => (first === undefined ? [] : alive(shell).includes(first))).toBe(false);
  await expect.poll(() => list(shell.page)).toMatchObject({ ok: true });
  expect(alive(shell)).toHaveLength(1);
});

test('a mute utility process is ended, even if it will not, and replaced', async ({ boot, folder }) => {
  let worker = '';
  const shell = await boot({
    spoil(out) {
      spoiling(WORKER, (text) => ((worker = text), MUTE))(out);
      // A minute is what a call may take: here, less.
      hurry(out);
    },
  });
  const grant = await choose(shell, folder);
  expect(await ask(shell.page, 'share.inspect', { grant })).toMatchObject({
    ok: false,
    refusal: { code: 'share-unanswering' },
  });
  await expect.poll(() => alive(shell)).toEqual([]);
  await writeFile(join(shell.out, WORKER), worker);
  expect(await ask(shell.page, 'share.inspect', { grant })).toMatchObject({
    ok: true,
    value: { found: 'empty' },
  });
});

test('closing the window ends the utility process with the program', async ({ boot, folder }) => {
  const shell = await boot();
  await attach(shell, folder);
  await list(shell.page);
  expect(alive(shell)).not.toEqual([]);
  await shell.window.close();
  await expect.poll(() => shell.double.state.notes).toContain('exit 0');
  await expect.poll(() => alive(shell)).toEqual([]);
});

test('what a failing utility process says is in the log, without what its message quotes', async ({
  boot,
  folder,
}) => {
  const shell = await boot({ spoil: spoiling(WORKER, () => FAILING) });
  const grant = await choose(shell, folder);
  expect(await ask(shell.page, 'share.inspect', { grant })).toMatchObject({ ok: false });
  const log = join(folder, 'profile', 'electron', 'host.log');
  const said = (): Promise<string> => readFile(log, 'utf8').catch(() => '');
  await expect.poll(said).toContain('TypeError');
  await expect.poll(said).toContain('ended with 1');
  const lines = await said();
  expect(lines).not.toContain('quotes a person');
  expect(lines).not.toContain(folder);
  expect(await readdir(join(folder, 'condivisa'))).toEqual([]);
});

test('a machine that wakes up is told to the page that waits to hear it', async ({ boot }) => {
  const { page, double } = await boot();
  for (const event of ['resume', 'unlock-screen']) {
    const heard = ask(page, 'app.awaitNotices', { after: null });
    await ask(page, 'app.about', {});
    double.state.power.emit(event);
    expect(await heard).toMatchObject({ ok: true, value: { heard: ['wake'] } });
  }
});
