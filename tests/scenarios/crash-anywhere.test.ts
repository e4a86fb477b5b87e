import { describe, expect, it } from 'vitest';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { writeSnapshot } from '#shared/replica/sync/snapshot-writer.ts';
import { createCrash, type Crash } from '#tests/sync/crash.ts';
import {
  exchange,
  pass,
  plantHeadOfCopy,
  recordCalls,
  settleEngine,
  startEngine,
  writesOf,
} from '#tests/sync/engine-tools.ts';
import { createTestSpace, type TestConsole, type TestSpace } from '#tests/sync/test-console.ts';

/** An office in which one console is about to do something, and what must be true when all is done. */
interface Scene {
  readonly space: TestSpace;
  /** The console whose process ends. */
  readonly desk: TestConsole;
  readonly others: readonly TestConsole[];
  /** Words that stand in what was accepted. */
  readonly accepted: readonly string[];
  /** Whether every ticket must have a number. */
  readonly tickets: number;
}

async function opened(space: TestSpace, isPublished: boolean): Promise<TestConsole> {
  const console = await space.bareConsole();
  await exchange(space, space.founder);
  await exchange(space, console);
  await console.open();
  if (isPublished) await exchange(space, console);
  return console;
}

async function comment(console: TestConsole, text: string): Promise<string> {
  const [ticket] = await console.tickets();
  if (ticket === undefined) throw new Error('there is no ticket');
  await console.act('commentTicket', { ticketId: ticket.id, text });
  return text;
}

/** Something to publish, something to receive and something to number, all in one round. */
async function wholeRound(): Promise<Scene> {
  const space = await createTestSpace(7, true);
  const other = await opened(space, true);
  const desk = await opened(space, false);
  const accepted = [await comment(desk, 'Richiamato'), await comment(other, 'Passo domani')];
  await exchange(space, other);
  return { space, desk, others: [other], accepted, tickets: 2 };
}

/** A console whose archive was copied: the copy published under its name, and it has work of its own. */
async function copied(): Promise<Scene> {
  const space = await createTestSpace(7, true);
  const other = await opened(space, true);
  const desk = await opened(space, true);
  const accepted = [await comment(desk, 'Prima'), await comment(desk, 'Dopo')];
  await plantHeadOfCopy(space, desk);
  return { space, desk, others: [other], accepted, tickets: 2 };
}

/** A new console and a folder with a snapshot, and changes after it. */
async function newcomer(): Promise<Scene> {
  const space = await createTestSpace(7, true);
  const other = await opened(space, true);
  for (let count = 0; count < 4; count += 1) await other.open();
  await exchange(space, other);
  if ((await writeSnapshot(other.parts(), new Set())) !== 'written')
    throw new Error('no snapshot was written');
  const accepted = [await comment(other, 'Dopo la fotografia')];
  await exchange(space, other);
  return { space, desk: await space.bareConsole(), others: [other], accepted, tickets: 5 };
}

async function dump(store: ReplicaStore): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const entity of store.allEntities()) texts.push(canonicalState(entity));
  return texts;
}

/** The rounds of a process that may end anywhere: those that a fence wants, and those that follow. */
async function runProcess(space: TestSpace, parts: SyncParts, isFenced: boolean): Promise<void> {
  const engine = await createSyncEngine(parts, { fence: isFenced });
  for (let count = 1; count <= 12; count += 1) {
    const outcome = await engine.round();
    if (outcome.failure === null && outcome.problem !== null) return;
    pass(space, outcome.again ?? 0);
    if (outcome.settled && outcome.applied === 0) return;
  }
}

/** A new process of the desk, then everybody, until nothing is left to be said; then nothing may be missing. */
async function expectWhole({ space, desk, others, accepted, tickets }: Scene): Promise<void> {
  const engines = await Promise.all([desk, ...others].map((console) => startEngine(console)));
  for (let turn = 1; turn <= 3; turn += 1) {
    for (const engine of engines) await settleEngine(space, engine);
  }
  const expected = await dump(desk.store);
  for (const other of others) expect(await dump(other.store)).toEqual(expected);
  const text = expected.join('\n');
  for (const word of accepted) expect(text.split(word).length - 1).toBe(1);
  const numbers = (await desk.tickets()).map(({ number }) => number);
  expect(numbers).toHaveLength(tickets);
  expect(new Set(numbers).size).toBe(tickets);
  expect(numbers).not.toContain(null);
}

interface Sort {
  readonly name: string;
  readonly make: () => Promise<Scene>;
  readonly isFenced: boolean;
  /** Fewer crashes than this were not a whole round. */
  readonly least: number;
}

const SORTS: readonly Sort[] = [
  { name: 'receiving, numbering and publishing', make: wholeRound, isFenced: false, least: 60 },
  { name: 'taking a new identity', make: copied, isFenced: false, least: 60 },
  { name: 'filling a new archive from a snapshot', make: newcomer, isFenced: true, least: 60 },
];

function cases(): readonly (readonly [string, Sort, Parameters<typeof createCrash>[1]])[] {
  return SORTS.flatMap((sort) =>
    (['before', 'after'] as const).map(
      (moment) => [`${moment} any call while ${sort.name}`, sort, moment] as const,
    ),
  );
}

describe('a process that ends', () => {
  it.each(cases())(
    '%s loses nothing, doubles nothing, and another one finishes',
    async (_name, { make, isFenced, least }, moment) => {
      let crashes = 0;
      for (let at = 1; ; at += 1) {
        const scene = await make();
        const crash: Crash = createCrash(at, moment);
        await runProcess(scene.space, scene.desk.parts(crash), isFenced).catch(() => undefined);
        await expectWhole(scene);
        if (!crash.happened()) break;
        crashes += 1;
      }
      expect(crashes).toBeGreaterThan(least);
    },
    120_000,
  );

  it('leaves what it had published alone', async () => {
    const space = await createTestSpace(7, true);
    const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
    const desk = await space.console(recorded.share);
    await desk.open();
    await exchange(space, desk);
    recorded.calls.length = 0;
    await exchange(space, desk);
    expect(writesOf(recorded)).toEqual([]);
  });
});
