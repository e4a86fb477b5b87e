import type { Worker } from 'node:worker_threads';
import { describeError } from '#electron/host/describe-error.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';

/** What a thread says: that it goes on, or its answer. */
export type ThreadMessage<Answer> = { readonly progress: number } | { readonly answer: Answer };

/** The service's end of a thread that works on one file. */
export interface ThreadClient<Request, Answer> {
  /** Sends a request; answers come in the order of the requests. A dead thread refuses. */
  ask(request: Request, report?: (progress: number) => void): Promise<Answer | Failed>;
  /** Ends the thread, whatever it is doing: those who wait for an answer get `why`. */
  end(why: HostRefusal): Promise<void>;
}

type Failed = Extract<Result<never, HostRefusal>, { ok: false }>;

interface Waiting<Answer> {
  readonly settle: (answer: Answer | Failed) => void;
  readonly report: ((progress: number) => void) | undefined;
}

/** Speaks to the thread of `worker`. */
export function createThreadClient<Request, Answer>(worker: Worker): ThreadClient<Request, Answer> {
  const waiting: Waiting<Answer>[] = [];
  let dead: HostRefusal | undefined;

  function die(why: HostRefusal): void {
    dead ??= why;
    for (const { settle } of waiting.splice(0)) settle({ ok: false, refusal: dead });
  }
  worker.on('message', (message: ThreadMessage<Answer>) => {
    if ('progress' in message) waiting[0]?.report?.(message.progress);
    else waiting.shift()?.settle(message.answer);
  });
  worker.on('error', (error) => {
    die({ code: 'host-failed', data: { detail: describeError(error) } });
  });
  worker.on('exit', (code) => {
    die({ code: 'host-failed', data: { detail: `the thread ended with ${String(code)}` } });
  });

  return {
    ask(request, report) {
      return new Promise((resolve) => {
        if (dead) {
          resolve({ ok: false, refusal: dead });
          return;
        }
        // The thread answers in order: the answer that comes first is to the request that waits longest.
        waiting.push({ settle: resolve, report });
        worker.postMessage(request);
      });
    },
    async end(why) {
      die(why);
      await worker.terminate();
    },
  };
}
