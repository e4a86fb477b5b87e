import { describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE, type ReplicaId, type Scope } from '#shared/domain/identity.ts';
import { loadMergeBase, mergeBatch } from '#shared/replica/merge-batch.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { segmentPath, streamDirectory } from '#shared/replica/share/space-paths.ts';
import { announce } from '#shared/replica/sync/announce.ts';
import { countUnpublished, putSegments, sealChanges } from '#shared/replica/sync/publish.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { readStream, type SegmentRow } from '#shared/replica/sync/sync-rows.ts';
import { createCrash } from '#tests/sync/crash.ts';
import { exchange, recordedDesk } from '#tests/sync/engine-tools.ts';
import { SOMEBODY } from '#tests/laws/simulated-console.ts';
import { createTestSpace, publish, type TestConsole } from '#tests/sync/test-console.ts';

/** Makes changes of one record each, in one transaction. */
async function makeMany({ store, replica }: TestConsole, count: number, bytes: number): Promise<void> {
  await store.transact(async (transaction) => {
    const ledger = await transaction.ledger();
    const changes = Array.from({ length: count }, (_, place) => ({
      scope: CATALOGUE_SCOPE,
      replica,
      n: place + 1,
      stamp: { ms: 1_790_000_000_000, counter: place },
      actor: SOMEBODY,
      command: 'many',
      clockCorrection: 0,
      mutations: [
        {
          op: 'create' as const,
          kind: 'drone',
          id: `drone-${String(place)}`,
          fields: { name: 'x'.repeat(bytes) },
        },
      ],
    }));
    const keys = changes.flatMap(({ mutations }) => mutations.map(({ kind, id }) => ({ kind, id })));
    const merged = mergeBatch(await loadMergeBase(transaction, new Set([CATALOGUE_SCOPE]), keys), changes);
    if (!merged.ok) throw new Error(merged.refusal.code);
    await transaction.save({ ...merged.value, ledger });
  });
}

async function segmentsOf(parts: SyncParts, scope: Scope): Promise<readonly SegmentRow[]> {
  const { replica } = await parts.store.ledger();
  const rows = await parts.store.syncRows('segments', { prefix: `${scope}/${replica}/` });
  return rows.map(({ value }) => value as unknown as SegmentRow);
}

async function ownScopes({ store, replica }: TestConsole): Promise<readonly Scope[]> {
  const own = (await store.positions()).filter((position) => position.replica === replica);
  return own.map(({ scope }) => scope);
}

describe('sealing', () => {
  it('puts at most two thousand changes in a segment', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.bareConsole();
    await makeMany(desk, 2_001, 10);
    expect(await sealChanges(desk.parts())).toEqual({ ok: true, value: 2_001 });
    const places = (await segmentsOf(desk.parts(), CATALOGUE_SCOPE)).map(({ first, last }) => [first, last]);
    expect(places).toEqual([
      [1, 2_000],
      [2_001, 2_001],
    ]);
  });

  it('puts at most one mebibyte of lines in a segment', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.bareConsole();
    await makeMany(desk, 12, 200_000);
    await sealChanges(desk.parts());
    const segments = await segmentsOf(desk.parts(), CATALOGUE_SCOPE);
    expect(segments.map(({ first, last }) => last - first + 1)).toEqual([5, 5, 2]);
  });

  it('seals what is new alone: what was sealed never changes', async () => {
    const { desk } = await recordedDesk();
    await desk.open();
    await sealChanges(desk.parts());
    const [scope = CATALOGUE_SCOPE] = await ownScopes(desk);
    const before = await desk.store.syncRows('segments');
    expect(await sealChanges(desk.parts())).toEqual({ ok: true, value: 0 });
    await desk.open();
    await sealChanges(desk.parts());
    expect(await desk.store.syncRows('segments')).toEqual(expect.arrayContaining([...before]));
    expect((await segmentsOf(desk.parts(), scope)).map(({ q }) => q)).toEqual([1, 2]);
  });

  it('says so when this machine lacks the key, and seals nothing', async () => {
    const { space, desk } = await recordedDesk();
    await desk.open();
    const parts = desk.parts();
    const keyless = composeSealedShare(createMemoryShare(space.folder, space.clock), {
      ...space.sealer,
      seal: () => Promise.resolve({ ok: false, refusal: { code: 'key-missing', data: {} } }),
    });
    expect(await sealChanges({ ...parts, share: keyless })).toMatchObject({
      refusal: { code: 'key-missing' },
    });
    expect(await desk.store.syncRows('segments')).toEqual([]);
    expect(await countUnpublished(parts)).toBe(1);
  });

  it('never lets two processes of one archive give one place two contents', async () => {
    const { desk } = await recordedDesk();
    for (let count = 0; count < 3; count += 1) await desk.open();
    const [one, other] = [desk.parts(), desk.parts()];
    await Promise.all([sealChanges(one), sealChanges(other)]);
    await Promise.all([putSegments(one), putSegments(other)]);
    await Promise.all([announce(one, 'sealed'), announce(other, 'sealed')]);
    await desk.open();
    await Promise.all([publish(one), publish(other)]);
    const [scope = CATALOGUE_SCOPE] = await ownScopes(desk);
    const names = await one.share.list(streamDirectory(scope, desk.replica));
    expect(names.map((name) => name.slice(0, 8)).sort()).toEqual(['00000001', '00000002']);
  });
});

