import type { HostCall } from '#shared/host/channels.ts';
import { type HostBridge, type Progress, progressSchema } from '#shared/host/contract.ts';
import { createBrowserBridge } from './browser-bridge.ts';

/**
 * What a page lends a worker to reach the host with: its own token where workers can send requests themselves, otherwise
 * a port at whose other end the page asks for it.
 */
export type HostLease = { readonly token: string } | { readonly port: MessagePort };

interface Asked {
  readonly id: number;
  readonly name: HostCall;
  readonly argument: unknown;
}

type Told =
  | { readonly told: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly told: 'failure'; readonly id: number; readonly detail: string }
  | { readonly told: 'progress'; readonly progressId: string; readonly progress: Progress };

/** Lends a worker the page's own bridge. Gives the worker's end of the line. */
export function lendBridge(bridge: HostBridge): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Asked>) => void answer(bridge, data).then(tell);
  bridge.onProgress((progressId, progress) => tell({ told: 'progress', progressId, progress }));

  function tell(told: Told): void {
    port1.postMessage(told);
  }

  return port2;
}

async function answer(bridge: HostBridge, { id, name, argument }: Asked): Promise<Told> {
  try {
    return { told: 'answer', id, answer: await bridge.call(name, argument) };
  } catch (error) {
    return { told: 'failure', id, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The bridge of a worker, over what its page lent it. */
export function bridgeOfLease(lease: HostLease): HostBridge {
  return 'token' in lease ? createBrowserBridge(lease.token) : createPortBridge(lease.port);
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The bridge over a port that the page answers at. */
export function createPortBridge(port: MessagePort): HostBridge {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(progressId: string, progress: Progress) => void>();
  let asked = 0;

  port.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.told === 'progress') {
      const progress = progressSchema.parse(data.progress);
      for (const listener of listeners) listener(data.progressId, progress);
      return;
    }
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.told === 'answer') asker?.resolve(data.answer);
    else asker?.reject(new Error(data.detail));
  };

  return {
    call(name, argument) {
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, name, argument });
      });
    },
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
