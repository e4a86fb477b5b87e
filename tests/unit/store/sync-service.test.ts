import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openSyncLink, type WindowLink } from '#renderer/store/sync-link.ts';
import { startSyncService } from '#renderer/store/sync-service.ts';
import type { SyncStatus, SyncView } from '#renderer/store/sync-status.ts';
import type { TouchListener } from '#shared/replica/replica-store.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { createHurriedClock } from '#tests/sync/hurried-clock.ts';
import { createTestSpace, FRIDAY, type TestConsole, type TestSpace } from '#tests/sync/test-console.ts';

/** Ten seconds of the protocol pass in a tenth of a second. */
const TIMES = 100;

interface Synchronised {
  readonly office: TestSpace;
  readonly console: TestConsole;
  readonly parts: SyncParts;
  readonly archive: string;
  /** Opens one more window. */
  window(): WindowLink;
  /** Begins to synchronise, as the thread of one of the windows does. */
  begin(): Promise<{ readonly written: () => void }>;
}

/** A console that knows its office, and an empty folder prepared for it. */
async function synchronised(share?: (parts: SyncParts) => SyncParts['share']): Promise<Synchronised> {
  const office = await createTestSpace();
  const console = await office.console();
  const clock = createHurriedClock(FRIDAY, TIMES);
  const plain = { ...console.parts(), clock };
  const created = await createSpace(plain.share, { name: 'Prova', readme: 'Non toccare.', clock });
  if (!created.ok) throw new Error(created.refusal.code);
  const parts = { ...plain, space: created.value.sp, ...(share && { share: share(plain) }) };
  const archive = `prova-${randomUUID()}`;
  return {
    office,
    console,
    parts,
    archive,
    window() {
      const link = openSyncLink({ archive, store: parts.store, clock, freshId: () => randomUUID() });
      onTestFinished(() => link.close());
      return link;
    },
    async begin() {
      let written: TouchListener = () => undefined;
      const onWritten = (listener: TouchListener) => {
        written = listener;
        return () => undefined;
      };
      const service = await startSyncService({ archive, parts, onWritten });
      onTestFinished(() => service.stop());
      return { written: () => written([]) };
    },
  };
}

function statusOf(view: SyncView): SyncStatus {
  if (view.condition === 'unattached') throw new Error('the archive has a folder');
  return view;
}

async function becomes(link: WindowLink, expected: Partial<SyncStatus>): Promise<SyncStatus> {
  await vi.waitFor(() => expect(link.view()).toMatchObject(expected), { timeout: 10_000, interval: 20 });
  return statusOf(link.view());
}

describe('the synchronisation of an archive', () => {
  it('is told to every window, late ones too, with the time of the next attempt', async () => {
    const { window, begin, parts } = await synchronised();
    const early = window();
    expect(early.view()).toMatchObject({ condition: 'starting', lastExchange: null });
    await begin();
    await becomes(early, { condition: 'current', waiting: 0 });
    const late = window();
    const status = await becomes(late, { condition: 'current' });
    expect(status.consoles).toMatchObject([{ isThis: true }]);
    await vi.waitFor(() => expect(statusOf(late.view()).nextAttempt).toBeGreaterThan(parts.clock.now()));
  });

  it('sends what another window wrote, and gives it its number', async () => {
    const { console, window, begin } = await synchronised();
    const link = window();
    const { written } = await begin();
    await becomes(link, { condition: 'current' });
    const ticket = await console.open();
    written();
    await vi.waitFor(async () => expect(await console.numberOf(ticket)).toMatch(/^2026\/\d{6}$/), {
      timeout: 10_000,
    });
    await becomes(link, { condition: 'current', waiting: 0, unnumbered: 0 });
  });

  it('checks the whole folder for a window, telling how far it has come', async () => {
    const { console, window, begin } = await synchronised();
    await console.open();
    const link = window();
    await begin();
    await becomes(link, { condition: 'current', waiting: 0 });
    const heard: number[] = [];
    const checked = await link.acts.checkIntegrity(
      ({ done }) => heard.push(done),
      new AbortController().signal,
    );
    expect(checked).toMatchObject({ ok: true, value: { findings: [], complete: true, consoles: 1 } });
    expect(heard.length).toBeGreaterThan(0);
  });

  it('ends a check that the window gave up', async () => {
    const { window, begin } = await synchronised();
    const link = window();
    await begin();
    await becomes(link, { condition: 'current' });
    const giving = new AbortController();
    const checking = link.acts.checkIntegrity(() => giving.abort(), giving.signal);
    expect(await checking).toMatchObject({ ok: true });
  });

  it('rebuilds the archive from the folder, and keeps what was not yet sent', async () => {
    let isFull = false;
    const { console, window, begin, parts } = await synchronised(({ share }) => ({
      ...share,
      put: (path, bytes) =>
        isFull && path.startsWith('log/')
          ? Promise.reject(new ShareError('full', 'no room'))
          : share.put(path, bytes),
    }));
    const sent = await console.open();
    const link = window();
    const { written } = await begin();
    await becomes(link, { condition: 'current', waiting: 0 });
    isFull = true;
    const kept = await console.open();
    written();
    await becomes(link, { condition: 'full' });
    const { replica } = await parts.store.ledger();
    expect(await link.acts.rebuild()).toEqual({ ok: true, value: null });
    isFull = false;
    await vi.waitFor(
      async () => {
        expect((await console.tickets()).map(({ id }) => id).sort()).toEqual([sent, kept].sort());
      },
      { timeout: 10_000, interval: 50 },
    );
    await becomes(link, { condition: 'current', waiting: 0 });
    expect((await parts.store.ledger()).replica).not.toBe(replica);
  });

  it('rebuilds nothing from a folder that is not this office’s', async () => {
    const { console, office, window, begin } = await synchronised();
    const ticket = await console.open();
    const link = window();
    await begin();
    await becomes(link, { condition: 'current', waiting: 0 });
    for (const path of office.folder.paths()) office.folder.remove(path);
    expect(await link.acts.rebuild()).toMatchObject({ refusal: { code: 'share-unrecognised' } });
    expect(await console.numberOf(ticket)).toMatch(/^2026/);
  });

  it('says that an act was interrupted when the thread that did it ended and another begins', async () => {
    const { window, begin } = await synchronised();
    const link = window();
    const asked = link.acts.rebuild();
    await begin();
    expect(await asked).toMatchObject({ refusal: { code: 'sync-interrupted' } });
    const late = window();
    const unheard = late.acts.rebuild();
    late.close();
    expect(await unheard).toMatchObject({ refusal: { code: 'sync-interrupted' } });
  });

  it('says that the folder is away, and that its thread failed until another speaks', async () => {
    let isAway = true;
    const { window, begin } = await synchronised(({ share }) => ({
      ...share,
      list: (directory) => (isAway ? Promise.reject(new ShareError('gone', 'away')) : share.list(directory)),
    }));
    const link = window();
    link.failed({ code: 'sync-failed', data: {} });
    expect(link.view()).toMatchObject({ condition: 'failed', problem: { code: 'sync-failed' } });
    await begin();
    await becomes(link, { condition: 'offline' });
    expect(await link.acts.checkIntegrity(() => undefined, new AbortController().signal)).toMatchObject({
      refusal: { code: 'share-gone' },
    });
    isAway = false;
    link.acts.syncNow();
    await becomes(link, { condition: 'current' });
  });
});
