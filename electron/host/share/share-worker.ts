import { parentPort } from 'node:worker_threads';
import { createSystemClock } from '#electron/host/system-clock.ts';
import type { Channel } from './remote-end.ts';
import { serveShare } from './share-thread.ts';

/** What a utility process of Electron has, and Node does not know. */
interface UtilityPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
}

/** The way to whoever started this: as a thread, as a utility process, as a process. */
function channelToParent(): Channel {
  const port = parentPort;
  if (port !== null)
    return {
      send: (message) => port.postMessage(message),
      hear: (listener) => port.on('message', listener),
    };
  const { parentPort: utility } = process as unknown as { readonly parentPort?: UtilityPort };
  utility?.on('close', leave);
  if (utility)
    return {
      send: (message) => utility.postMessage(message),
      hear: (listener) => utility.on('message', ({ data }) => listener(data)),
    };
  if (process.send === undefined) throw new Error('this file is the entry of a thread or of a process');
  process.on('disconnect', leave);
  return {
    send: (message) => process.send?.(message),
    hear: (listener) => process.on('message', listener),
  };
}

/**
 * Whoever started this process is gone: nobody will ever ask for anything. An orderly exit would wait for the calls that
 * a dead server holds, for as long as it is dead.
 */
function leave(): void {
  process.kill(process.pid, 'SIGKILL');
}

serveShare(channelToParent(), createSystemClock(), () => Math.random());
