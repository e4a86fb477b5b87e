import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { indexLines, readIndexLines } from '#shared/replica/codec/snapshot-index.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import type { Share } from '#shared/replica/share/share.ts';
import { inBuckets, monthOf } from '#shared/replica/sync/snapshot-buckets.ts';
import { listSnapshots, newestSnapshot } from '#shared/replica/sync/snapshot-files.ts';
import { writeSnapshot } from '#shared/replica/sync/snapshot-writer.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { writeSnapshotIfDue } from '#shared/replica/sync/write-snapshot.ts';
import {
  createTestSpace,
  publish,
  receive,
  type TestConsole,
  type TestSpace,
} from '#tests/sync/test-console.ts';

const HOUR = 3_600_000;

function later(space: TestSpace, milliseconds: number): void {
  space.clock.moveTo(toInstant(space.clock.now() + milliseconds));
}

/** The paths that are put while something is done. */
async function putDuring(
  space: TestSpace,
  work: (share: Share) => Promise<unknown>,
): Promise<readonly string[]> {
  const memory = createMemoryShare(space.folder, space.clock);
  const put: string[] = [];
  const share: Share = {
    ...memory,
    put(path, bytes) {
      put.push(path);
      return memory.put(path, bytes);
    },
  };
  await work(share);
  return put;
}

async function openMany(console: TestConsole, count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) await console.open();
}

/** What the console does over another view of its folder. */
function over(parts: SyncParts, share: Share): SyncParts {
  const { list, get, put, putExclusive, createdAt } = share;
  return {
    ...parts,
    share: { ...parts.share, list, get, put, putExclusive, createdAt, delete: (path) => share.delete(path) },
  };
}

describe('a snapshot', () => {
  it('is not written while something here is on no share yet', async () => {
    const { founder } = await createTestSpace();
    expect(await writeSnapshot(founder.parts())).toBe('unpublished');
    await publish(founder.parts());
    await founder.open();
    expect(await writeSnapshot(founder.parts())).toBe('unpublished');
    expect(await newestSnapshot(founder.parts())).toBeUndefined();
  });

  it('is the same, chunk by chunk, whoever writes it', async () => {
    const space = await createTestSpace();
    await openMany(space.founder, 5);
    await publish(space.founder.parts());
    const other = await space.bareConsole();
    await receive(other.parts());
    await writeSnapshot(space.founder.parts());
    const first = await newestSnapshot(space.founder.parts());
    later(space, HOUR);
    await writeSnapshot(other.parts());
    const second = await newestSnapshot(other.parts());
    expect(second?.name.replica).toBe(other.replica);
    expect(second?.chunks).toEqual(first?.chunks);
    expect(second?.positions).toEqual(first?.positions);
    expect(second?.sums).toEqual(first?.sums);
  });

  it('does not write again the chunks that a recent one names', async () => {
    const space = await createTestSpace();
    const { founder } = space;
    await openMany(founder, 3);
    later(space, 40 * 24 * HOUR);
    await openMany(founder, 1);
    await publish(founder.parts());
    await writeSnapshot(founder.parts());
    const known = new Set((await newestSnapshot(founder.parts()))?.chunks.map(({ tag }) => tag));
    later(space, HOUR);
    await founder.open();
    await publish(founder.parts());
    const put = await putDuring(space, (share) => writeSnapshot(over(founder.parts(), share), known));
    const newest = await newestSnapshot(founder.parts());
    const chunks = put.filter((path) => path.endsWith('.chk'));
    expect(chunks.length).toBeLessThan(newest?.chunks.length ?? 0);
    expect(chunks.length).toBeGreaterThan(0);
  });

  it('is given up when the archive goes on while it is read, so that what people do is published first', async () => {
    const space = await createTestSpace();
    const { founder } = space;
    await openMany(founder, 3);
    await publish(founder.parts());
    const memory = createMemoryShare(space.folder, space.clock);
    const share: Share = {
      ...memory,
      async put(path, bytes) {
        await memory.put(path, bytes);
        await founder.open();
      },
    };
    expect(await writeSnapshot(over(founder.parts(), share))).toBe('overtaken');
    expect(await newestSnapshot(founder.parts())).toBeUndefined();
  });

  it('has no index when a chunk cannot be read back', async () => {
    const space = await createTestSpace();
    const { founder } = space;
    await publish(founder.parts());
    const memory = createMemoryShare(space.folder, space.clock);
    const share: Share = { ...memory, put: (path, bytes) => memory.put(path, bytes.slice(0, 40)) };
    expect(await writeSnapshot(over(founder.parts(), share))).toBe('unstored');
    expect(await listSnapshots(founder.parts())).toEqual([]);
  });
});

