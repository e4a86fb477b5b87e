import { mkdir } from 'node:fs/promises';
import { StorageError } from '#shared/domain/storage-error.ts';
import { createStoreOver } from '#shared/replica/memory-store.ts';
import { createMemoryTables, type MemoryTables, type Write } from '#shared/replica/memory-tables.ts';
import type { Ledger, ReplicaStore } from '#shared/replica/replica-store.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { type Journal, openJournal, toStorageError } from './journal.ts';
import { textToWrite, writesOf, writeToText } from './journal-batch.ts';

/** When a journal is written anew, shorter. */
export interface CompactionPolicy {
  /** Below this size, in bytes, never. */
  readonly from: number;
  /** Else once it has grown this many times since the last time. */
  readonly growth: number;
}

const COMPACTION: CompactionPolicy = { from: 4 * 1024 * 1024, growth: 2 };

/**
 * A store kept in a folder of this machine, in memory while it is open: a journal of transactions, each on the disk
 * before it takes effect. One process at a time opens it. For the command line's home folder.
 *
 * @param firstLedger what a store that has just been created remembers of itself.
 * @throws StorageError `blocked` when another process has it open, `damaged`, `newer`, `full` or `unavailable`.
 */
export async function createFileReplicaStore(
  folder: string,
  firstLedger: Ledger,
  compaction: CompactionPolicy = COMPACTION,
): Promise<ReplicaStore> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const lock = await lockFolder(folder);
    try {
      return await openStore(await openJournal(folder), lock, firstLedger, compaction);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw toStorageError(error);
  }
}

async function openStore(
  journal: Journal,
  lock: FolderLock,
  firstLedger: Ledger,
  policy: CompactionPolicy,
): Promise<ReplicaStore> {
  const tables = createMemoryTables(firstLedger);
  for (const text of journal.records) tables.apply(textToWrite(text));
  if (journal.older) await journal.rewrite(textsOf(tables));
  if (journal.records.length === 0) {
    const nothing = { positions: [], entities: [], changes: [], checksums: [] };
    await journal.append(writeToText({ ...nothing, ledger: firstLedger }));
  }
  const compactIfDue = createCompaction(journal, tables, policy);
  const persist = async (write: Write): Promise<void> => {
    if (!(await holds(lock))) throw new StorageError('blocked');
    await compactIfDue();
    await journal.append(writeToText(write));
  };
  return createStoreOver(tables, persist, async () => {
    try {
      await journal.close();
    } finally {
      await lock.release();
    }
  });
}

/** Writes the journal anew when it has grown enough. The tables hold exactly what the journal says. */
function createCompaction(
  journal: Journal,
  tables: MemoryTables,
  policy: CompactionPolicy,
): () => Promise<void> {
  let due = Math.max(policy.from, journal.size() * policy.growth);
  return async () => {
    if (journal.size() < due) return;
    try {
      await journal.rewrite(textsOf(tables));
    } catch (error) {
      // The journal as it was is whole, only long. Put off: if the disk is failing, the next record will say so.
      if (!(error instanceof StorageError)) throw error;
    }
    due = Math.max(policy.from, journal.size() * policy.growth);
  };
}

async function holds(lock: FolderLock): Promise<boolean> {
  try {
    return await lock.held();
  } catch (error) {
    throw toStorageError(error);
  }
}

function* textsOf(tables: MemoryTables): Generator<string> {
  for (const write of writesOf(tables)) yield writeToText(write);
}
