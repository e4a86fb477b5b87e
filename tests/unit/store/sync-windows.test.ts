import { describe, expect, it } from 'vitest';
import { claimArchive, spaceOfArchive } from '#renderer/store/archive-space.ts';
import { createSwitchedLink } from '#renderer/store/switched-link.ts';
import { createAttentions } from '#renderer/store/sync-attentions.ts';
import { type SyncLink, type SyncView, UNATTACHED } from '#renderer/store/sync-status.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';

const OURS = '0123456789abcdefghjk' as SpaceId;
const THEIRS = 'zyxwvtsrqpnmkjhgfed0' as SpaceId;

describe('the attention of several windows', () => {
  it('is that of the one most looked at', () => {
    const attentions = createAttentions();
    expect(attentions.hear('a', 'hidden', toInstant(0))).toBe('hidden');
    expect(attentions.hear('b', 'active', toInstant(1))).toBe('active');
    expect(attentions.hear('a', 'open', toInstant(2))).toBe('active');
    expect(attentions.hear('b', 'gone', toInstant(3))).toBe('open');
    expect(attentions.hear('a', 'gone', toInstant(4))).toBe('hidden');
  });

  it('forgets a window that was closed without a word', () => {
    const attentions = createAttentions();
    attentions.hear('a', 'active', toInstant(0));
    expect(attentions.hear('b', 'hidden', toInstant(179_000))).toBe('active');
    expect(attentions.hear('b', 'hidden', toInstant(181_000))).toBe('hidden');
  });
});

describe('the link that screens hold', () => {
  it('tells of what comes and goes behind it, and no more of what went', async () => {
    const listeners = new Set<() => void>();
    let view: SyncView = { condition: 'unattached' };
    const behind: SyncLink = {
      ...UNATTACHED,
      view: () => view,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const { link, turnTo } = createSwitchedLink();
    let told = 0;
    const stop = link.subscribe(() => (told += 1));
    turnTo(behind);
    expect(told).toBe(1);
    view = { ...view };
    listeners.forEach((listener) => listener());
    expect(told).toBe(2);
    expect(link.view()).toBe(view);
    turnTo();
    expect(listeners.size).toBe(0);
    expect(link.view()).toEqual({ condition: 'unattached' });
    expect(await link.acts.rebuild()).toMatchObject({ refusal: { code: 'share-unattached' } });
    expect(await link.acts.quarantined()).toEqual({ ok: true, value: [] });
    stop();
    turnTo(behind);
    expect(told).toBe(3);
  });
});

describe('whose an archive is', () => {
  it('is settled when it is attached first, and never again', async () => {
    const store = createMemoryStore(newLedger(replicaNumber(1)));
    expect(await spaceOfArchive(store)).toBeNull();
    expect(await claimArchive(store, OURS)).toBeNull();
    expect(await spaceOfArchive(store)).toBe(OURS);
    expect(await claimArchive(store, OURS)).toBeNull();
    expect(await claimArchive(store, THEIRS)).toMatchObject({ code: 'archive-of-another-space' });
    expect(await spaceOfArchive(store)).toBe(OURS);
  });
});
