import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Browser } from '@playwright/test';
import { findBrowser } from '#electron/browser/find-browser.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The built browser door. */
export const BROWSER_DOOR = [join(ROOT, 'out', 'main', 'browser.js')];

/** `npm start`. */
export const START = [join(ROOT, 'scripts', 'start.mjs')];

/** `npm start`, told to use the browser. */
export const START_COMMAND = [...START, '--browser'];

/** A run of the browser door, as a person starts it. */
export interface DoorRun {
  readonly process: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** How it ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the door on a profile; `env` adds to this process's own. */
export function startDoor(
  command: readonly string[],
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): DoorRun {
  const child = spawn(process.execPath, [...command, ...words], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (text: Buffer): void => {
    said += text.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { process: child, said: () => said, ended };
}

/** A browser without a screen that can be driven: what the door is told to use, in place of the installed one. */
export async function writeDrivenBrowser(folder: string): Promise<string> {
  const browser = findBrowser({ platform: process.platform, env: process.env, home: homedir() });
  if (browser === null) throw new Error('no browser to drive');
  const path = join(folder, 'driven-browser');
  await writeFile(path, `#!/bin/sh\nexec '${browser}' --headless --remote-debugging-port=0 "$@"\n`);
  await chmod(path, 0o700);
  return path;
}

/** Drives the browser that a door opened on `profile`. */
export async function driveBrowser(profile: string): Promise<Browser> {
  const note = join(profile, 'browser', 'chromium', 'DevToolsActivePort');
  const port = async (): Promise<string | undefined> =>
    (await readFile(note, 'utf8').catch(() => '')).split('\n').find((line) => /^\d+$/.test(line));
  await expect.poll(port, { timeout: 30_000 }).toBeDefined();
  // A connection made while the page is on its way from one process to another may never be answered: another is made.
  return connect(`http://127.0.0.1:${(await port()) ?? ''}`);
}

async function connect(address: string, attempts = 5): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 5_000 });
  } catch (error) {
    if (attempts === 1) throw error;
    return connect(address, attempts - 1);
  }
}
