import { fork, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import type { Worker } from 'node:worker_threads';
import { describeError } from '#electron/host/describe-error.ts';
import { hearLastWords, type HearWords } from './last-words.ts';
import type { Channel } from './remote-end.ts';

/** A thread or a process that works for this one, at the other end of a channel. It never keeps this one alive. */
export interface Companion extends Channel {
  /** Hears that it ended, and why; perhaps more than once. */
  onEnd(listener: (detail: string) => void): void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/** The environment of a companion: more calls at once than a share is asked for, so that a few that hang hold no other. */
export function companionEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, UV_THREADPOOL_SIZE: '16' };
}

/**
 * Starts a process of its own on the bundled `share-worker.ts`. A server that answers nothing holds the calls of a whole
 * process, threads included, and its exit too: this one can be left to its fate.
 */
export function startShareProcess(path: string, hearWords: HearWords = () => undefined): Companion {
  const child = fork(path, [], {
    env: companionEnvironment(),
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  hearLastWords(child.stderr, hearWords);
  return processCompanion(child);
}

/** A thread of this process as a companion. */
export function threadCompanion(worker: Worker): Companion {
  worker.unref();
  return {
    send: (message) => worker.postMessage(message),
    hear: (listener) => worker.on('message', listener),
    onEnd(listener) {
      worker.on('error', (error) => listener(describeError(error)));
      worker.on('exit', (code) => listener(`ended with ${code}`));
    },
    // It ends when the system lets it: a dead server holds a thread for as long as it likes.
    end: () => void worker.terminate(),
  };
}

function processCompanion(child: ChildProcess): Companion {
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
  return {
    // What cannot be sent is never answered: the end of the process is heard, and says so.
    send: (message) => child.send(message as object, () => undefined),
    hear: (listener) => child.on('message', listener),
    onEnd(listener) {
      child.on('error', (error) => listener(describeError(error)));
      child.on('exit', (code, signal) => listener(`ended with ${code ?? signal ?? 'nothing'}`));
    },
    end: () => void child.kill('SIGKILL'),
  };
}
