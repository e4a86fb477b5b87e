import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { bootShell, type BootChoices, type Shell } from './boot-shell.ts';

interface ShellFixtures {
  /** A folder of the test's own, outside the project. */
  readonly folder: string;
  /** Boots the built shell; a second boot of the same test finds the profile of the first. */
  readonly boot: (choices?: BootChoices) => Promise<Shell>;
}

/** A test of the built shell. */
export const test = base.extend<ShellFixtures>({
  // eslint-disable-next-line no-empty-pattern -- the runner reads the names of what a fixture needs from here
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'presidio-shell-'));
    await use(folder);
    // The parts of a browser outlive it for a moment, and write.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  boot: async ({ context, folder }, use) => {
    await use((choices) => bootShell(context, folder, choices));
  },
});
