import type { EntityKey } from '#shared/replica/entity.ts';
import { createChangeListeners } from '#shared/replica/change-listeners.ts';
import type { TouchListener } from '#shared/replica/replica-store.ts';

/** Tells of touched records in this window, and in every other window and thread that has the same archive open. */
export interface TouchChannel {
  tell(touched: readonly EntityKey[]): void;
  subscribe(listener: TouchListener): () => void;
  close(): void;
}

/** The channel of an archive. */
export function createTouchChannel(archive: string): TouchChannel {
  const listeners = createChangeListeners();
  const channel = new BroadcastChannel(`presidio.touched.${archive}`);
  channel.onmessage = (message: MessageEvent<readonly EntityKey[]>) => listeners.tell(message.data);
  return {
    tell(touched) {
      if (touched.length === 0) return;
      channel.postMessage(touched);
      listeners.tell(touched);
    },
    subscribe: listeners.add,
    close: () => channel.close(),
  };
}
