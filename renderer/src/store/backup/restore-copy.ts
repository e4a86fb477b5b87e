import { canonicalJson, type JsonObject } from '#shared/domain/json.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { createChangeListeners } from '#shared/replica/change-listeners.ts';
import { archiveLines } from '#shared/replica/copy/archive-lines.ts';
import { readCopyEnd } from '#shared/replica/copy/copy-line.ts';
import { restoreArchive, type Restored, type RestoreRefusal } from '#shared/replica/copy/restore-archive.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { type ArchiveRefusalCode, refusalOf } from '#renderer/store/archive-refusal.ts';
import { type ArchiveDatabase, deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';
import type { CopyHost, CopySource } from './copy-host.ts';
import { copyLines, CopyUnreadableError } from './copy-lines.ts';
import { placeRestored } from './replace-archive.ts';

/**
 * Why a copy was not restored: it cannot be read, it is not whole, or this machine's archive cannot be written;
 * `copy-differs`, what was restored is not what the copy says.
 */
export type NotRestored =
  HostRefusal | RestoreRefusal | Refusal<'copy-differs'> | Refusal<ArchiveRefusalCode>;

/** What a copy turned out to hold. */
export type RestoredFacts = Pick<Restored, 'records' | 'changes' | 'rows'>;

/** Where a copy is tried out, and where it is read before it takes the archive's place. */
const DRILL = 'presidio-drill';

/** An archive without a console of its own: the copy tells whose it is. */
const NOBODY = '0'.repeat(20) as ReplicaId;

/**
 * Puts a copy in the place of an archive, which must be closed: first into a database of its own, whole; only then does
 * the archive go. Drafts and preferences of the archive stay. Cut short at any point, the archive is as it was or, from
 * the moment it was given up, comes to be the copy at the next start (`finishRestoring`).
 *
 * @param archive the name of the archive's database.
 */
export function restoreFromCopy(
  host: CopyHost,
  source: CopySource,
  archive: string,
  heard: ReportProgress,
): Promise<Result<RestoredFacts, NotRestored>> {
  return refusing(() =>
    placeRestored(archive, (database) => restoreInto(database, copyLines(host, source, heard))),
  );
}

/**
 * Restores a copy to see whether it can be, and throws the result away: the records are written, read again, and
 * compared with what the copy says of itself. The archive is not touched.
 */
export function rehearseRestoring(
  host: CopyHost,
  source: CopySource,
  heard: ReportProgress,
): Promise<Result<RestoredFacts, NotRestored>> {
  return refusing(async (): Promise<Result<Restored, RestoreRefusal | Refusal<'copy-differs'>>> => {
    await deleteDatabase(DRILL);
    const database = await openDatabase(DRILL);
    try {
      const restored = await restoreInto(database, copyLines(host, source, heard));
      if (!restored.ok) return restored;
      const isSame = await saysTheSame(privateStore(database), restored.value);
      return isSame ? restored : refuse('copy-differs');
    } finally {
      await settled(database);
      database.dexie.close();
      await deleteDatabase(DRILL);
    }
  });
}

/** Resolves when nothing reads or writes any more: a database that is still being read cannot be deleted at once. */
async function settled({ dexie, meta }: ArchiveDatabase): Promise<void> {
  await dexie.transaction('rw', dexie.tables, () => meta.count());
}

async function restoreInto(
  database: ArchiveDatabase,
  lines: AsyncIterable<string>,
): Promise<Result<Restored, RestoreRefusal>> {
  await writeLedger(database, { replica: NOBODY, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 });
  return restoreArchive(privateStore(database), lines);
}

/** A store of a database that no other window knows of. */
function privateStore(database: ArchiveDatabase): ReplicaStore {
  const { add, tell } = createChangeListeners();
  const nowhere = (): void => undefined;
  return createDexieStore(database, {
    tell,
    subscribe: add,
    subscribeElsewhere: () => nowhere,
    close: nowhere,
  });
}

/** Whether an archive, read from its beginning, tells the same of itself as the copy that it came from. */
async function saysTheSame(
  store: ReplicaStore,
  { records: _, digest: __, ...said }: Restored,
): Promise<boolean> {
  let last = '';
  for await (const line of archiveLines(store)) last = line;
  const end = readCopyEnd(last);
  if (end === undefined) return false;
  const { records: ___, digest: ____, ...says } = end;
  return canonicalJson(says as unknown as JsonObject) === canonicalJson(said as unknown as JsonObject);
}

async function refusing<Failure extends Refusal>(
  work: () => Promise<Result<Restored, Failure>>,
): Promise<Result<RestoredFacts, Failure | HostRefusal | Refusal<ArchiveRefusalCode>>> {
  try {
    const restored = await work();
    if (!restored.ok) return restored;
    const { records, changes, rows } = restored.value;
    return done({ records, changes, rows });
  } catch (error) {
    const refusal = error instanceof CopyUnreadableError ? error.refusal : refusalOf(error);
    return { ok: false, refusal };
  }
}