describe('a process that seals while another one of the same archive publishes', () => {
  it('takes what that one sealed: one place never has two contents', async () => {
    const { space, desk, recorded } = await recordedDesk();
    await desk.open();
    const slow = desk.parts();
    const sealed = sealChanges({
      ...slow,
      share: {
        ...slow.share,
        async seal(draft) {
          const made = await slow.share.seal(draft);
          await publish(desk.parts());
          return made;
        },
      },
    });
    expect(await sealed).toMatchObject({ ok: true });
    await desk.open();
    await publish(slow);
    const put = recorded.calls.filter(({ call, path }) => call === 'put' && path.startsWith('log/'));
    const places = put.map(({ path }) => path.slice(0, path.indexOf('.')));
    expect(new Set(put.map(({ path }) => path)).size).toBe(new Set(places).size);
    const [scope = CATALOGUE_SCOPE] = await ownScopes(desk);
    expect((await readStream(desk.store, scope, desk.replica))?.announced).toMatchObject({ q: 2, n: 2 });
    const late = await space.bareConsole();
    await exchange(space, late);
    expect(await late.tickets()).toHaveLength(2);
  });
});

describe('a crash while this console publishes', () => {
  it.each(['before', 'after'] as const)(
    'never gives a place in a stream two contents, nor announces what is not there, %s whichever call it comes',
    async (moment) => {
      let crashes = 0;
      for (let at = 1; ; at += 1) {
        const { desk, recorded, space } = await recordedDesk();
        for (let count = 0; count < 2; count += 1) await desk.open();
        const crash = createCrash(at, moment);
        await publish(desk.parts(crash)).catch(() => undefined);
        await desk.open();
        await publish(desk.parts());
        const [scope = CATALOGUE_SCOPE] = await ownScopes(desk);
        const put = recorded.calls.filter(({ call, path }) => call === 'put' && path.startsWith('log/'));
        const places = new Map(put.map(({ path }) => [path.slice(0, path.indexOf('.')), path]));
        expect(new Set(put.map(({ path }) => path)).size).toBe(places.size);
        const stream = await readStream(desk.store, scope, desk.replica);
        expect(stream?.announced).toMatchObject({ n: 3 });
        for (const segment of await segmentsOf(desk.parts(), scope)) {
          expect(space.folder.file(segmentPath(scope, desk.replica, segment))).not.toBeNull();
        }
        expect(await countUnpublished(desk.parts())).toBe(0);
        if (!crash.happened()) break;
        crashes += 1;
      }
      expect(crashes).toBeGreaterThan(15);
    },
  );
});

describe('what is not published yet', () => {
  it('is counted change by change, over all streams of this console alone', async () => {
    const { space, desk } = await recordedDesk();
    expect(await countUnpublished(space.founder.parts())).toBe(2);
    expect(await countUnpublished(desk.parts())).toBe(0);
    await desk.open();
    expect(await countUnpublished(desk.parts())).toBe(1);
    await publish(desk.parts());
    expect(await countUnpublished(desk.parts())).toBe(0);
    const replicas = new Set((await desk.store.positions()).map(({ replica }): ReplicaId => replica));
    expect(replicas.size).toBe(2);
  });
});
