import { describe, expect, it } from 'vitest';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import { raiseFence, untilNextListing, watchFence } from '#shared/replica/sync/fence.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import type { Fence } from '#shared/replica/sync/sync-session.ts';
import { pass, recordCalls, settleEngine, startEngine } from '#tests/sync/engine-tools.ts';
import { createTestSpace } from '#tests/sync/test-console.ts';

const SECOND = 1_000;

/** The fence after listings at those moments after its raising. */
function fenceAfter(...moments: readonly number[]): Fence {
  return moments.reduce<Fence>((fence, moment) => watchFence(fence, moment), raiseFence(0));
}

describe('the fence', () => {
  it('is cleared by three listings, the first after twelve seconds, four seconds apart', () => {
    expect(fenceAfter(12 * SECOND, 16 * SECOND, 20 * SECOND)).toEqual({ state: 'clear' });
    expect(fenceAfter(12 * SECOND, 16 * SECOND)).toMatchObject({ state: 'raised', listings: 2 });
  });

  it('does not count listings that come too soon', () => {
    expect(fenceAfter(11_999)).toMatchObject({ listings: 0 });
    expect(fenceAfter(12 * SECOND, 15_999)).toMatchObject({ listings: 1 });
    expect(fenceAfter(1, 2, 3, 4, 5)).toMatchObject({ state: 'raised', listings: 0 });
  });

  it("begins its wait again when the machine's clock goes back", () => {
    const back = watchFence(fenceAfter(12 * SECOND, 16 * SECOND), -3_600 * SECOND);
    expect(back).toEqual(raiseFence(-3_600 * SECOND));
  });

  it('says when the next listing counts', () => {
    expect(untilNextListing(raiseFence(0), 5 * SECOND)).toBe(7 * SECOND);
    expect(untilNextListing(fenceAfter(12 * SECOND), 13 * SECOND)).toBe(3 * SECOND);
    expect(untilNextListing(raiseFence(0), 60 * SECOND)).toBe(0);
    expect(untilNextListing({ state: 'clear' }, 0)).toBe(0);
  });
});

describe('a process that begins', () => {
  it('publishes and claims nothing until its fence is clear, and then everything', async () => {
    const space = await createTestSpace(7, true);
    const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
    const desk = await space.console(recorded.share);
    const ticketId = await desk.open();
    const engine = await startEngine(desk, { fence: true });
    const began = space.clock.now();
    let outcome = await engine.round();
    while (!outcome.settled) {
      expect(engine.status()).toMatchObject({
        condition: 'fencing',
        numbering: { state: 'paused', why: 'fencing' },
      });
      const written = recorded.calls.filter(({ call }) => call === 'put' || call === 'putExclusive');
      expect(written.every(({ path }) => /^(heads|members)\//.test(path))).toBe(true);
      pass(space, outcome.again ?? SYNC.pollActive);
      outcome = await engine.round();
    }
    expect(space.clock.now() - began).toBeGreaterThanOrEqual(20 * SECOND);
    expect(outcome).toMatchObject({ published: 2, numbered: 1 });
    expect(await desk.numberOf(ticketId)).toBe('2026/000001');
  });

  it('receives while it waits', async () => {
    const space = await createTestSpace(7, true);
    await settleEngine(space, await startEngine(space.founder));
    const desk = await space.bareConsole();
    const outcome = await (await startEngine(desk, { fence: true })).round();
    expect(outcome).toMatchObject({ applied: 2, settled: false });
  });

  it('raises its fence with one fresh head, which tells nothing that is not on the share', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    await desk.open();
    const engine = await startEngine(desk, { fence: true });
    for (let round = 0; round < 3; round += 1) await engine.round();
    expect(space.folder.names(DIRECTORIES.heads)).toHaveLength(1);
    expect(space.folder.paths().filter((path) => path.startsWith('log/'))).toEqual([]);
    const other = await space.bareConsole();
    await settleEngine(space, await startEngine(other));
    expect(await other.tickets()).toEqual([]);
  });

  it('publishes in its first round when somebody vouches that it is no copy', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    await desk.open();
    const outcome = await (await startEngine(desk, { fence: false })).round();
    expect(outcome).toMatchObject({ published: 2, numbered: 1, settled: true });
  });

  it('waits longer rather than shorter when its clock goes back meanwhile', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    await desk.open();
    let behind = 0;
    const parts = desk.parts();
    const clock = {
      ...parts.clock,
      now: () => (space.clock.now() - behind) as ReturnType<typeof parts.clock.now>,
    };
    const engine = await createSyncEngine({ ...parts, clock });
    await engine.round();
    pass(space, 13 * SECOND);
    await engine.round();
    behind = 3_600 * SECOND;
    pass(space, 4 * SECOND);
    expect(await engine.round()).toMatchObject({ again: 12 * SECOND, settled: false });
    pass(space, 4 * SECOND);
    expect(await engine.round()).toMatchObject({ settled: false });
    expect((await settleEngine(space, engine)).settled).toBe(true);
  });
});
