import { z } from 'zod';
import type { Result } from '#shared/domain/refusal.ts';
import {
  type ArchiveDatabase,
  databaseNames,
  deleteDatabase,
  openDatabase,
} from '#renderer/store/database.ts';
import { lockManager } from '#renderer/store/shared-queue.ts';
import { guarded } from '#renderer/store/storage-failure.ts';
import { copyRows } from './copy-rows.ts';

/** Where a copy is read before it takes an archive's place. */
const WAITING = 'presidio-restoring';

/** Its presence says that the copy was read whole, and which archive it replaces: from then on there is no way back. */
const COMPLETE = 'restoring';
const completeSchema = z.object({ archive: z.string() });

/** Tables that belong to whoever sits here, not to what was copied. */
const PERSONAL = ['drafts', 'preferences'];

/** Tables that are not carried over with the others: the ledger's comes last, the list index is built again. */
const APART = new Set(['meta', 'listIndex']);

/** Whoever holds it is restoring. */
const LOCK = 'presidio.restoring';

/**
 * Reads a copy into a database of its own and, if it could be read whole, puts it in an archive's place. One window at a
 * time.
 */
export async function placeRestored<Value, Failure>(
  archive: string,
  restore: (database: ArchiveDatabase) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const locks = lockManager();
  if (locks === undefined) return placeAlone(archive, restore);
  return (await locks.request(LOCK, async () => ({ result: await placeAlone(archive, restore) }))).result;
}

/**
 * Ends a restoring that was cut short: goes on with one whose copy had been read whole, throws away any other. To be done
 * before the archive is looked for. Gives whether an archive was put in place.
 */
export async function finishRestoring(): Promise<boolean> {
  const locks = lockManager();
  if (locks === undefined) return finishAlone();
  // Another window that is restoring now will end it by itself.
  return locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? false : finishAlone()));
}

async function placeAlone<Value, Failure>(
  archive: string,
  restore: (database: ArchiveDatabase) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  await deleteDatabase(WAITING);
  const waiting = await openDatabase(WAITING);
  try {
    const restored = await restore(waiting);
    if (!restored.ok) return restored;
    await keepPersonal(archive, waiting);
    await guarded(() => waiting.meta.put({ key: COMPLETE, value: { archive }, at: 0 }));
    await replace(archive, waiting);
    return restored;
  } finally {
    waiting.dexie.close();
    await throwAwayIncomplete();
  }
}

async function finishAlone(): Promise<boolean> {
  await throwAwayIncomplete();
  if (!(await databaseNames()).includes(WAITING)) return false;
  const waiting = await openDatabase(WAITING);
  try {
    const complete = await findComplete(waiting);
    if (complete !== undefined) await replace(complete.archive, waiting);
    return complete !== undefined;
  } finally {
    waiting.dexie.close();
  }
}

async function throwAwayIncomplete(): Promise<void> {
  if (!(await databaseNames()).includes(WAITING)) return;
  const waiting = await openDatabase(WAITING);
  const complete = await findComplete(waiting);
  waiting.dexie.close();
  if (complete === undefined) await deleteDatabase(WAITING);
}

async function findComplete(waiting: ArchiveDatabase): Promise<z.infer<typeof completeSchema> | undefined> {
  const row = await guarded(() => waiting.meta.get(COMPLETE));
  return completeSchema.safeParse(row?.value).data;
}

/** What was half written, and how this person likes the console, outlive the archive. One that cannot be opened keeps it. */
async function keepPersonal(archive: string, waiting: ArchiveDatabase): Promise<void> {
  if (!(await databaseNames()).includes(archive)) return;
  const before = await openDatabase(archive).catch(() => null);
  if (before === null) return;
  try {
    for (const name of PERSONAL) await copyRows(before.dexie.table(name), waiting.dexie.table(name));
  } finally {
    before.dexie.close();
  }
}

/** The archive goes, and the copy takes its name; without its ledger it is none yet, so that a crash is noticed. */
async function replace(archive: string, waiting: ArchiveDatabase): Promise<void> {
  await deleteDatabase(archive);
  const placed = await openDatabase(archive);
  try {
    for (const { name } of waiting.dexie.tables) {
      if (!APART.has(name)) await copyRows(waiting.dexie.table(name), placed.dexie.table(name));
    }
    const named = await guarded(() => waiting.meta.where('key').notEqual(COMPLETE).toArray());
    await guarded(() => placed.meta.bulkPut(named));
  } finally {
    placed.dexie.close();
  }
  waiting.dexie.close();
  await deleteDatabase(waiting.name);
}
