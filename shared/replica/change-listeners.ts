import type { Touched, TouchListener } from './replica-store.ts';

/** Those who want to hear of changes. */
export interface ChangeListeners {
  /** Gives the act that stops hearing. */
  add(listener: TouchListener): () => void;
  /** Tells all, after the present task: a listener that fails is reported as its own failure, never as the store's. */
  tell(touched: Touched): void;
}

/** A list of listeners, empty. */
export function createChangeListeners(): ChangeListeners {
  const listeners = new Map<symbol, TouchListener>();
  return {
    add(listener) {
      const place = Symbol('listener');
      listeners.set(place, listener);
      return () => listeners.delete(place);
    },
    tell(touched) {
      if (touched.length === 0) return;
      for (const place of listeners.keys()) {
        void Promise.resolve().then(() => listeners.get(place)?.(touched));
      }
    },
  };
}
