import 'fake-indexeddb/auto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import type { Change } from '#shared/domain/change.ts';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createScriptedClock, newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

const NAME = 'store-test';
const TICKETS = 60;
const UNTIL = toInstant(Date.UTC(2026, 5, 1));

async function demonstration(): Promise<readonly (readonly Change[])[]> {
  const batches: (readonly Change[])[] = [];
  const wish = {
    tickets: TICKETS,
    seed: 7,
    until: UNTIL,
    createConsole: createMemoryConsole,
    composeReceipt,
  };
  for await (const { changes } of generateDemonstration(wish)) batches.push(changes);
  return batches;
}

async function fill(store: ReplicaStore, batches: readonly (readonly Change[])[]): Promise<void> {
  const clock = createScriptedClock(UNTIL);
  for (const changes of batches) {
    const received = await receiveChanges({ store, clock }, changes);
    if (!received.ok) throw new Error(received.refusal.code);
  }
}

async function contents(store: ReplicaStore) {
  const entities = [];
  for await (const { kind, id, scope, state } of store.allEntities())
    entities.push({ kind, id, scope, state });
  return { entities, positions: await store.positions(), sums: await store.checksums() };
}

async function openStore() {
  const database = await openDatabase(NAME);
  await writeLedger(database, newLedger(replicaNumber(9)));
  return { database, store: createDexieStore(database) };
}

describe('the archive of a console that received an office’s two years', () => {
  let batches: readonly (readonly Change[])[] = [];
  beforeAll(async () => {
    batches = await demonstration();
  });
  afterEach(() => deleteDatabase(NAME));

  it('gives back every merge state, row and history as memory does', async () => {
    const memory = createMemoryStore(newLedger(replicaNumber(9)));
    const { store } = await openStore();
    await fill(memory, batches);
    await fill(store, batches);
    const [here, there] = [await contents(store), await contents(memory)];
    expect(here).toEqual(there);
    for (const kind of ['body', 'person', 'ticket', 'ticketEntry'] as const)
      expect(await store.rows(kind)).toEqual(await memory.rows(kind));
    for (const { kind, id } of here.entities.filter((_, n) => n % 17 === 0))
      expect(await store.changesOf({ kind, id })).toEqual(await memory.changesOf({ kind, id }));
    await store.close();
  });

  it('writes one row a record and packs the changes', async () => {
    const { database, store } = await openStore();
    await fill(store, batches);
    const rows: Record<string, number> = {};
    for (const table of database.dexie.tables) rows[table.name] = await table.count();
    const changes = batches.flat().length;
    const { entities, positions } = await contents(store);
    const records = Object.entries(rows).filter(
      ([name]) => !['changes', 'positions', 'checksums', 'meta'].includes(name),
    );
    expect(records.reduce((sum, [, count]) => sum + count, 0)).toBe(entities.length);
    expect(rows['changes']).toBeLessThanOrEqual(positions.length * batches.length + changes / 64);
    expect(rows['meta']).toBe(1);
    await store.close();
  });

  it('keeps nothing but the origin of records that were only created', async () => {
    const { database, store } = await openStore();
    await fill(store, batches);
    const entries = await database.records('ticketEntry').toArray();
    const longest = Math.max(...entries.map(({ state }) => state.length));
    expect(entries.length).toBeGreaterThan(TICKETS);
    expect(longest).toBeLessThan('["0123456789abcdefghjk",1000000,1700000000000,65535]'.length);
    await store.close();
  });
});
