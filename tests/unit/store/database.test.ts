import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { type RecordRow, SCHEMA_VERSIONS, type SchemaVersion } from '#renderer/store/schema.ts';

const NAME = 'schema-test';
const NEXT: SchemaVersion = { version: 99, stores: { seat: 'id, row.bodyId, row.type', novelties: 'key' } };

/** The database as a console of that version left it. */
async function openAtVersion(last: number): Promise<Dexie> {
  const dexie = new Dexie(NAME);
  for (const { version, stores } of SCHEMA_VERSIONS)
    if (version <= last) dexie.version(version).stores({ ...stores });
  return dexie.open();
}

function rowOf(id: string): RecordRow {
  return { id, scope: CATALOGUE_SCOPE, state: '[]', digest: '', at: 1 };
}

describe('the archive database', () => {
  afterEach(() => deleteDatabase(NAME));

  it('has a table for each kind, indexed by its declared indexes and, where people edit it, by what they dispute', async () => {
    const { dexie } = await openDatabase(NAME);
    const found = Object.keys(KINDS).map((kind) => [
      kind,
      dexie.table(kind).schema.indexes.map(({ name }) => name),
    ]);
    dexie.close();
    expect(found).toEqual(
      Object.values(KINDS).map(({ kind, indexes, addOnly }) => [
        kind,
        [...[...indexes].map((index: string) => `row.${index}`), ...(addOnly ? [] : ['contested'])],
      ]),
    );
  });

  it('brings a database of version 1 to the present one with its rows, and finds them by the new index', async () => {
    const old = await openAtVersion(1);
    const numbered = { ...rowOf('A'), row: { subject: 'Stampante', number: '2026/000007' } };
    await old.table('ticket').bulkAdd([numbered, { ...rowOf('B'), row: { subject: 'Rete' } }]);
    await old.table('meta').add({ key: 'ledger', value: { replica: 'r' }, at: 1 });
    old.close();

    const database = await openDatabase(NAME);
    const found = await database.records('ticket').where('row.number').equals('2026/000007').toArray();
    const kept = await database.records('ticket').count();
    const ledger = await database.meta.get('ledger');
    const rows = (await database.syncRows.count()) + (await database.syncBytes.count());
    database.dexie.close();
    expect(found).toEqual([numbered]);
    expect([kept, rows]).toEqual([2, 0]);
    expect(ledger?.value).toEqual({ replica: 'r' });
  });

  it('brings a database to a later version with its rows', async () => {
    const old = await openDatabase(NAME);
    const row = { ...rowOf('A'), row: { name: 'Sede', type: 'main' } };
    await old.records('seat').add(row);
    old.dexie.close();

    const { dexie } = await openDatabase(NAME, [...SCHEMA_VERSIONS, NEXT]);
    const found = await dexie.table('seat').where('row.type').equals('main').toArray();
    const added = await dexie.table('novelties').count();
    dexie.close();
    expect(found).toEqual([row]);
    expect(added).toBe(0);
  });

  it('refuses what a newer console wrote, and leaves it as it is', async () => {
    const newer = await openDatabase(NAME, [...SCHEMA_VERSIONS, NEXT]);
    await newer.dexie.table('novelties').add({ key: 'kept' });
    newer.dexie.close();
    const refused = openDatabase(NAME);
    await expect(refused).rejects.toEqual(new StorageError('newer'));

    const again = await openDatabase(NAME, [...SCHEMA_VERSIONS, NEXT]);
    const kept: unknown = await again.dexie.table('novelties').get('kept');
    again.dexie.close();
    expect(kept).toEqual({ key: 'kept' });
  });

  it('says that another window keeps it from being brought up to date', async () => {
    const old = new Dexie(NAME);
    old.version(0.1).stores({ body: 'id' });
    // An old window in the middle of something does not give way.
    old.on('versionchange', () => undefined);
    await old.open();
    old.backendDB().onversionchange = null;
    const refused = openDatabase(NAME);
    await expect(refused).rejects.toMatchObject({ failure: 'blocked' });
    old.close();
  });
});
