import type { Worker } from 'node:worker_threads';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { createThreadClient } from './thread-client.ts';
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
  const client = createThreadClient<WriterRequest, WriterAnswer>(worker);
  return {
    async ask<Act extends WriterAct>(request: Extract<WriterRequest, { act: Act }>) {
      // The thread answers each act with its own result: the protocol's table ties the two.
      return (await client.ask(request)) as WriterAnswer<Act>;
    },
    end: (why) => client.end(why),
  };
}
