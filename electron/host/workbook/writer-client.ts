import type { Worker } from 'node:worker_threads';
import { describeError } from '#electron/host/describe-error.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { WriterAct, WriterAnswer, WriterRequest } from './workbook-protocol.ts';

/** The service's end of a writing thread. */
export interface WriterClient {
  /** Sends a request; answers come in the order of the requests. A dead thread refuses. */
  ask<Act extends WriterAct>(request: Extract<WriterRequest, { act: Act }>): Promise<WriterAnswer<Act>>;
  /** Ends the thread, whatever it is doing: those who wait for an answer get `why`. */
  end(why: HostRefusal): Promise<void>;
}

/** Speaks to the thread of `worker`. */
export function createWriterClient(worker: Worker): WriterClient {
  const waiting: ((answer: WriterAnswer) => void)[] = [];
  let dead: HostRefusal | undefined;

  function die(why: HostRefusal): void {
    dead ??= why;
    for (const settle of waiting.splice(0)) settle({ ok: false, refusal: dead });
  }
  worker.on('message', (answer: WriterAnswer) => waiting.shift()?.(answer));
  worker.on('error', (error) => {
    die({ code: 'host-failed', data: { detail: describeError(error) } });
  });
  worker.on('exit', (code) => {
    die({ code: 'host-failed', data: { detail: `the writing thread ended with ${String(code)}` } });
  });

  return {
    ask<Act extends WriterAct>(request: Extract<WriterRequest, { act: Act }>) {
      return new Promise<WriterAnswer<Act>>((resolve) => {
        if (dead) {
          resolve({ ok: false, refusal: dead });
          return;
        }
        // The thread answers in order: the answer that comes first is to the request that waits longest.
        waiting.push(resolve as (answer: WriterAnswer) => void);
        worker.postMessage(request);
      });
    },
    async end(why) {
      die(why);
      await worker.terminate();
    },
  };
}
