import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { DoubleState } from './double-state.ts';
import { strict } from './strict.ts';

type Stdio = 'pipe' | 'ignore' | 'inherit';

interface ForkOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
  readonly stdio?: readonly Stdio[];
  readonly serviceName?: string;
}

/**
 * What a utility process finds in place of Node's own channel: events with their words in `data`, kept until somebody
 * listens, and no `send`.
 */
const PARENT_PORT = `
  import { EventEmitter } from 'node:events';
  const port = new EventEmitter();
  const send = process.send.bind(process);
  delete process.send;
  port.once('newListener', () => {
    process.on('message', (data) => port.emit('message', { data, ports: [] }));
    process.on('disconnect', () => port.emit('close'));
  });
  process.parentPort = { on: (name, listener) => void port.on(name, listener), postMessage: (data) => void send(data) };
`;

/** A stand-in for `utilityProcess`: each is a real process of Node that speaks as a utility process does. */
export function createUtilityProcesses(state: DoubleState) {
  return strict('utilityProcess', {
    fork(path: string, words: readonly string[] = [], options: ForkOptions = {}) {
      if (!state.isReady)
        throw new Error('a utility process cannot be started before the application is ready');
      if (!existsSync(path)) throw new Error(`no such file: ${path}`);
      const child = start(path, words, options);
      state.utilities.push({
        serviceName: options.serviceName ?? '',
        threads: options.env?.['UV_THREADPOOL_SIZE'],
        process: child,
      });
      return utility(child);
    },
  });
}

function start(
  path: string,
  words: readonly string[],
  { stdio: [input, ...outputs] = ['ignore', 'inherit', 'inherit'], env: given = process.env }: ForkOptions,
): ChildProcess {
  if (input !== 'ignore') throw new Error('a utility process has no standard input');
  const shim = join(path, '..', 'parent-port.mjs');
  writeFileSync(shim, PARENT_PORT);
  // The fuses are set: what Node takes from its surroundings, a packaged Electron does not.
  const { NODE_OPTIONS: _unheard, ...env } = given;
  return spawn(process.execPath, ['--import', shim, path, ...words], {
    env,
    serialization: 'advanced',
    stdio: [input, ...outputs, 'ipc'],
  });
}

function utility(child: ChildProcess) {
  const events = new EventEmitter();
  let isOver = false;
  child.on('spawn', () => events.emit('spawn'));
  child.on('message', (message) => events.emit('message', message));
  child.on('exit', (code, signal) => {
    isOver = true;
    events.emit('exit', signal === null ? code : 15);
  });
  return strict('UtilityProcess', {
    on: (name: string, listener: (...words: unknown[]) => void) => events.on(name, listener),
    once: (name: string, listener: (...words: unknown[]) => void) => events.once(name, listener),
    postMessage: (message: object) => void child.send(message, () => undefined),
    kill: () => child.kill('SIGTERM'),
    get pid(): number | undefined {
      return isOver ? undefined : child.pid;
    },
    get stderr(): Readable | null {
      return child.stderr;
    },
  });
}
