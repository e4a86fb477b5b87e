import '#renderer/platform/zod-without-eval.ts';
import Dexie from 'dexie';
import type { JsonObject } from '#shared/domain/json.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import type { ReplicaStore, SyncRow } from '#shared/replica/replica-store.ts';
import type { FoundFile, SealedShare } from '#shared/replica/share/sealed-share.ts';
import { bootstrap } from '#shared/replica/sync/bootstrap.ts';
import { ownHeadRow, ownHeadsRow } from '#shared/replica/sync/own-heads.ts';
import { pullStreams } from '#shared/replica/sync/pull.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { consoleRow, streamRow, syncRow, unknownConsole } from '#shared/replica/sync/sync-rows.ts';
import { NOTHING_ELSE } from '#shared/replica/sync/sync-rows-batch.ts';
import { openDatabase, type ArchiveDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';
import { createSystemClock } from '#renderer/store/system-clock.ts';
import { createTicketReader } from '#renderer/store/ticket-reader.ts';
import { fromBase64 } from '#renderer/worker/base64.ts';

const FIRST_PAGE = 50;
const RECORDS_A_ROW = 500;

async function ask<Value>(path: string, argument: JsonObject = {}): Promise<Value> {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(argument) });
  return (await response.json()) as Value;
}

/** The folder behind the server: what is only read. */
const share: SealedShare = {
  list: (directory) => ask('/list', { directory }),
  async read(path, maxBytes, publicKey) {
    const found = await ask<FoundFile>('/read', { path, maxBytes, publicKey });
    if (found.found === 'nothing') return found;
    const bytes = fromBase64(found.bytes as unknown as string);
    return found.found === 'unusable'
      ? { ...found, bytes }
      : { ...found, bytes, file: { ...found.file, bytes } };
  },
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
  putExclusive: () => Promise.resolve('exists'),
  delete: () => Promise.resolve(),
  createdAt: () => Promise.resolve(null),
  facts: () => Promise.resolve({ kind: 'local', exclusive: 'unsafe', freeBytes: null }),
  createIdentity: () => Promise.reject(new Error('not here')),
  publicKeyOf: () => Promise.resolve(null),
  seal: () => Promise.reject(new Error('not here')),
};

interface Archive {
  readonly database: ArchiveDatabase;
  readonly store: ReplicaStore;
  readonly parts: SyncParts;
}

async function freshArchive(name: string): Promise<Archive> {
  await Dexie.delete(name);
  const database = await openDatabase(name);
  const replica = '0123456789abcdefghjk' as ReplicaId;
  await writeLedger(database, { replica, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 });
  const store = createDexieStore(database);
  const { space } = await ask<{ readonly space: SpaceId }>('/space');
  const parts: SyncParts = {
    store,
    share,
    clock: createSystemClock(),
    random: () => 0.5,
    space,
    device: replica,
    label: 'PC',
    app: '0.0.0',
    numbering: {
      kinds: [],
      requestsIn: () => Promise.resolve([]),
      numberOf: () => Promise.resolve('absent'),
      assign: () => Promise.resolve(),
      holders: () => Promise.resolve([]),
      numberIn: () => undefined,
      creationOf: () => Promise.resolve(undefined),
    },
    keepsSegments: true,
  };
  return { database, store, parts };
}

/** Fills a new archive: milliseconds until the newest tickets can be shown, and until everything is durable. */
export async function fill(): Promise<{
  readonly listMs: number;
  readonly durableMs: number;
  readonly records: number;
}> {
  const { database, store, parts } = await freshArchive('bench');
  const began = performance.now();
  let listMs: number | undefined;
  let records = 0;
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const lines = await createTicketReader(database).newest(FIRST_PAGE, []);
    if (lines.length === FIRST_PAGE) listMs ??= performance.now() - began;
    looking = undefined;
  };
  await readHeads(parts, await parts.share.list('heads'));
  await bootstrap(parts, ({ done }) => {
    records = done;
    if (listMs === undefined) looking ??= look();
  });
  await pullStreams(parts);
  const durableMs = performance.now() - began;
  await looking;
  await store.close();
  return { listMs: listMs ?? durableMs, durableMs, records };
}

