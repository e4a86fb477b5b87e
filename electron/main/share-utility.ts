import type { ForkOptions, UtilityProcess } from 'electron';
import { companionEnvironment, type Companion } from '#electron/host/share/companion.ts';
import { hearLastWords, type HearWords } from '#electron/host/share/last-words.ts';

/** What Electron starts utility processes with; only once the application is ready. */
export interface UtilityProcesses {
  fork(path: string, words: string[], options: ForkOptions): UtilityProcess;
}

/**
 * Starts a utility process on the bundled `share-worker.ts`: what a dead server holds of it never holds the program, nor
 * the program's end.
 */
export function startShareUtility(
  utilityProcess: UtilityProcesses,
  path: string,
  hearWords: HearWords,
): Companion {
  const child = utilityProcess.fork(path, [], {
    env: companionEnvironment(),
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe'],
    serviceName: 'Presidio: shared folder',
  });
  hearLastWords(child.stderr, hearWords);
  return {
    send: (message) => child.postMessage(message),
    hear: (listener) => void child.on('message', listener),
    onEnd(listener) {
      // The third word is a report with the whole environment in it: it goes nowhere.
      child.on('error', (type, location) => listener(`failed with ${type} at ${location}`));
      child.on('exit', (code) => listener(`ended with ${code}`));
    },
    end: () => endUtility(child),
  };
}

/** Electron asks a process to end, in a way that one may miss: this one is ended. */
function endUtility(child: UtilityProcess): void {
  const { pid } = child;
  child.kill();
  if (pid === undefined) child.once('spawn', () => endUtility(child));
  else endAtOnce(pid);
}

function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
