import { createChangeListeners } from '#shared/replica/change-listeners.ts';
import type { Touched, TouchListener } from '#shared/replica/replica-store.ts';

/** Tells of touched records in this window, and in every other window and thread that has the same archive open. */
export interface TouchChannel {
  tell(touched: Touched): void;
  subscribe(listener: TouchListener): () => void;
  /** Hears only of what other windows and threads touched. */
  subscribeElsewhere(listener: TouchListener): () => void;
  close(): void;
}

/** The channel of an archive. */
export function createTouchChannel(archive: string): TouchChannel {
  const listeners = createChangeListeners();
  const elsewhere = createChangeListeners();
  const channel = new BroadcastChannel(`presidio.touched.${archive}`);
  channel.onmessage = ({ data }: MessageEvent<Touched>) => {
    listeners.tell(data);
    elsewhere.tell(data);
  };
  let isOpen = true;
  return {
    tell(touched) {
      // What was committed while the archive was being closed is durable all the same: nobody is left to hear of it.
      if (touched.length === 0 || !isOpen) return;
      channel.postMessage(touched);
      listeners.tell(touched);
    },
    subscribe: listeners.add,
    subscribeElsewhere: elsewhere.add,
    close() {
      isOpen = false;
      channel.close();
    },
  };
}