/** Reads records as lines and keeps them by id. */
export async function rawRead(kinds: 'tickets' | 'everything'): Promise<number> {
  const began = performance.now();
  const text = await (await fetch(`/raw/${kinds}`)).text();
  const kept = new Map<unknown, unknown>();
  for (const line of text.split('\n')) {
    const record = JSON.parse(line) as JsonObject;
    kept.set(record['id'], record);
  }
  return performance.now() - began;
}

/** Reads every record as lines, parses them, and puts them into IndexedDB packed, one transaction a row. */
export async function rawInsert(): Promise<number> {
  await Dexie.delete('bench-raw');
  const dexie = new Dexie('bench-raw', { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({ packed: 'place' });
  await dexie.open();
  const began = performance.now();
  const lines = (await (await fetch('/raw/everything')).text()).split('\n');
  for (let from = 0; from < lines.length; from += RECORDS_A_ROW) {
    const records = lines.slice(from, from + RECORDS_A_ROW).map((line) => JSON.parse(line) as JsonObject);
    await dexie.table('packed').put({ place: from, records });
  }
  const taken = performance.now() - began;
  dexie.close();
  return taken;
}

/** Rounds in which nothing is new, among so many consoles and scopes: milliseconds of each. */
export async function idle(consoles: number, scopes: number, rounds: number): Promise<readonly number[]> {
  const { store, parts } = await freshArchive('bench-idle');
  const names = await inventOthers(store, consoles, scopes);
  const quiet: SyncParts = {
    ...parts,
    share: {
      ...share,
      list: (directory) => (directory === 'heads' ? Promise.resolve(names) : share.list(directory)),
    },
  };
  const engine = await createSyncEngine(quiet, { fence: false });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const outcome = await engine.round();
    if (!outcome.settled) throw new Error(JSON.stringify(outcome));
    times.push(performance.now() - began);
  }
  await store.close();
  return times;
}

/** Rows as other consoles leave them here that have published and are up to date. Gives the names of their heads. */
async function inventOthers(
  store: ReplicaStore,
  consoles: number,
  scopes: number,
): Promise<readonly string[]> {
  const { replica: self } = await store.ledger();
  const own = `${self}.00000001.0123456789abcdef.hd`;
  const row = { replica: self, hq: 1, stored: true, announces: {} };
  const names: string[] = [own];
  const rows: SyncRow[] = [
    ownHeadRow({ name: own, row, bytes: new Uint8Array(1_000) }),
    ownHeadsRow({ hq: 1, stored: own, at: Date.now() }),
  ];
  const positions: { scope: Scope; replica: ReplicaId; n: number }[] = [];
  const chain = '0'.repeat(32);
  for (let place = 0; place < consoles; place += 1) {
    const replica = String(place).padStart(20, '0').replaceAll('9', 'z') as ReplicaId;
    for (const hq of [7, 8]) {
      const name = `${replica}.0000000${String(hq)}.0123456789abcdef.hd`;
      names.push(name);
      rows.push(syncRow('heads', name, { replica, hq, state: 'read' }, new Uint8Array(1_000)));
    }
    rows.push(consoleRow({ ...unknownConsole(replica), hq: 8, h: 1 }, new Uint8Array(500)));
    for (let number = 1; number <= scopes; number += 1) {
      const scope = `m${String(number)}` as Scope;
      const at = { q: 30, chain, n: 90 };
      const state = { tail: {}, state: 'ok', since: 1, misses: 0, why: '', nackedAt: 0 } as const;
      rows.push(streamRow({ scope, replica, ...at, announced: at, ...state }));
      positions.push({ scope, replica, n: at.n });
    }
  }
  await store.transact((transaction) =>
    transaction.save({ ...NOTHING_ELSE, positions, sync: { put: rows } }),
  );
  return names;
}

Object.assign(globalThis, { bench: { fill, rawRead, rawInsert, idle } });
