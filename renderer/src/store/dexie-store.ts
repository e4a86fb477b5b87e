import Dexie from 'dexie';
import type { JsonObject } from '#shared/domain/json.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { compareChanges } from '#shared/replica/change-log.ts';
import type { EntityKey, StoredEntity } from '#shared/replica/entity.ts';
import { comparePositions } from '#shared/replica/position-vector.ts';
import type { ReplicaStore, ReplicaTransaction, Touched } from '#shared/replica/replica-store.ts';
import type { ArchiveDatabase } from './database.ts';
import { createDexieTransaction, primaryKey } from './dexie-transaction.ts';
import { readLedger } from './ledger-row.ts';
import { unpackRow } from './row-codec.ts';
import { OTHER_KINDS, type RecordRow } from './schema.ts';
import { toEntity, touchesOf } from './stored-entity.ts';
import { guarded } from './storage-failure.ts';
import { changesFrom, everyChange, findChange, findChanges } from './streams.ts';
import { findSyncRow, findSyncRows, findSyncValues } from './sync-rows.ts';
import { createTouchChannel } from './touch-channel.ts';

/** Records are walked through this many at a time. */
const RECORDS_AT_ONCE = 500;

/** The store of a console: an archive database that already has its ledger (`ledger-row.ts`). */
export function createDexieStore(
  database: ArchiveDatabase,
  channel = createTouchChannel(database.name),
): ReplicaStore {
  async function transact<T>(work: (transaction: ReplicaTransaction) => Promise<T>): Promise<T> {
    let touched: Touched = [];
    // Dexie keeps the transaction alive across `await` only when it is given an async function.
    const result = await guarded(() =>
      database.dexie.transaction('rw', [...database.replica], async () => {
        const transaction = createDexieTransaction(database);
        return await work({
          ...transaction,
          async empty(areas) {
            await transaction.empty(areas);
            touched = 'everything';
          },
          async save(batch) {
            await transaction.save(batch);
            if (touched !== 'everything') touched = batch.entities.map(({ kind, id }) => ({ kind, id }));
          },
        });
      }),
    );
    channel.tell(touched);
    return result;
  }

  return {
    transact,
    ...recordReadings(database),
    ...streamReadings(database),
    ...syncReadings(database),
    subscribe: channel.subscribe,
    close() {
      channel.close();
      database.dexie.close();
      return Promise.resolve();
    },
  };
}

function recordReadings(
  database: ArchiveDatabase,
): Pick<ReplicaStore, 'entity' | 'rowsBy' | 'rows' | 'changesOf' | 'allEntities'> {
  const record = (key: EntityKey) => database.records(key.kind).get(primaryKey(key));
  return {
    entity: (key) =>
      guarded(async () => {
        const found = await record(key);
        return found === undefined ? undefined : withoutDigest(toEntity(key.kind, found));
      }),
    rowsBy: (kind, index, value) =>
      guarded(async () => {
        const found = await database.records(kind).where(`row.${index}`).anyOf(indexed(value)).toArray();
        return rowsOf(
          kind,
          found.sort((left, right) => (left.id < right.id ? -1 : 1)),
        );
      }),
    rows: (kind) => guarded(async () => rowsOf(kind, await database.records(kind).toArray())),
    changesOf: (key) =>
      guarded(async () => {
        const found = await record(key);
        if (found === undefined) return [];
        const changes = await findChanges(database, found.scope, touchesOf(key.kind, found));
        return [...changes].sort(compareChanges);
      }),
    allEntities: () => walk(database),
  };
}

function streamReadings(
  database: ArchiveDatabase,
): Pick<
  ReplicaStore,
  'change' | 'changesAfter' | 'allChanges' | 'positions' | 'positionsOf' | 'checksums' | 'ledger'
> {
  return {
    change: (ref) => guarded(() => findChange(database, ref)),
    changesAfter: (position, limit) => guarded(() => changesFrom(database, position, limit)),
    allChanges: () => everyChange(database),
    positions: () => guarded(async () => (await database.positions.toArray()).sort(comparePositions)),
    positionsOf: (replica) =>
      guarded(async () =>
        (await database.positions.where('replica').equals(replica).toArray()).sort(comparePositions),
      ),
    checksums: () => guarded(() => database.checksums.toArray()),
    ledger: () => guarded(() => readLedger(database)),
  };
}

function syncReadings(database: ArchiveDatabase): Pick<ReplicaStore, 'syncRow' | 'syncRows' | 'syncValues'> {
  return {
    syncRow: (key) => guarded(() => findSyncRow(database, key)),
    syncRows: (area, range) => guarded(() => findSyncRows(database, area, range)),
    syncValues: (area, range) => guarded(() => findSyncValues(database, area, range)),
  };
}

/** The keys under which IndexedDB may hold an indexed value that was written as that text. */
function indexed(value: string): readonly (string | number)[] {
  const number = Number(value);
  return JSON.stringify(number) === value ? [value, number] : [value];
}

function rowsOf(kind: string, records: readonly RecordRow[]): JsonObject[] {
  return records
    .filter(({ row }) => row !== undefined)
    .map((record) => unpackRow(kind, record))
    .filter((row) => row !== null);
}

function withoutDigest({ kind, id, scope, state }: StoredEntity): StoredEntity {
  return { kind, id, scope, state };
}

async function* walk(database: ArchiveDatabase): AsyncGenerator<StoredEntity> {
  const kinds = [...Object.keys(KINDS), ...(await guarded(() => otherKinds(database)))].sort();
  for (const kind of kinds) yield* walkKind(database, kind);
}

async function* walkKind(database: ArchiveDatabase, kind: string): AsyncGenerator<StoredEntity> {
  const known = Object.hasOwn(KINDS, kind);
  const key = (id: unknown) => (known ? id : [kind, id]);
  let last: unknown = Dexie.minKey;
  while (true) {
    const page = await guarded(() =>
      database
        .records(kind)
        .where(known ? 'id' : '[kind+id]')
        .between(key(last), key(Dexie.maxKey), false)
        .limit(RECORDS_AT_ONCE)
        .toArray(),
    );
    for (const found of page) yield withoutDigest(toEntity(kind, found));
    if (page.length < RECORDS_AT_ONCE) return;
    last = page.at(-1)?.id;
  }
}

async function otherKinds(database: ArchiveDatabase): Promise<readonly string[]> {
  const kinds: string[] = [];
  const others = database.records(OTHER_KINDS);
  let next = await others.orderBy('[kind+id]').first();
  while (next?.kind !== undefined) {
    kinds.push(next.kind);
    next = await others.where('[kind+id]').above([next.kind, Dexie.maxKey]).first();
  }
  return kinds;
}
