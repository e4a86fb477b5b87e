import type { Worker } from 'node:worker_threads';
import { describeError } from '#electron/host/describe-error.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { createRemoteEnd, type Handlers } from './remote-end.ts';

/** A thread at work. */
export interface RunningThread {
  call(name: string, values: readonly unknown[]): Promise<unknown>;
  /** Gives the thread up: who waits for an answer gets `error`. What the system is still doing for it goes on unheard. */
  end(error: ShareError): void;
}

/** Speaks to the thread of `worker`, and answers it with `handlers`; `onDeath` hears once that it died by itself. */
export function superviseThread(
  worker: Worker,
  handlers: Handlers,
  onDeath: (error: ShareError) => void,
): RunningThread {
  const remote = createRemoteEnd(
    {
      send: (message) => worker.postMessage(message),
      hear: (listener) => worker.on('message', listener),
    },
    handlers,
  );
  let isOver = false;

  function die(detail: string): void {
    if (isOver) return;
    isOver = true;
    const error = new ShareError('transient', detail);
    remote.cut(error);
    onDeath(error);
  }

  worker.on('error', (error) => die(`the share's thread failed: ${describeError(error)}`));
  worker.on('messageerror', (error) => die(`the share's thread was not understood: ${describeError(error)}`));
  worker.on('exit', (code) => die(`the share's thread ended with ${code}`));
  // Who waits for an answer keeps the process alive, and not the thread that waits for a question.
  worker.unref();

  return {
    call: (name, values) => remote.call(name, values),
    end(error) {
      isOver = true;
      remote.cut(error);
      // It ends when the system lets it: a dead server holds a thread for as long as it likes.
      void worker.terminate();
    },
  };
}
