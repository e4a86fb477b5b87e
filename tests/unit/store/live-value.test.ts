import { describe, expect, it } from 'vitest';
import type { EntityKey } from '#shared/replica/entity.ts';
import type { TouchListener } from '#shared/replica/replica-store.ts';
import { createLiveValue } from '#renderer/store/live-value.ts';

function touches() {
  const listeners = new Set<TouchListener>();
  return {
    listeners,
    subscribe(listener: TouchListener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    touchEverything() {
      for (const listener of listeners) listener('everything');
    },
    touch(...kinds: readonly string[]) {
      for (const listener of listeners) listener(kinds.map((kind) => ({ kind, id: 'A' })));
    },
  };
}

const isBody = ({ kind }: EntityKey) => kind === 'body';
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a live reading', () => {
  it('is repeated when a record it depends on is touched, and only then', async () => {
    const store = touches();
    let readings = 0;
    const live = createLiveValue(store, () => Promise.resolve((readings += 1)), isBody);
    live.subscribe(() => undefined);
    await settled();
    store.touch('ticket');
    await settled();
    expect(live.current()).toEqual({ status: 'ready', value: 1 });
    store.touch('ticket', 'body');
    await settled();
    expect(live.current()).toEqual({ status: 'ready', value: 2 });
  });

  it('is repeated when everything was touched', async () => {
    const store = touches();
    let readings = 0;
    const live = createLiveValue(store, () => Promise.resolve((readings += 1)), isBody);
    live.subscribe(() => undefined);
    await settled();
    store.touchEverything();
    await settled();
    expect(live.current()).toEqual({ status: 'ready', value: 2 });
  });

  it('reads once more for any number of touches during a reading', async () => {
    const store = touches();
    let readings = 0;
    const live = createLiveValue(store, () => settled().then(() => (readings += 1)), isBody);
    live.subscribe(() => undefined);
    for (let n = 0; n < 5; n += 1) store.touch('body');
    await settled();
    await settled();
    await settled();
    expect(readings).toBe(2);
  });

  it('stops hearing with its last listener, and reads afresh for the next', async () => {
    const store = touches();
    let present = 'before';
    const live = createLiveValue(store, () => Promise.resolve(present), isBody);
    const stop = live.subscribe(() => undefined);
    await settled();
    stop();
    expect(store.listeners.size).toBe(0);
    present = 'after';
    live.subscribe(() => undefined);
    await settled();
    expect(live.current()).toEqual({ status: 'ready', value: 'after' });
  });

  it('says that a reading failed', async () => {
    const failure = new Error('no archive');
    const live = createLiveValue(touches(), () => Promise.reject(failure), isBody);
    live.subscribe(() => undefined);
    await settled();
    expect(live.current()).toEqual({ status: 'failed', error: failure });
  });
});
