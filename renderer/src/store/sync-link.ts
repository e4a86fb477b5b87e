import { type Clock, toInstant } from '#shared/domain/instant.ts';
import { done, type Refusal, refuse, type Result } from '#shared/domain/refusal.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { quarantined } from '#shared/replica/sync/quarantine.ts';
import type { Attention } from '#shared/replica/sync/sync-loop.ts';
import { refusalOf } from './archive-refusal.ts';
import {
  type FromThread,
  type FromWindow,
  type SyncAct,
  type SyncActResults,
  syncChannelName,
  type SyncMessage,
} from './sync-protocol.ts';
import type { QuarantinedFile, SyncLink, SyncProgress, SyncStatus, SyncView } from './sync-status.ts';

/** A window's end of the synchronisation of its archive, whichever window it runs in. */
export interface WindowLink extends SyncLink {
  /** Tells how closely somebody looks at this window. */
  attention(attention: Attention | 'gone'): void;
  /** The machine woke up, or a network came back. */
  wake(): void;
  /** This window's own thread ended by itself: said until another one speaks. */
  failed(refusal: Refusal): void;
  close(): void;
}

/** What a link is made of. */
export interface LinkParts {
  readonly archive: string;
  readonly store: Pick<ReplicaStore, 'syncValues'>;
  readonly clock: Clock;
  /** A name that no other window has. */
  readonly freshId: () => string;
}

interface Waiting {
  readonly resolve: (answer: Result<unknown>) => void;
  readonly onProgress: (progress: SyncProgress) => void;
}

/** Opens a window's end. */
export function openSyncLink({ archive, store, clock, freshId }: LinkParts): WindowLink {
  const window = freshId();
  const channel = new BroadcastChannel(syncChannelName(archive));
  let isOpen = true;
  const tell = (message: FromWindow): void => {
    if (isOpen) channel.postMessage(message);
  };
  const shown = createShownView(beginning(clock));
  const asker = createAsker(tell, () => `${window}.${freshId()}`);

  function hear(message: FromThread): void {
    if (message.told === 'status') shown.show(message.status);
    else asker.hear(message);
  }

  channel.onmessage = ({ data }: MessageEvent<SyncMessage>) => {
    if (data.from === 'thread') hear(data);
  };
  tell({ from: 'window', asks: 'status' });
  return {
    view: shown.view,
    subscribe: shown.subscribe,
    acts: {
      syncNow: () => tell({ from: 'window', asks: 'round', reason: 'asked' }),
      releaseQuarantine: (scope, replica) => asker.ask({ act: 'release', scope, replica }),
      checkIntegrity: (onProgress, signal) => asker.ask({ act: 'check' }, onProgress, signal),
      rebuild: () => asker.ask({ act: 'rebuild' }),
      quarantined: () => readQuarantined(store),
    },
    attention: (attention) => tell({ from: 'window', asks: 'attention', window, attention }),
    wake: () => tell({ from: 'window', asks: 'round', reason: 'wake' }),
    failed: (problem) => shown.show({ ...beginning(clock), condition: 'failed', problem }),
    close() {
      tell({ from: 'window', asks: 'attention', window, attention: 'gone' });
      isOpen = false;
      channel.close();
      asker.giveUp();
    },
  };
}

function createShownView(first: SyncView) {
  const listeners = new Set<() => void>();
  let view = first;
  return {
    view: () => view,
    show(next: SyncView): void {
      view = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Asks for acts, and keeps who waits for their end. */
function createAsker(tell: (message: FromWindow) => void, freshId: () => string) {
  const waiting = new Map<string, Waiting>();

  function settle(id: string, answer: Result<unknown>): void {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  }

  function giveUp(): void {
    for (const id of waiting.keys()) settle(id, refuse('sync-interrupted'));
  }

  return {
    giveUp,
    hear(message: Exclude<FromThread, { told: 'status' }>): void {
      if (message.told === 'begun') giveUp();
      else if (message.told === 'answer') settle(message.id, message.answer);
      else waiting.get(message.id)?.onProgress(message.progress);
    },
    ask<Act extends SyncAct>(
      act: Act,
      onProgress: Waiting['onProgress'] = () => undefined,
      signal?: AbortSignal,
    ): Promise<Result<SyncActResults[Act['act']]>> {
      const id = freshId();
      signal?.addEventListener('abort', () => tell({ from: 'window', asks: 'cancel', id }), { once: true });
      return new Promise((resolve) => {
        // Both ends are typed by the same table of results.
        waiting.set(id, { resolve: resolve as Waiting['resolve'], onProgress });
        tell({ from: 'window', asks: 'act', id, act });
      });
    },
  };
}

async function readQuarantined(store: LinkParts['store']): Promise<Result<readonly QuarantinedFile[]>> {
  try {
    const files = await quarantined({ store });
    return done(files.map(({ path, why, at }) => ({ path, why, at: toInstant(at) })));
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** What is shown until the thread has spoken. */
function beginning(clock: Clock): SyncStatus {
  return {
    condition: 'starting',
    since: clock.now(),
    lastExchange: null,
    nextAttempt: null,
    waiting: 0,
    attachmentsWaiting: 0,
    unnumbered: 0,
    progress: null,
    problem: null,
    clockOffset: 0,
    freeBytes: null,
    numbering: { state: 'paused', why: 'offline' },
    held: [],
    consoles: [],
    foreign: [],
  };
}
