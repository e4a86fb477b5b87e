import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import { done } from '#shared/domain/refusal.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { READING_VERSION } from '#shared/replica/reading-version.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { addSeat, consoleOver } from '#tests/contracts/sample-records.ts';
import { canonicalTextOf } from '#tests/laws/interleaving.ts';
import { changesIn, createScriptedClock, newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { veil } from '#tests/laws/veil.ts';
import { type Archive, deleteArchive, openArchive } from '#renderer/store/archive.ts';
import { type ArchiveDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';
import { findReading } from '#renderer/store/reading-row.ts';
import { OTHER_KINDS } from '#renderer/store/schema.ts';
import { toEntity, toRecordRow, touchesOf } from '#renderer/store/stored-entity.ts';
import { createThreadsInProcess } from './threads-in-process.ts';

const NAME = 'demo-7';
const threads = createThreadsInProcess(createScriptedClock());

async function seatsElsewhere() {
  const writer = consoleOver(createMemoryStore(newLedger(replicaNumber(3))));
  const ids = [await addSeat(writer, 'a'), await addSeat(writer, 'b')];
  return { ids, changes: await changesIn(writer.store), text: await canonicalTextOf(writer.store) };
}

/** An archive as an older version left it. */
async function leaveBehind(
  changes: readonly Change[],
  finish: (database: ArchiveDatabase) => Promise<unknown>,
): Promise<void> {
  const database = await openDatabase(`presidio-${NAME}`);
  await writeLedger(database, newLedger(replicaNumber(0)));
  const store = createDexieStore(database);
  const received = await receiveChanges({ store, clock: createScriptedClock() }, changes);
  expect(received.ok).toBe(true);
  await finish(database);
  await store.close();
}

async function noteVersion({ meta }: ArchiveDatabase, partly: boolean): Promise<void> {
  await meta.put({ key: 'reading', value: { version: READING_VERSION - 1, partly }, at: 0 });
}

async function reopen(): Promise<Archive> {
  const createIdentity = () => Promise.resolve(done(replicaNumber(0)));
  const opened = await openArchive(NAME, { createIdentity, startWorker: threads.start });
  if (!opened.ok) throw new Error(opened.refusal.code);
  expect(await opened.value.reread).toBe(true);
  return opened.value;
}

async function seatNames(archive: Archive): Promise<readonly string[]> {
  return (await archive.workspace.list('seat')).map(({ name }) => name);
}

async function close(archive: Archive): Promise<void> {
  await threads.stop();
  await archive.close();
}

/** The seats as a version keeps them that does not know their names. */
async function hideNames(database: ArchiveDatabase): Promise<void> {
  const seats = database.records('seat');
  for (const record of await seats.toArray()) {
    const entity = toEntity('seat', record);
    const { name: _name, ...row } = materialise(entity) ?? {};
    await seats.put(toRecordRow({ ...entity, row, changes: [] }, touchesOf('seat', record)));
  }
}

describe('an archive opened by a version that reads more', () => {
  afterEach(() => deleteArchive(NAME));

  it('applies what the older version carried along unread, once noted by its very arrival', async () => {
    const { changes, text } = await seatsElsewhere();
    const veiled = changes.map((change) => veil(change, () => true));
    await leaveBehind(veiled, async (database) => {
      expect(await findReading(database)).toEqual({ version: 0, partly: true });
    });
    const archive = await reopen();
    expect(await seatNames(archive)).toEqual(['a', 'b']);
    expect(await canonicalTextOf(archive.store)).toBe(text);
    await close(archive);
  });

  it('shows the fields that were not declared, and drops the list index that lacks them', async () => {
    const { changes, text } = await seatsElsewhere();
    await leaveBehind(changes, async (database) => {
      expect(await findReading(database)).toBeUndefined();
      await hideNames(database);
      await noteVersion(database, true);
      await database.listIndex.put({ part: 'slots-99', content: 'old' });
    });
    const archive = await reopen();
    expect(await seatNames(archive)).toEqual(['a', 'b']);
    expect(await canonicalTextOf(archive.store)).toBe(text);
    const database = await openDatabase(archive.databaseName);
    expect(await database.listIndex.get('slots-99')).toBeUndefined();
    expect(await findReading(database)).toMatchObject({ version: READING_VERSION });
    database.dexie.close();
    await close(archive);
  });

  it('walks nothing when the older version had read everything', async () => {
    const { changes } = await seatsElsewhere();
    await leaveBehind(changes, async (database) => {
      await hideNames(database);
      await noteVersion(database, false);
    });
    const archive = await reopen();
    expect(await seatNames(archive)).toEqual([null, null]);
    await close(archive);
  });

  it('finds the records of a kind that the older version did not know', async () => {
    const { changes, ids, text } = await seatsElsewhere();
    await leaveBehind(changes, async (database) => {
      const [seats, others] = [database.records('seat'), database.records(OTHER_KINDS)];
      for (const record of await seats.toArray()) {
        const entity = toEntity('seat', record);
        const row = toRecordRow({ ...entity, row: null, changes: [] }, touchesOf('seat', record));
        await others.put({ ...row, kind: 'seat' });
      }
      await seats.clear();
    });
    const archive = await reopen();
    expect(await seatNames(archive)).toEqual(['a', 'b']);
    expect(await canonicalTextOf(archive.store)).toBe(text);
    const [first] = ids;
    expect(first && (await archive.workspace.history('seat', first))).toHaveLength(1);
    await close(archive);
  });
});
