import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readFile } from 'node:fs/promises';
import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import { createDiskShare } from '#electron/host/share/disk-share.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { english } from '#shared/text/english.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { COMMANDS } from './commands.ts';
import { createProcessTerminal } from './process-terminal.ts';
import { runCommandLine } from './run-command-line.ts';

const OUT = join(import.meta.dirname, '..');

const language = process.env['PRESIDIO_LANGUAGE'] === 'en' ? 'en' : 'it';
const clock = createSystemClock();
const random = (): number => Math.random();
const { version } = JSON.parse(await readFile(join(OUT, '..', 'package.json'), 'utf8')) as {
  readonly version: string;
};

process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  terminal: createProcessTerminal(),
  words: language === 'it' ? italian : english,
  formats: createFormats(language),
  clock,
  random,
  randomBytes: (length) => randomBytes(length),
  openShare: (root) => createDiskShare({ root, clock, random }),
  createSealer: createNodeSealer,
  createWorkbookWorker: () => new Worker(join(OUT, 'main', 'workbook-worker.js')),
  version,
  computerName: hostname(),
  userName: systemUser(),
});

/** Some accounts have no name that the system can tell. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
