import { defineConfig } from '@playwright/test';
import { homedir } from 'node:os';
import { BROWSER_VARIABLE, findBrowser } from '#electron/browser/find-browser.ts';

const isDeclaredMissing = process.env['PRESIDIO_WITHOUT_BROWSER'] === '1';
const browser = findBrowser({ platform: process.platform, env: process.env, home: homedir() });

if (browser === null && !isDeclaredMissing) {
  throw new Error(
    `these tests need Chromium, Chrome or Edge: install one, or name it in ${BROWSER_VARIABLE}`,
  );
}

/** A browser under test asks nothing of the network; Chromium refuses its sandbox to root. */
const BROWSER_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  // Drawn by the processor either way: without the process that would play a graphics card.
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** `shell`: the built doors themselves. `e2e`: people at the console. Both want the build of `out/`. */
export default defineConfig({
  projects: [
    { name: 'shell', testDir: 'tests/shell' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/playwright',
  /** Windows wait more than they work: two at once keep two cores busy. */
  workers: 2,
  /** A second try that is said: on a crowded machine a browser can lose a race that no user would. */
  retries: 1,
  timeout: 90_000,
  /** What a user would wait for, on a machine that two windows keep busy. */
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/windows.json' }]],
  use: {
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...(browser === null ? {} : { executablePath: browser }), args: BROWSER_FLAGS },
    /** Recording each act of each test costs the browser as much as many of the acts: the second try alone is recorded. */
    trace: 'on-first-retry',
  },
});
