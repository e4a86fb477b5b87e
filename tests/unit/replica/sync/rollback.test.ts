import { describe, expect, it } from 'vitest';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import {
  exchange,
  pass,
  recordCalls,
  rollBack,
  settleEngine,
  startEngine,
} from '#tests/sync/engine-tools.ts';
import { createTestSpace } from '#tests/sync/test-console.ts';

const HOUR = 3_600_000;

/** A folder that came back as it was before two consoles published, whose engines are at work. */
async function rolledBack() {
  const space = await createTestSpace(7, true);
  await exchange(space, space.founder);
  const [desk, other] = [await space.bareConsole(), await space.bareConsole()];
  const [engine, otherEngine] = [await startEngine(desk), await startEngine(other)];
  await settleEngine(space, engine);
  const backup = space.folder.copy();
  await settleEngine(space, otherEngine);
  await desk.open();
  await other.open();
  await settleEngine(space, engine);
  await settleEngine(space, otherEngine);
  await settleEngine(space, engine);
  const before = space.folder.paths().toSorted();
  rollBack(space, backup);
  return { space, desk, other, engine, otherEngine, before };
}

describe('a folder that went back in time', () => {
  it('is noticed by a console whose newest head is missing for three rounds, and said', async () => {
    const { engine } = await rolledBack();
    const conditions: string[] = [];
    for (let round = 1; round <= 3; round += 1) {
      await engine.round();
      conditions.push(engine.status().condition);
    }
    expect(conditions).toEqual(['current', 'current', 'rolled-back']);
    expect(engine.status().numbering).toEqual({ state: 'paused', why: 'rolled-back' });
  });

  it('gets every file back that somebody keeps, and a new console misses nothing', async () => {
    const { space, engine, otherEngine, before } = await rolledBack();
    for (let round = 1; round <= 4; round += 1) {
      await engine.round();
      await otherEngine.round();
    }
    const isLog = (path: string): boolean => /^(log|members)\//.test(path);
    expect(space.folder.paths().filter(isLog).toSorted()).toEqual(before.filter(isLog));
    const late = await space.bareConsole();
    await exchange(space, late);
    const numbers = (await late.tickets()).map(({ number }) => number);
    expect(numbers.toSorted()).toEqual(['2026/000001', '2026/000002']);
  });

  it('gives no number until the consoles that were lately at work are back', async () => {
    const { space, desk, engine, otherEngine } = await rolledBack();
    for (const path of space.folder.paths()) {
      if (path.startsWith('num/')) space.folder.remove(path);
    }
    for (let round = 1; round <= 3; round += 1) await engine.round();
    // Its head is put back by whoever read it; here it is to be missing.
    for (const name of space.folder.names(DIRECTORIES.heads)) {
      if (!name.startsWith(desk.replica)) space.folder.remove(`heads/${name}`);
    }
    const ticketId = await desk.open();
    expect(await engine.round()).toMatchObject({ numbered: 0, settled: false });
    expect(await desk.numberOf(ticketId)).toBeNull();
    for (let round = 1; round <= 4; round += 1) await otherEngine.round();
    await settleEngine(space, engine);
    expect(await desk.numberOf(ticketId)).toBe('2026/000003');
    expect(engine.status()).toMatchObject({ condition: 'current', numbering: { state: 'open' } });
  });

  it('gives numbers again after a day, whoever is still missing', async () => {
    const { space, desk, engine } = await rolledBack();
    for (let round = 1; round <= 3; round += 1) await engine.round();
    for (const name of space.folder.names(DIRECTORIES.heads)) {
      if (!name.startsWith(desk.replica)) space.folder.remove(`heads/${name}`);
    }
    const ticketId = await desk.open();
    await engine.round();
    expect(await desk.numberOf(ticketId)).toBeNull();
    pass(space, 25 * HOUR);
    await settleEngine(space, engine);
    expect(await desk.numberOf(ticketId)).toBe('2026/000003');
  });

  it('is not suspected when a listing misses a head now and then', async () => {
    const space = await createTestSpace(7, true);
    const memory = createMemoryShare(space.folder, space.clock);
    let misses = 0;
    const desk = await space.console({
      ...memory,
      list: async (directory) => (misses-- > 0 && directory === 'heads' ? [] : memory.list(directory)),
    });
    await desk.open();
    const engine = await startEngine(desk);
    await settleEngine(space, engine);
    for (const count of [2, 1, 2]) {
      misses = count;
      for (let round = 1; round <= 4; round += 1) {
        await engine.round();
        expect(engine.status().condition).toBe('current');
      }
    }
  });

  it('is not suspected when a head that no listing shows can still be read', async () => {
    const space = await createTestSpace(7, true);
    const memory = createMemoryShare(space.folder, space.clock);
    let isBlind = false;
    const desk = await space.console({
      ...memory,
      list: async (directory) => (isBlind && directory === 'heads' ? [] : memory.list(directory)),
    });
    const engine = await startEngine(desk);
    await settleEngine(space, engine);
    isBlind = true;
    for (let round = 1; round <= 5; round += 1) {
      await engine.round();
      expect(engine.status().condition).toBe('current');
    }
  });
});

describe("a console's own files", () => {
  it('are looked at when a process begins and once a day, and put back when they are missing', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    await desk.open();
    const engine = await startEngine(desk);
    await settleEngine(space, engine);
    const segment = space.folder.paths().find((path) => path.startsWith('log/')) ?? '';
    const bytes = space.folder.file(segment)?.bytes;
    space.folder.remove(segment);
    await engine.round();
    expect(space.folder.file(segment)).toBeNull();
    pass(space, 25 * HOUR);
    await engine.round();
    expect(space.folder.file(segment)?.bytes).toEqual(bytes);
    space.folder.remove(segment);
    await (await startEngine(desk)).round();
    expect(space.folder.file(segment)?.bytes).toEqual(bytes);
  });

  it('are not written when they are there', async () => {
    const space = await createTestSpace(7, true);
    const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
    const desk = await space.console(recorded.share);
    await desk.open();
    await settleEngine(space, await startEngine(desk));
    recorded.calls.length = 0;
    await settleEngine(space, await startEngine(desk));
    expect(recorded.calls.filter(({ call }) => call === 'put')).toEqual([]);
    expect(recorded.calls.filter(({ call, path }) => call === 'list' && path.startsWith('log/'))).not.toEqual(
      [],
    );
  });

  it('that were never announced are not put back: nobody knows of them', async () => {
    const space = await createTestSpace(7, true);
    const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
    const desk = await space.console(recorded.share);
    await desk.open();
    recorded.trouble = ({ call, path }) =>
      call === 'put' && path.startsWith('log/') ? { failure: 'full', moment: 'before' } : null;
    const engine = await startEngine(desk);
    for (let round = 1; round <= 3; round += 1) await engine.round();
    expect(engine.status().condition).toBe('full');
    expect(space.folder.paths().filter((path) => path.startsWith('log/'))).toEqual([]);
  });
});
