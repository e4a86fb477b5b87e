import Dexie, { type Table } from 'dexie';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { isKind } from '#shared/domain/kinds.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import {
  type ChangeRun,
  type ChecksumRow,
  type IndexPartRow,
  type NamedRow,
  OTHER_KINDS,
  type PositionRow,
  type RecordRow,
  SCHEMA_VERSIONS,
  type SchemaVersion,
  type SyncBytesRow,
  type SyncValueRow,
} from './schema.ts';
import { asStorageError } from './storage-failure.ts';

/** An open archive database, table by table. */
export interface ArchiveDatabase {
  readonly name: string;
  readonly dexie: Dexie;
  /** Where records of a kind are kept: kinds unknown to this version share a table. */
  records(kind: string): Table<RecordRow, string | [string, string]>;
  /** The tables that one transaction of the replica spans: drafts and preferences never wait for it. */
  readonly replica: readonly Table[];
  readonly changes: Table<ChangeRun, [string, string, number]>;
  readonly positions: Table<PositionRow, [string, string]>;
  readonly checksums: Table<ChecksumRow, string>;
  readonly syncRows: Table<SyncValueRow, [string, string]>;
  readonly syncBytes: Table<SyncBytesRow, [string, string]>;
  readonly meta: Table<NamedRow, string>;
  readonly drafts: Table<NamedRow, string>;
  readonly preferences: Table<NamedRow, string>;
  readonly listIndex: Table<IndexPartRow, string>;
}

/** IndexedDB counts tenths of a version, so that Dexie can mend a schema within one. */
const NATIVE_VERSIONS = 10;

/**
 * Opens a database, making it or bringing it to the last of `versions`.
 *
 * @throws StorageError `newer` when a newer console wrote it, `blocked` while an older window keeps it from being
 *   brought up to date, or whatever else keeps it from opening.
 */
export async function openDatabase(
  name: string,
  versions: readonly SchemaVersion[] = SCHEMA_VERSIONS,
): Promise<ArchiveDatabase> {
  const dexie = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    autoOpen: false,
    // Readings are repeated by who is told of changes (`live-value.ts`): a cache of queries would only copy rows.
    cache: 'disabled',
  });
  for (const { version, stores } of versions) dexie.version(version).stores({ ...stores });
  try {
    await Promise.race([dexie.open(), blocked(dexie)]);
  } catch (thrown) {
    dexie.close();
    throw asStorageError(thrown);
  }
  refuseNewer(dexie, Math.max(...versions.map(({ version }) => version)));
  return tablesOf(dexie);
}

/** The names of the databases on this machine. */
export function databaseNames(): Promise<readonly string[]> {
  return Dexie.getDatabaseNames();
}

/** Deletes a database, whether or not it is there. */
export async function deleteDatabase(name: string): Promise<void> {
  try {
    await Dexie.delete(name);
  } catch (thrown) {
    throw asStorageError(thrown);
  }
}

function tablesOf(dexie: Dexie): ArchiveDatabase {
  const sync = ['syncRows', 'syncBytes'];
  const replica = [...Object.keys(KINDS), OTHER_KINDS, 'changes', 'positions', 'checksums', 'meta', ...sync];
  return {
    name: dexie.name,
    dexie,
    records: (kind) => dexie.table(isKind(kind) ? kind : OTHER_KINDS),
    replica: replica.map((name) => dexie.table(name)),
    changes: dexie.table('changes'),
    positions: dexie.table('positions'),
    checksums: dexie.table('checksums'),
    syncRows: dexie.table('syncRows'),
    syncBytes: dexie.table('syncBytes'),
    meta: dexie.table('meta'),
    drafts: dexie.table('drafts'),
    preferences: dexie.table('preferences'),
    listIndex: dexie.table('listIndex'),
  };
}

function blocked(dexie: Dexie): Promise<never> {
  return new Promise((_, reject) => {
    dexie.on('blocked', () => reject(new StorageError('blocked')));
  });
}

/** Dexie opens what a newer version wrote as if it knew it: an older console must not write there. */
function refuseNewer(dexie: Dexie, known: number): void {
  const found = Math.floor(dexie.backendDB().version / NATIVE_VERSIONS);
  if (found <= known) return;
  dexie.close();
  throw new StorageError('newer');
}
