import type { JsonObject } from '#shared/domain/json.ts';
import type { Ledger } from '#shared/replica/replica-store.ts';
import type { ArchiveDatabase } from './database.ts';

const LEDGER = 'ledger';

/** What the console remembers of itself; `undefined` while the database is not an archive yet. */
export async function findLedger(database: ArchiveDatabase): Promise<Ledger | undefined> {
  const row = await database.meta.get(LEDGER);
  return row?.value as unknown as Ledger | undefined;
}

/** What the console remembers of itself. */
export async function readLedger(database: ArchiveDatabase): Promise<Ledger> {
  const ledger = await findLedger(database);
  if (ledger === undefined) throw new Error('the database has no ledger: it is not an archive yet');
  return ledger;
}

/** Remembers the ledger; the first one makes a database an archive. */
export async function writeLedger(database: ArchiveDatabase, ledger: Ledger): Promise<void> {
  await database.meta.put({ key: LEDGER, value: ledger as unknown as JsonObject, at: ledger.clock.ms });
}
