import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Computer } from './computer.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'out', 'main', 'browser.js');

/** A host that has said nothing by then has not started. */
const STARTS_WITHIN = 20_000;

/** A host that is still there by then did not hear. */
const ENDS_WITHIN = 10_000;

/** The running program behind the console's windows. */
export interface ConsoleHost {
  /** An address that opens one window, once. */
  launchAddress(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the built program as `npm start` does in browser mode, but for the window: the test opens that. */
export async function startHost(computer: Computer, words: readonly string[] = []): Promise<ConsoleHost> {
  const child = startProgram(computer, ['--port', String(computer.port), ...words]);
  const addresses = saidAddresses(child);
  let first: string | null = await addresses.next();
  return {
    async launchAddress() {
      const unused = first;
      first = null;
      if (unused !== null) return unused;
      // As when the user starts a console that is already open: the one that runs is asked for a window.
      const [address] = await Promise.all([addresses.next(), exitOf(startProgram(computer, []))]);
      return address;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit', { signal: AbortSignal.timeout(ENDS_WITHIN) });
      child.kill('SIGTERM');
      await ended.catch(() => child.kill('SIGKILL'));
    },
  };
}

function startProgram({ profile, home }: Computer, words: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, '--no-open', '--profile', profile, ...words], {
    env: { PATH: process.env['PATH'], HOME: home, USERPROFILE: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A worker of the runner that is ended in a hurry takes its programs with it.
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** The addresses that a host says, in order. */
function saidAddresses(child: ChildProcess): { next(): Promise<string> } {
  if (child.stdout === null) throw new Error('the host has nowhere to speak');
  const heard: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) heard.push(address);
  });
  return {
    async next() {
      const patience = AbortSignal.timeout(STARTS_WITHIN);
      for (;;) {
        const address = heard.shift();
        if (address !== undefined) return address;
        await Promise.race([once(lines, 'line', { signal: patience }), endOf(child)]);
      }
    },
  };
}

async function endOf(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error(`the host ended instead of speaking (${String(child.exitCode)})`);
}

async function exitOf(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`a second start ended with ${String(code)}`);
}
