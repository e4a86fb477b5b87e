import type { EntityKey } from '#shared/replica/entity.ts';
import type { ReplicaStore, Touched } from '#shared/replica/replica-store.ts';

/** What a live reading is at this moment. */
export type Live<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: unknown };

/** A reading of the archive that keeps itself up to date while somebody listens. */
export interface LiveValue<Value> {
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  current(): Live<Value>;
}

/**
 * A reading that is repeated whenever records it depends on are touched, in any window. Readings never overlap: touches
 * that come during one cause one more. A reading that was ready stays shown while the next is under way.
 */
export function createLiveValue<Value>(
  store: Pick<ReplicaStore, 'subscribe'>,
  load: () => Promise<Value>,
  concerns: (key: EntityKey) => boolean,
): LiveValue<Value> {
  const listeners = new Set<() => void>();
  let live: Live<Value> = { status: 'loading' };
  let loading = false;
  let stale = true;
  let stopHearing: (() => void) | undefined;

  function publish(next: Live<Value>): void {
    live = next;
    for (const listener of listeners) listener();
  }

  async function refresh(): Promise<void> {
    if (loading) return;
    loading = true;
    while (stale && listeners.size > 0) {
      stale = false;
      const next = await attempt(load);
      if (listeners.size > 0) publish(next);
      else stale = true;
    }
    loading = false;
  }

  function hear(touched: Touched): void {
    if (touched !== 'everything' && !touched.some(concerns)) return;
    stale = true;
    void refresh();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      stopHearing ??= store.subscribe(hear);
      void refresh();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopHearing?.();
        stopHearing = undefined;
        // Nobody hears of touches from now on: whoever listens next reads again.
        stale = true;
      };
    },
    current: () => live,
  };
}

async function attempt<Value>(load: () => Promise<Value>): Promise<Live<Value>> {
  try {
    return { status: 'ready', value: await load() };
  } catch (error) {
    return { status: 'failed', error };
  }
}
