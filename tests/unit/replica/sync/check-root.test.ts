import { describe, expect, it } from 'vitest';
import { createMemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { restoreSentinel } from '#shared/replica/sync/check-root.ts';
import { exchange, pass, recordCalls, startEngine, writesOf } from '#tests/sync/engine-tools.ts';
import { createTestSpace } from '#tests/sync/test-console.ts';

const MINUTE = 60_000;

describe("a folder that is not this console's space", () => {
  it('gets nothing written in it when it is an empty mount point', async () => {
    const space = await createTestSpace(7, true);
    const recorded = recordCalls(createMemoryShare(createMemoryFolder(), space.clock));
    const desk = await space.console(recorded.share);
    await desk.open();
    const engine = await startEngine(desk);
    expect(await engine.round()).toMatchObject({ reached: false, problem: { code: 'space-missing' } });
    expect(engine.status()).toMatchObject({ condition: 'unrecognised', problem: { code: 'space-missing' } });
    expect(writesOf(recorded)).toEqual([]);
  });

  it("gets nothing written in it, and nothing read from it, when it is another office's", async () => {
    const [space, other] = [await createTestSpace(7, true), await createTestSpace(8, true)];
    await exchange(other, other.founder);
    const recorded = recordCalls(createMemoryShare(other.folder, space.clock));
    const desk = await space.console(recorded.share);
    const before = (await desk.store.positions()).length;
    await desk.open();
    const engine = await startEngine(desk);
    expect(await engine.round()).toMatchObject({ reached: false, problem: { code: 'space-other' } });
    expect(writesOf(recorded)).toEqual([]);
    expect((await desk.store.positions()).filter(({ replica }) => replica !== desk.replica)).toHaveLength(
      before,
    );
  });

  it('is noticed by an engine at work: the drive is unmounted, and its mount point is there and empty', async () => {
    const space = await createTestSpace(7, true);
    let folder = space.folder;
    const recorded = recordCalls({
      ...createMemoryShare(space.folder, space.clock),
      list: (directory) => Promise.resolve(folder.names(directory)),
      get: (path) => Promise.resolve(folder.file(path)?.bytes ?? null),
    });
    const desk = await space.console(recorded.share);
    const engine = await startEngine(desk);
    await engine.round();
    expect(engine.status().condition).toBe('current');
    folder = createMemoryFolder();
    recorded.calls.length = 0;
    await desk.open();
    expect(await engine.round()).toMatchObject({ problem: { code: 'space-missing' } });
    expect(writesOf(recorded)).toEqual([]);
    folder = space.folder;
    expect(await engine.round()).toMatchObject({ reached: true, settled: true });
  });
});

describe('the sentinel', () => {
  it('is read when the process begins, every ten minutes, and when no known head is listed', async () => {
    const space = await createTestSpace(7, true);
    const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
    const desk = await space.console(recorded.share);
    const engine = await startEngine(desk);
    const readings = async (): Promise<number> => {
      recorded.calls.length = 0;
      await engine.round();
      return recorded.calls.filter(({ call, path }) => call === 'get' && path.startsWith('space/')).length;
    };
    expect(await readings()).toBeGreaterThan(0);
    expect(await readings()).toBe(0);
    pass(space, 11 * MINUTE);
    expect(await readings()).toBeGreaterThan(0);
    for (const path of space.folder.paths()) {
      if (path.startsWith('heads/')) space.folder.remove(path);
    }
    expect(await readings()).toBeGreaterThan(0);
  });

  it('comes back into a folder that lost everything when a person says so, and the consoles fill it again', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    const ticketId = await desk.open();
    await exchange(space, desk);
    for (const path of space.folder.paths()) space.folder.remove(path);
    const engine = await startEngine(desk);
    expect((await engine.round()).problem).toMatchObject({ code: 'space-missing' });
    expect(await restoreSentinel(desk.parts())).toBe(true);
    for (let round = 1; round <= 5; round += 1) await engine.round();
    const late = await space.bareConsole();
    await exchange(space, late);
    expect((await late.tickets()).map(({ id }) => id)).toEqual([ticketId]);
  });

  it('cannot be put back by a console that never saw it', async () => {
    const space = await createTestSpace(7, true);
    expect(await restoreSentinel((await space.console()).parts())).toBe(false);
  });
});
