import { toInstant } from '#shared/domain/instant.ts';
import { refuse, type Result } from '#shared/domain/refusal.ts';
import type { TouchListener } from '#shared/replica/replica-store.ts';
import { createSyncEngine, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { createSyncLoop, type PokeReason, type SyncLoop } from '#shared/replica/sync/sync-loop.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import type { SyncStatus } from '#shared/replica/sync/sync-status.ts';
import { atMostEvery } from './at-most-every.ts';
import { performSyncAct } from './sync-acts.ts';
import { createAttentions } from './sync-attentions.ts';
import { type FromThread, type FromWindow, syncChannelName, type SyncMessage } from './sync-protocol.ts';

/** What waits to be sent is looked at again at most this often. */
const REFRESH_MILLISECONDS = 250;

/** The synchronisation of an archive at work: rounds, and answers to every window. */
export interface SyncService {
  /** Ends the rounds; what is under way comes to its end first. */
  stop(): Promise<void>;
}

/** Hears from beyond the archive why a round should come sooner. Gives the act that stops hearing. */
export type OnHint = (listener: (reason: PokeReason) => void) => () => void;

/** What it is made of. */
export interface SyncServiceParts {
  readonly archive: string;
  readonly parts: SyncParts;
  /** Whether to make sure first that no copy of this archive is at work. */
  readonly fence?: boolean;
  /** Hears of what other threads and windows write. Gives the act that stops hearing. */
  readonly onWritten: (listener: TouchListener) => () => void;
  readonly onHint?: OnHint;
}

/** Begins to synchronise. */
export async function startSyncService(given: SyncServiceParts): Promise<SyncService> {
  const { archive, parts, fence = true, onWritten, onHint } = given;
  const channel = new BroadcastChannel(syncChannelName(archive));
  const tell = (message: FromThread): void => channel.postMessage(message);
  const engine = await createSyncEngine(parts, { fence });
  const { loop, status } = createToldLoop(engine, parts, (now) =>
    tell({ from: 'thread', told: 'status', status: now }),
  );
  const desk = createDesk({ parts, engine, loop, tell, status });
  channel.onmessage = ({ data }: MessageEvent<SyncMessage>) => {
    if (data.from === 'window') desk(data);
  };
  const refresh = atMostEvery(REFRESH_MILLISECONDS, parts.clock, () => void engine.refresh());
  const stopHearing = onWritten(() => {
    refresh();
    loop.poke('change');
  });
  const stopHints = onHint?.((reason) => loop.poke(reason));
  tell({ from: 'thread', told: 'begun' });
  tell({ from: 'thread', told: 'status', status: status() });
  loop.start();
  return {
    async stop() {
      stopHearing();
      stopHints?.();
      await loop.stop();
      channel.close();
    },
  };
}

/** A loop over the engine, and the status with the time of its next round. */
function createToldLoop(
  engine: SyncEngine,
  { clock, random }: SyncParts,
  tell: (status: SyncStatus) => void,
): { readonly loop: SyncLoop; readonly status: () => SyncStatus } {
  let nextAttempt: SyncStatus['nextAttempt'] = null;
  const status = (): SyncStatus => ({ ...engine.status(), nextAttempt });
  engine.onStatus(() => tell(status()));
  const loop = createSyncLoop({
    clock,
    random,
    engine: {
      ...engine,
      round() {
        nextAttempt = null;
        return engine.round();
      },
    },
    onPause(milliseconds) {
      nextAttempt = toInstant(clock.now() + milliseconds);
      tell(status());
    },
  });
  return { loop, status };
}

interface DeskParts {
  readonly parts: SyncParts;
  readonly engine: SyncEngine;
  readonly loop: SyncLoop;
  readonly tell: (message: FromThread) => void;
  readonly status: () => SyncStatus;
}

/** Hears what the windows ask. */
function createDesk({ parts, engine, loop, tell, status }: DeskParts): (message: FromWindow) => void {
  const attentions = createAttentions();
  const underWay = new Map<string, AbortController>();

  async function act({ id, act: asked }: Extract<FromWindow, { asks: 'act' }>): Promise<void> {
    const controller = new AbortController();
    underWay.set(id, controller);
    const answer: Result<unknown> = await performSyncAct(asked, {
      parts,
      engine,
      signal: controller.signal,
      report: (progress) => tell({ from: 'thread', told: 'progress', id, progress }),
    }).catch((error: unknown) => refuse('sync-failed', { detail: String(error) }));
    underWay.delete(id);
    tell({ from: 'thread', told: 'answer', id, answer });
    if (asked.act !== 'check') loop.poke('asked');
  }

  return (message) => {
    switch (message.asks) {
      case 'status':
        tell({ from: 'thread', told: 'status', status: status() });
        break;
      case 'round':
        loop.poke(message.reason);
        break;
      case 'attention':
        loop.attention(attentions.hear(message.window, message.attention, parts.clock.now()));
        break;
      case 'act':
        void act(message);
        break;
      case 'cancel':
        underWay.get(message.id)?.abort();
        break;
    }
  };
}
