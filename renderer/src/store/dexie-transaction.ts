import { cmp, type Table } from 'dexie';
import type { WriteRef } from '#shared/domain/change.ts';
import type { Scope } from '#shared/domain/identity.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { isKind } from '#shared/domain/kinds.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import { entityText } from '#shared/replica/merge.ts';
import { isPartlyRead } from '#shared/replica/partly-read.ts';
import type { EntityWrite, ReplicaTransaction, ScopeChecksum } from '#shared/replica/replica-store.ts';
import type { ArchiveDatabase } from './database.ts';
import { readLedger, writeLedger } from './ledger-row.ts';
import { notePartlyRead } from './reading-row.ts';
import { OTHER_KINDS, type RecordRow } from './schema.ts';
import { toEntity, toRecordRow, touchesOf } from './stored-entity.ts';
import { positionsOf, saveChanges } from './streams.ts';
import { clearSyncRows, findSyncRow, findSyncRows, findSyncValues, saveSyncRows } from './sync-rows.ts';

/** What is read and written inside one transaction of the database, which the caller has begun. */
export function createDexieTransaction(database: ArchiveDatabase): ReplicaTransaction {
  /** What was looked for; `undefined` where there is nothing. */
  const loaded = new Map<string, RecordRow | undefined>();
  let saved = false;

  async function load(keys: readonly EntityKey[]): Promise<void> {
    const unread = keys.filter((key) => !loaded.has(entityText(key)));
    for (const [table, group] of byTable(unread)) {
      const records = await findRecords(database.records(table), group.map(primaryKey));
      group.forEach((key, place) => loaded.set(entityText(key), records[place]));
    }
  }

  async function saveEntities(entities: readonly EntityWrite[]): Promise<void> {
    await load(entities);
    for (const [table, group] of byTable(entities)) {
      await database
        .records(table)
        .bulkPut(group.map((write) => toRecordRow(write, touchedBefore(write, loaded))));
    }
  }

  return {
    ledger: () => readLedger(database),
    positions: (scopes) => positionsOf(database, scopes),
    async entities(keys) {
      await load(keys);
      return keys.map((key) => {
        const record = loaded.get(entityText(key));
        return record === undefined ? undefined : toEntity(key.kind, record);
      });
    },
    checksums: (scopes) => checksumsOf(database, scopes),
    syncRow: (key) => findSyncRow(database, key),
    syncRows: (area, range) => findSyncRows(database, area, range),
    syncValues: async (area, range) => await findSyncValues(database, area, range),
    async empty(areas) {
      if (saved) throw new Error('a transaction is emptied before it is saved');
      loaded.clear();
      await emptyTables(database);
      for (const area of areas) await clearSyncRows(database, area);
    },
    async save(batch) {
      if (saved) throw new Error('a transaction is saved once');
      saved = true;
      const { replica } = batch.ledger ?? (await readLedger(database));
      if (batch.ledger !== undefined) await writeLedger(database, batch.ledger);
      await saveEntities(batch.entities);
      if (batch.entities.some((write) => isPartlyRead(write, write.row))) await notePartlyRead(database);
      await saveChanges(database, batch.changes, replica);
      await database.positions.bulkPut([...batch.positions]);
      await database.checksums.bulkPut([...batch.checksums]);
      if (batch.sync !== undefined) await saveSyncRows(database, batch.sync);
    },
  };
}

async function checksumsOf(
  { checksums }: ArchiveDatabase,
  scopes: readonly Scope[],
): Promise<readonly ScopeChecksum[]> {
  const found = await checksums.bulkGet([...scopes]);
  return found.filter((checksum) => checksum !== undefined);
}

async function emptyTables(database: ArchiveDatabase): Promise<void> {
  for (const kind of [...Object.keys(KINDS), OTHER_KINDS]) await database.records(kind).clear();
  await database.changes.clear();
  await database.positions.clear();
  await database.checksums.clear();
}

/** Keys by the table that holds their records: kinds unknown to this version share one. */
function byTable<Key extends EntityKey>(keys: readonly Key[]): ReadonlyMap<string, readonly Key[]> {
  const tables = new Map<string, Key[]>();
  for (const key of keys) {
    const table = isKind(key.kind) ? key.kind : OTHER_KINDS;
    const group = tables.get(table);
    if (group === undefined) tables.set(table, [key]);
    else group.push(key);
  }
  return tables;
}

type PrimaryKey = string | [string, string];

/** The primary key of a record's row. */
export function primaryKey({ kind, id }: EntityKey): PrimaryKey {
  return isKind(kind) ? id : [kind, id];
}

/** Fewer records than these are asked for one by one without looking first whether any can be there. */
const MANY = 32;

/** Records by their keys. Where none lies between the first and the last of many, that is all there is to ask. */
async function findRecords(
  table: Table<RecordRow, PrimaryKey>,
  keys: readonly PrimaryKey[],
): Promise<readonly (RecordRow | undefined)[]> {
  if (keys.length >= MANY) {
    const sorted = keys.toSorted((left, right) => cmp(left, right));
    const between = table.where(':id').between(sorted[0], sorted.at(-1), true, true);
    if ((await between.limit(1).primaryKeys()).length === 0) return [];
  }
  return table.bulkGet([...keys]);
}

function touchedBefore(
  key: EntityKey,
  loaded: ReadonlyMap<string, RecordRow | undefined>,
): readonly WriteRef[] {
  const record = loaded.get(entityText(key));
  return record === undefined ? [] : touchesOf(key.kind, record);
}
