import { homedir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../checks/run-tool.mjs';

/** A module of the sources, as the product and the tests see it: where a program lies is said in one place. */
async function fromSources(path) {
  const { module } = await runnerImport(join(ROOT, path), {
    configFile: false,
    logLevel: 'error',
    root: ROOT,
  });
  return module;
}

const { findBrowser: browserIn } = await fromSources('electron/browser/find-browser.ts');
const { findOffice: officeIn } = await fromSources('tests/office/find-office.ts');
const { findSamba: sambaHere } = await fromSources('tests/samba/find-samba.ts');

/** Where a browser that can show the console is; `undefined` where there is none. */
export function findBrowser() {
  return browserIn({ platform: process.platform, env: process.env, home: homedir() }) ?? undefined;
}

/** Where LibreOffice is; `undefined` where it is not installed. */
export function findOffice() {
  return officeIn(process.env['PATH'] ?? '');
}

/** Where Samba's server is; `undefined` where it is not installed, or where this user may not run it. */
export function findSamba() {
  return sambaHere();
}
