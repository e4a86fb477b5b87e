import { expect } from '@playwright/test';
import { test } from './shell-test.ts';
import { spoiling } from './spoil.ts';

const MAIN = 'main/index.js';

test('a main process that waits for ready at its top is found out', async ({ boot }) => {
  const spoil = spoiling(
    MAIN,
    (text) => `import { app as early } from 'electron';\nawait early.whenReady();\n${text}`,
  );
  await expect(boot({ spoil })).rejects.toThrow('never finished');
});

test('a use of electron that the double does not know is found out', async ({ boot }) => {
  const spoil = spoiling(
    MAIN,
    (text) => `import { app as other } from 'electron';\nother.relaunch();\n${text}`,
  );
  await expect(boot({ spoil })).rejects.toThrow('has no app.relaunch');
});

test('a window without its sandbox is found out', async ({ boot }) => {
  const spoil = spoiling(MAIN, (text) => text.replace('sandbox: true', 'sandbox: false'));
  await expect(boot({ spoil })).rejects.toThrow('Presidio non si è avviato');
});

test('a package left out of the bundle is found out', async ({ boot }) => {
  const spoil = spoiling(MAIN, (text) => `import 'zod';\n${text}`);
  await expect(boot({ spoil })).rejects.toThrow("Cannot find package 'zod'");
});

test('a preload that needs Node is found out', async ({ boot }) => {
  const spoil = spoiling('preload/index.cjs', (text) => `require('node:fs');\n${text}`);
  const { double } = await boot({ spoil });
  expect(double.state.problems.join()).toContain("cannot require 'node:fs'");
});

test('an inline script in the page is found out', async ({ boot }) => {
  const spoil = spoiling('renderer/index.html', (text) =>
    text.replace('</head>', '<script>var a</script></head>'),
  );
  const { double } = await boot({ spoil });
  expect(double.state.problems.join()).toContain('inline script');
});
