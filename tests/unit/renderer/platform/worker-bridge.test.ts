import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPortBridge, lendBridge } from '#renderer/platform/worker-bridge.ts';
import type { HostBridge, Progress } from '#shared/host/contract.ts';

type Tell = (progressId: string, progress: Progress) => void;

/** A page's bridge that answers calls with their argument, and a worker's bridge over what the page lent. */
function lent(call: HostBridge['call'] = (_name, argument) => Promise.resolve({ argument })) {
  const tellers = new Set<Tell>();
  const port = lendBridge({
    call,
    onProgress(listener) {
      tellers.add(listener);
      return () => tellers.delete(listener);
    },
  });
  onTestFinished(() => port.close());
  const tell: Tell = (...news) => tellers.forEach((teller) => teller(...news));
  return { bridge: createPortBridge(port), tell };
}

describe('a bridge lent to a worker', () => {
  it('gives each of several calls its own answer', async () => {
    const held: (() => void)[] = [];
    const { bridge } = lent(
      (name) => new Promise((resolve) => held.push(() => resolve(`answer to ${name}`))),
    );
    const asked = [bridge.call('app.about', {}), bridge.call('settings.read', {})];
    await vi.waitFor(() => expect(held).toHaveLength(2));
    for (const answer of held.reverse()) answer();
    expect(await Promise.all(asked)).toEqual(['answer to app.about', 'answer to settings.read']);
  });

  it('fails as the page’s own bridge does', async () => {
    const { bridge } = lent(() => Promise.reject(new Error('the host stopped before answering')));
    await expect(bridge.call('app.about', {})).rejects.toThrow('the host stopped before answering');
  });

  it('tells of progress until nobody hears any more', async () => {
    const { bridge, tell } = lent();
    const heard: unknown[] = [];
    const stop = bridge.onProgress((id, progress) => heard.push([id, progress]));
    tell('copy', { done: 1, total: null });
    await vi.waitFor(() => expect(heard).toEqual([['copy', { done: 1, total: null }]]));
    stop();
    tell('copy', { done: 2, total: 2 });
    await bridge.call('app.about', {});
    expect(heard).toHaveLength(1);
  });
});
