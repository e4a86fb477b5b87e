import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { COMMANDS } from '#electron/cli/commands.ts';
import type { ExitStatus } from '#electron/cli/exit-status.ts';
import { runCommandLine } from '#electron/cli/run-command-line.ts';
import type { CommandLineParts } from '#electron/cli/session.ts';
import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import { createDiskShare } from '#electron/host/share/disk-share.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { type Clock, toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';

/** What a command gave. */
export interface CliRun {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
  /** Each line of the output, read as JSON. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  /** How long the command would have waited, in milliseconds. */
  readonly waited: number;
}

/** A clock that goes with the machine's, except that nobody waits: waiting moves it on. */
function createHastyClock(): Clock & { waited(): number } {
  const machine = createSystemClock();
  let ahead = 0;
  return {
    now: () => toInstant(machine.now() + ahead),
    wait(milliseconds) {
      ahead += milliseconds;
      return Promise.resolve();
    },
    waited: () => ahead,
  };
}

/** Runs a command as the terminal would, in this process. */
export async function runCli(
  argv: readonly string[],
  input = '',
  parts: Partial<CommandLineParts> = {},
): Promise<CliRun> {
  const clock = createHastyClock();
  const random = (): number => 0.5;
  const said = { out: '', err: '' };
  const status = await runCommandLine(argv, COMMANDS, {
    terminal: {
      isWatched: false,
      out: (text) => Promise.resolve(void (said.out += text)),
      err: (text) => Promise.resolve(void (said.err += text)),
      async *input() {
        // In two pieces, as a pipe gives them: also in the middle of a letter.
        const bytes = Buffer.from(input);
        yield await Promise.resolve(bytes.subarray(0, bytes.length >> 1));
        yield bytes.subarray(bytes.length >> 1);
      },
    },
    words: italian,
    formats: createFormats('it'),
    clock,
    random,
    randomBytes: (length) => randomBytes(length),
    openShare: (root) => createDiskShare({ root, clock, random }),
    createSealer: createNodeSealer,
    createWorkbookWorker: noWorker,
    version: '0.0.0',
    computerName: 'PC-PROVA',
    userName: 'prova',
    ...parts,
  });
  return { status, ...said, lines: jsonLines(said.out), waited: clock.waited() };
}

/** A line of a file of commands. */
export function command(use: string, actor: string, args: object): string {
  return `${JSON.stringify({ use, actor, args })}\n`;
}

/** Every file of a folder with the digest of its bytes: to see that nothing was touched. */
export async function digests(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digested = files.sort().map(async (file) => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file, digest] as const;
  });
  return Object.fromEntries(await Promise.all(digested));
}

function jsonLines(text: string): CliRun['lines'] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function noWorker(): Worker {
  throw new Error('this command writes no workbook');
}
