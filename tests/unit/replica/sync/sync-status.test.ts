import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#shared/domain/json.ts';
import { createMemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import type { Share, ShareFailure } from '#shared/replica/share/share.ts';
import { DIRECTORIES, spaceRecordPath } from '#shared/replica/share/space-paths.ts';
import { writeSnapshot } from '#shared/replica/sync/snapshot-writer.ts';
import { findSpace } from '#shared/replica/sync/space.ts';
import { createSyncEngine, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import type { SyncStatus } from '#shared/replica/sync/sync-status.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { exchange, pass, recordCalls, settleEngine, startEngine } from '#tests/sync/engine-tools.ts';
import { createTestSpace, type TestConsole, type TestSpace } from '#tests/sync/test-console.ts';

const MINUTE = 60_000;

/** Everything that an engine says while something goes on. */
async function heard(engine: SyncEngine, act: () => Promise<unknown>): Promise<readonly SyncStatus[]> {
  const statuses: SyncStatus[] = [];
  const stop = engine.onStatus((status) => statuses.push(status));
  await act();
  stop();
  return statuses;
}

/** A console whose share fails as it is told to. */
async function failing(failure: ShareFailure, calls: readonly (keyof Share)[]) {
  const space = await createTestSpace(7, true);
  const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
  const desk = await space.console(recorded.share);
  const engine = await startEngine(desk);
  await settleEngine(space, engine);
  await desk.open();
  recorded.trouble = ({ call }) => (calls.includes(call) ? { failure, moment: 'before' } : null);
  return { space, desk, engine, recorded, outcome: await engine.round() };
}

function peerOf(space: TestSpace, desk: TestConsole) {
  return createPeer({ share: desk.parts().share, clock: space.clock, space: space.space });
}

describe('what the synchronisation says', () => {
  it('starts, makes sure that it is no copy, and is current', async () => {
    const space = await createTestSpace(7, true);
    const engine = await startEngine(await space.console(), { fence: true });
    expect(engine.status()).toMatchObject({ condition: 'starting', lastExchange: null, waiting: 0 });
    await engine.round();
    expect(engine.status().condition).toBe('fencing');
    await settleEngine(space, engine);
    expect(engine.status()).toMatchObject({
      condition: 'current',
      lastExchange: space.clock.now(),
      problem: null,
      numbering: { state: 'open' },
    });
  });

  it('tells how much is received and sent while it goes on', async () => {
    const space = await createTestSpace(7, true);
    await exchange(space, space.founder);
    const desk = await space.bareConsole();
    const engine = await startEngine(desk);
    const received = await heard(engine, () => engine.round());
    expect(received.map(({ condition }) => condition)).toContain('receiving');
    await desk.open();
    await engine.refresh();
    expect(engine.status().waiting).toBe(1);
    const sent = await heard(engine, () => engine.round());
    const sending = sent.find(({ condition }) => condition === 'sending');
    expect(sending?.progress).toEqual({ done: 0, total: 2 });
    expect(engine.status()).toMatchObject({
      condition: 'current',
      waiting: 0,
      unnumbered: 0,
      progress: null,
    });
  });

  it('tells that a new archive is being filled', async () => {
    const space = await createTestSpace(7, true);
    await exchange(space, space.founder);
    await writeSnapshot(space.founder.parts(), new Set());
    await exchange(space, space.founder);
    const engine = await startEngine(await space.bareConsole());
    const statuses = await heard(engine, () => engine.round());
    expect(statuses.map(({ condition }) => condition)).toContain('bootstrapping');
  });

  it.each([
    ['offline', 'gone', ['list']],
    ['offline', 'transient', ['list']],
    ['unanswering', 'unanswering', ['list']],
    ['receive-only', 'permission', ['put', 'putExclusive']],
    ['full', 'full', ['put']],
    ['failed', 'fatal', ['list']],
  ] as const)(
    'says %s when the share fails as %s, keeps what waits, and recovers',
    async (condition, failure, calls) => {
      const { space, engine, recorded, outcome } = await failing(failure, calls);
      expect(outcome).toMatchObject({ failure, settled: false });
      expect(engine.status()).toMatchObject({ condition, problem: { code: `share-${failure}` } });
      expect(engine.status().waiting).toBeGreaterThan(0);
      recorded.trouble = () => null;
      await settleEngine(space, engine);
      expect(engine.status()).toMatchObject({ condition: 'current', waiting: 0, problem: null });
    },
  );

  it('says since when the folder is away, and when it was last reached', async () => {
    const { space, engine } = await failing('gone', ['list']);
    const since = space.clock.now();
    pass(space, 10 * MINUTE);
    await engine.round();
    expect(engine.status()).toMatchObject({ condition: 'offline', since, lastExchange: since });
  });

  it('goes on receiving where it may not write', async () => {
    const { space, desk, engine, recorded } = await failing('permission', ['put', 'putExclusive', 'delete']);
    const other = await space.console();
    await other.open();
    await exchange(space, other);
    await engine.round();
    expect(await desk.tickets()).toHaveLength(2);
    expect(engine.status().condition).toBe('receive-only');
    expect(recorded.calls.length).toBeGreaterThan(0);
  });

  it('says that something failed that is no fault of the folder, and goes on afterwards', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    const parts = desk.parts();
    let isBroken = true;
    const engine = await createSyncEngine(
      {
        ...parts,
        share: {
          ...parts.share,
          list: (directory) =>
            isBroken ? Promise.reject(new Error('a defect')) : parts.share.list(directory),
        },
      },
      { fence: false },
    );
    expect(await engine.round()).toMatchObject({ reached: false, problem: { code: 'sync-failed' } });
    expect(engine.status()).toMatchObject({ condition: 'failed', problem: { data: { detail: 'a defect' } } });
    isBroken = false;
    await settleEngine(space, engine);
    expect(engine.status().condition).toBe('current');
  });

  it('says whose files are waited for, at once when they are forged, after an hour when they do not come', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    const peer = await peerOf(space, desk);
    await peer.segment(1, { withheld: true });
    await peer.announce();
    const engine = await startEngine(desk);
    await engine.round();
    expect(engine.status()).toMatchObject({
      condition: 'current',
      held: [{ replica: peer.replica, state: 'hold', files: 1 }],
    });
    pass(space, 61 * MINUTE);
    await engine.round();
    expect(engine.status().condition).toBe('waiting');
    const forger = await peerOf(space, desk);
    await forger.segment(1, { signer: peer.replica });
    await forger.announce();
    const other = await startEngine(await space.console());
    await other.round();
    const held = other.status().held.find(({ replica }) => replica === forger.replica);
    expect(held).toMatchObject({ state: 'quarantine' });
    expect(other.status().condition).toBe('waiting');
  });

  it('asks for a newer program when the space does, and neither reads nor writes then', async () => {
    const space = await createTestSpace(7, true);
    const other = await space.console();
    await other.open();
    await exchange(space, other);
    await writeNewerRecord(space, other);
    const desk = await space.console();
    await desk.open();
    const engine = await startEngine(desk);
    expect(await engine.round()).toMatchObject({ reached: true, applied: 0, published: 0, settled: false });
    expect(engine.status()).toMatchObject({ condition: 'outdated', waiting: 1 });
    expect(await desk.tickets()).toHaveLength(1);
  });

  it("does not recognise a folder that is not the office's", async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console(createMemoryShare(createMemoryFolder(), space.clock));
    const engine = await startEngine(desk);
    await engine.round();
    expect(engine.status()).toMatchObject({ condition: 'unrecognised', problem: { code: 'space-missing' } });
  });

  it('lists names that no console writes', async () => {
    const space = await createTestSpace(7, true);
    const engine = await startEngine(await space.console());
    space.folder.write('heads/Thumbs.db', new Uint8Array([1]), space.clock.now());
    await engine.round();
    expect(engine.status().foreign).toEqual(['Thumbs.db']);
  });

  it('knows the consoles of the office by the names that people gave them', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    const peer = await peerOf(space, desk);
    await peer.segment();
    await peer.announce();
    const engine = await startEngine(desk);
    await engine.round();
    const consoles = engine.status().consoles.map(({ replica, label, isThis }) => [replica, label, isThis]);
    expect(consoles).toEqual([
      [desk.replica, 'PC-URP', true],
      [peer.replica, 'PC-ANAGRAFE', false],
    ]);
  });

  it("corrects its clock by the server's, and says by how much", async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    const parts = desk.parts();
    const slow = {
      ...parts.clock,
      now: () => (space.clock.now() - 3 * MINUTE) as ReturnType<typeof parts.clock.now>,
    };
    const engine = await createSyncEngine({ ...parts, clock: slow }, { fence: false });
    await engine.round();
    expect(engine.status().clockOffset).toBe(3 * MINUTE);
    expect((await desk.store.ledger()).clockOffset).toBe(3 * MINUTE);
  });

  it('claims no numbers where creating a file is not exclusive, and says so', async () => {
    const space = await createTestSpace(7, true);
    const memory = createMemoryShare(space.folder, space.clock);
    const facts = { kind: 'fuse', exclusive: 'unsafe', freeBytes: 1_000 } as const;
    const desk = await space.console({ ...memory, facts: () => Promise.resolve(facts) });
    await desk.open();
    const engine = await startEngine(desk);
    await engine.round();
    expect(engine.status()).toMatchObject({
      numbering: { state: 'unsafe' },
      unnumbered: 1,
      freeBytes: 1_000,
    });
    expect(space.folder.names(DIRECTORIES.heads)).toHaveLength(1);
  });
});

/** A record of the space that asks for a version to come. */
async function writeNewerRecord(space: TestSpace, { parts }: TestConsole): Promise<void> {
  const { share } = parts();
  const found = await findSpace(share, space.space);
  if (!found.ok) throw new Error(found.refusal.code);
  const header = { ...found.value.header, n: 2, minReader: 99, minWriter: 99 } as unknown as JsonObject;
  const signer = found.value.header.r;
  const sealed = await share.seal({ kind: 'spaceRecord', header, lines: null, signer, nonce: 'random' });
  if (!sealed.ok) throw new Error(sealed.refusal.code);
  await share.putExclusive(spaceRecordPath({ n: 2, tag: sealed.value.tag }), sealed.value.bytes);
}