describe('when a snapshot is due', () => {
  /** An office whose streams hold more changes than a snapshot waits for. */
  async function busySpace(): Promise<TestSpace> {
    const space = await createTestSpace();
    const people = await space.founder.context.workspace.list('person');
    const [person] = people;
    if (person === undefined) throw new Error('nobody is here');
    for (let made = 0; made < SYNC.snapshotChanges; made += 1) {
      const contact = { email: `ada${String(made)}@example.org` };
      await space.founder.act('editPerson', { personId: person.id, changes: contact });
    }
    await publish(space.founder.parts());
    return space;
  }

  it('consoles take turns by chance, and who comes later writes none', async () => {
    const space = await busySpace();
    const other = await space.bareConsole();
    await receive(other.parts());
    const turn = (parts: SyncParts, random: number): Promise<boolean> =>
      writeSnapshotIfDue({ ...parts, random: () => random });
    expect(await turn(space.founder.parts(), 0.9)).toBe(false);
    expect(await turn(other.parts(), 0.1)).toBe(false);
    later(space, 0.2 * SYNC.snapshotJitter);
    expect(await turn(space.founder.parts(), 0.9)).toBe(false);
    expect(await turn(other.parts(), 0.1)).toBe(true);
    later(space, SYNC.snapshotJitter);
    expect(await turn(space.founder.parts(), 0.9)).toBe(false);
    expect(await listSnapshots(other.parts())).toHaveLength(1);
    later(space, SYNC.snapshotAge);
    expect(await turn(space.founder.parts(), 0.9)).toBe(false);
    expect(await listSnapshots(other.parts())).toHaveLength(1);
  });

  it('nothing on the share is looked at while too little has changed', async () => {
    const space = await createTestSpace();
    await publish(space.founder.parts());
    const memory = createMemoryShare(space.folder, space.clock);
    let listings = 0;
    const share: Share = {
      ...memory,
      list(directory) {
        listings += 1;
        return memory.list(directory);
      },
    };
    expect(await writeSnapshotIfDue(over(space.founder.parts(), share))).toBe(false);
    expect(listings).toBe(0);
  });
});

describe('the buckets of a snapshot', () => {
  it('are the months of the ids, in UTC', () => {
    const moments = [
      '1970-01-01',
      '1972-02-29',
      '1999-12-31',
      '2000-03-01',
      '2024-02-29',
      '2026-11-20',
      '2100-03-01',
    ];
    for (const day of moments) {
      const now = toInstant(Date.parse(`${day}T23:59:59.999Z`));
      const ids = createIds(
        { now: () => now, wait: () => Promise.resolve() },
        (length) => new Uint8Array(length),
      );
      expect(monthOf(ids.fresh('ticket'))).toBe(day.slice(0, 7));
    }
    expect(monthOf('an-imported-thing')).toBe('x');
  });

  it('are cut where they would grow too long, always in the same places', async () => {
    const text = 'x'.repeat(100_000);
    const head = {
      write: { replica: '0'.repeat(20) as never, n: 1 },
      stamp: { ms: 1, counter: 0 },
      value: text,
    };
    const entities = Array.from({ length: 100 }, (_, place) => ({
      kind: 'ticket',
      id: `01KDVDNA00R5D6J8YABEYH8${String(place).padStart(3, '0')}`,
      scope: 'c0' as never,
      state: {
        registers: { subject: { heads: [head], waiting: {} } },
        sets: {},
        counters: {},
        deletion: { heads: [], waiting: {} },
        clock: {},
        opaque: [],
      },
    }));
    const cut: number[] = [];
    for await (const bucket of inBuckets(iterate(entities))) {
      cut.push(bucket.lines.length);
      const bytes = bucket.lines.reduce((sum, line) => sum + line.length + 1, 0);
      expect(bytes).toBeLessThanOrEqual(SYNC.chunkBytes);
    }
    expect(cut).toEqual([41, 41, 18]);
  });
});

describe('the lines of an index', () => {
  it('are read back as they were written, and one that is anything else is refused', async () => {
    const { founder } = await createTestSpace();
    await publish(founder.parts());
    await writeSnapshot(founder.parts());
    const index = await newestSnapshot(founder.parts());
    if (index === undefined) throw new Error('there is no index');
    const [change] = await founder.store.changesOf({ kind: 'body', id: await bodyOf(founder) });
    if (change === undefined) throw new Error('there is no change');
    const contents = { ...index, unread: [change] };
    const lines = indexLines(contents);
    expect(readIndexLines(lines)).toEqual({
      positions: index.positions,
      sums: index.sums,
      chunks: index.chunks,
      unread: [change],
    });
    expect(readIndexLines([...lines, '["ticket"]'])).toBeUndefined();
    expect(readIndexLines(lines.slice(1))).toBeUndefined();
  });
});

async function bodyOf(console: TestConsole): Promise<string> {
  const [body] = await console.context.workspace.list('body');
  if (body === undefined) throw new Error('there is no body');
  return body.id;
}

async function* iterate<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
