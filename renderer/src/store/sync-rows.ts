import Dexie, { type Collection, type Table } from 'dexie';
import type {
  SyncArea,
  SyncRow,
  SyncRowChanges,
  SyncRowKey,
  SyncRowRange,
} from '#shared/replica/replica-store.ts';
import type { ArchiveDatabase } from './database.ts';
import type { SyncBytesRow, SyncValueRow } from './schema.ts';

type Tables = Pick<ArchiveDatabase, 'syncRows' | 'syncBytes'>;
type PrimaryKey = [string, string];

/** Follows every text: what begins with a prefix comes before the prefix and this. */
const LAST = '\uffff';

/** A row with its bytes. */
export async function findSyncRow(tables: Tables, { area, key }: SyncRowKey): Promise<SyncRow | undefined> {
  const [row, bytes] = await Promise.all([
    tables.syncRows.get([area, key]),
    tables.syncBytes.get([area, key]),
  ]);
  return row === undefined ? undefined : withBytes(row, bytes);
}

/** Rows of an area in order of key, with their bytes. */
export async function findSyncRows(
  tables: Tables,
  area: SyncArea,
  range: SyncRowRange = {},
): Promise<readonly SyncRow[]> {
  const rows = await inRange(tables.syncRows, area, range).toArray();
  const bytes = await tables.syncBytes.bulkGet(rows.map(({ key }): PrimaryKey => [area, key]));
  return rows.map((row, place) => withBytes(row, bytes[place]));
}

/** Rows of an area in order of key; their bytes, which are in a table of their own, are not read. */
export function findSyncValues(
  tables: Tables,
  area: SyncArea,
  range: SyncRowRange = {},
): PromiseLike<readonly SyncValueRow[]> {
  return inRange(tables.syncRows, area, range).toArray();
}

/** Writes rows and removes others, inside a transaction. */
export async function saveSyncRows(tables: Tables, { put = [], remove = [] }: SyncRowChanges): Promise<void> {
  await tables.syncRows.bulkDelete(remove.map(primaryKey));
  await tables.syncBytes.bulkDelete(
    [...remove, ...put.filter(({ bytes }) => bytes === undefined)].map(primaryKey),
  );
  await tables.syncRows.bulkPut(put.map(({ area, key, value }) => ({ area, key, value })));
  const files = put.flatMap(({ area, key, bytes }) => (bytes === undefined ? [] : { area, key, bytes }));
  await tables.syncBytes.bulkPut(files);
}

/** Forgets the rows of an area, inside a transaction. */
export async function clearSyncRows(tables: Tables, area: SyncArea): Promise<void> {
  await inRange(tables.syncRows, area, {}).delete();
  await inRange(tables.syncBytes, area, {}).delete();
}

function inRange<Row>(
  table: Table<Row, PrimaryKey>,
  area: SyncArea,
  { prefix = '', after, limit }: SyncRowRange,
): Collection<Row, PrimaryKey> {
  const follows = after !== undefined && after >= prefix;
  const rows = table
    .where('[area+key]')
    .between(
      [area, follows ? after : prefix],
      [area, prefix === '' ? Dexie.maxKey : `${prefix}${LAST}`],
      !follows,
    );
  return limit === undefined ? rows : rows.limit(limit);
}

function withBytes(row: SyncValueRow, found: SyncBytesRow | undefined): SyncRow {
  return found === undefined ? row : { ...row, bytes: found.bytes };
}

function primaryKey({ area, key }: SyncRowKey): PrimaryKey {
  return [area, key];
}
