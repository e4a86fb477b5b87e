import type { ReplicaId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { ListedKind } from '#shared/domain/kind-name.ts';
import type { Contact, RecordOf, Ticket } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import { createIds } from '#shared/replica/ids.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { composeLetter } from '#shared/text/it/letters.ts';
import { refusalOf } from './archive-refusal.ts';
import { finishRestoring } from './backup/replace-archive.ts';
import { type ContestedRecord, contestedRecords } from './contested.ts';
import { type ArchiveDatabase, databaseNames, deleteDatabase, openDatabase } from './database.ts';
import { clearDraftsOfBlanked } from './clear-drafts.ts';
import { createDexieStore } from './dexie-store.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { findLedger, writeLedger } from './ledger-row.ts';
import { createLocalPreferences, type LocalPreferences } from './local-preferences.ts';
import { looseContacts } from './loose-contacts.ts';
import { openedTickets } from './opened-tickets.ts';
import { rehouseRecords, rereadArchive } from './reread-archive.ts';
import { unpackRow } from './row-codec.ts';
import { createSharedQueue } from './shared-queue.ts';
import { guarded } from './storage-failure.ts';
import { createSystemClock, randomBytes } from './system-clock.ts';
import type { TicketList } from './ticket-list.ts';
import { createTicketList } from './ticket-list-client.ts';
import { createTicketReader } from './ticket-reader.ts';
import { type TicketWithEntries, ticketsWithEntries } from './tickets-with-entries.ts';
import type { StartWorker } from './worker-task.ts';
import { composeReceipt } from './receipts.ts';

/** The office's own archive, or a demonstration one named after its number of tickets. */
export type ArchiveName = 'main' | `demo-${number}`;

/** An open archive: everything the screens work with. */
export interface Archive {
  readonly name: ArchiveName;
  readonly databaseName: string;
  /** Starts the archive's other threads. */
  readonly startWorker: StartWorker;
  readonly workspace: Workspace;
  readonly store: ReplicaStore;
  readonly tickets: TicketList;
  readonly drafts: DraftStore;
  readonly local: LocalPreferences;
  /** What use cases are run with. */
  readonly context: UseCaseContext;
  /** Deleted records of a kind, in order of id: what can be restored. */
  deleted<K extends ListedKind>(kind: K): Promise<readonly RecordOf<K>[]>;
  /** The records with something that waits to be looked at, latest made first. */
  contested(): Promise<readonly ContestedRecord[]>;
  /** The contacts that are of no ticket yet, latest first. */
  looseContacts(): Promise<readonly Contact[]>;
  /** The tickets opened from `start` on and before `end`, in order of opening, read as they are asked for. */
  openedTickets(bounds: { readonly start: Instant; readonly end: Instant }): AsyncIterable<Ticket>;
  /** The same tickets, each with its timeline. */
  ticketsWithEntries(bounds: {
    readonly start: Instant;
    readonly end: Instant;
  }): AsyncIterable<TicketWithEntries>;
  /** What this machine has given the archive, in bytes; `null` where the browser does not tell. */
  size(): Promise<{ readonly used: number; readonly available: number } | null>;
  /** Resolves when what an older version of the program could not read has been read again; `false` when it could not be. */
  readonly reread: Promise<boolean>;
  close(): Promise<void>;
}

/** What opening an archive needs from outside. */
export interface OpenOptions {
  /** Makes the identity of a new archive's console; asked only when the archive is new. */
  readonly createIdentity: () => Promise<Result<ReplicaId>>;
  readonly startWorker: StartWorker;
}

/**
 * Opens an archive, making it when it is not there. Refused with `archive-full`, `archive-blocked`, `archive-closed`,
 * `archive-damaged`, `archive-newer`, `archive-unavailable`, or whatever `createIdentity` was refused with: a new
 * archive is then not made.
 */
export async function openArchive(name: ArchiveName, options: OpenOptions): Promise<Result<Archive>> {
  let database: ArchiveDatabase | undefined;
  try {
    database = await openDatabase(databaseName(name));
    const founded = await found(database, options.createIdentity);
    if (!founded.ok) {
      await forget(database);
      return founded;
    }
    await rehouseRecords(database);
    return done(assemble(name, database, options.startWorker));
  } catch (error) {
    database?.dexie.close();
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** Whether an archive is on this machine, without making it. */
export async function archiveExists(name: ArchiveName): Promise<boolean> {
  return (await databaseNames()).includes(databaseName(name));
}

/**
 * Whether an archive is on this machine with what makes it one: a database that something emptied is none. Ends a
 * restoring that was cut short first. Refused as `openArchive` is.
 */
export async function findArchive(name: ArchiveName): Promise<Result<{ readonly isThere: boolean }>> {
  let database: ArchiveDatabase | undefined;
  try {
    await finishRestoring();
    if (!(await archiveExists(name))) return done({ isThere: false });
    database = await openDatabase(databaseName(name));
    const found = database;
    return done({ isThere: (await guarded(() => findLedger(found))) !== undefined });
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  } finally {
    database?.dexie.close();
  }
}

/** Deletes an archive with its drafts and preferences. It cannot be undone: ask first, and close it. */
export function deleteArchive(name: ArchiveName): Promise<void> {
  return deleteDatabase(databaseName(name));
}

/** The name of an archive's database. */
export function databaseName(name: ArchiveName): string {
  return `presidio-${name}`;
}

/** Gives a new database its ledger: from then on it is an archive. */
async function found(
  database: ArchiveDatabase,
  createIdentity: OpenOptions['createIdentity'],
): Promise<Result<null>> {
  if ((await guarded(() => findLedger(database))) !== undefined) return done(null);
  const identity = await createIdentity();
  if (!identity.ok) return identity;
  const ledger = { replica: identity.value, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 };
  await guarded(() =>
    database.dexie.transaction('rw', database.meta, async () => {
      // Another window may have been quicker: its identity stands.
      if ((await findLedger(database)) === undefined) await writeLedger(database, ledger);
    }),
  );
  return done(null);
}

/** Throws away a database that is no archive, unless another window has meanwhile made it one. */
async function forget(database: ArchiveDatabase): Promise<void> {
  const isEmpty = (await guarded(() => findLedger(database))) === undefined;
  database.dexie.close();
  if (isEmpty) await deleteDatabase(database.name);
}

function assemble(name: ArchiveName, database: ArchiveDatabase, startWorker: StartWorker): Archive {
  const clock = createSystemClock();
  const store = createDexieStore(database);
  const workspace = createWorkspace({ store, clock, exclusive: createSharedQueue(database.name) });
  const drafts = createDraftStore(database, clock);
  const stopClearing = clearDraftsOfBlanked(store, drafts);
  const indexThread = startWorker('ticket-index', { database: database.name });
  return {
    name,
    databaseName: database.name,
    startWorker,
    workspace,
    store,
    tickets: createTicketList(indexThread, createTicketReader(database)),
    drafts,
    local: createLocalPreferences(database, clock),
    context: { workspace, clock, ids: createIds(clock, randomBytes), composeLetter, composeReceipt },
    deleted: (kind) => guarded(() => deletedRecords(database, kind)),
    contested: () => contestedRecords(database),
    looseContacts: () => looseContacts(database),
    openedTickets: (bounds) => openedTickets(database, bounds),
    ticketsWithEntries: (bounds) => ticketsWithEntries(database, bounds),
    size: archiveSize,
    // What fails or is cut short is begun again at the next opening: the records stay as they are shown.
    reread: rereadArchive(database, store).then(
      () => true,
      () => false,
    ),
    async close() {
      indexThread.terminate();
      stopClearing();
      await drafts.flush().catch(() => undefined);
      await store.close();
    },
  };
}

async function deletedRecords<K extends ListedKind>(
  database: ArchiveDatabase,
  kind: K,
): Promise<readonly RecordOf<K>[]> {
  const records = await database.records(kind).toArray();
  return records
    .filter(({ hidden }) => hidden !== undefined)
    .map((record) => unpackRow(kind, record))
    .filter((row) => row !== null)
    .map((row) => asRecord<K>(row));
}

async function archiveSize(): Promise<{ readonly used: number; readonly available: number } | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, available: quota - usage };
}
