import { z } from 'zod';
import type { ArchiveDatabase } from './database.ts';

const READING = 'reading';

const readingSchema = z.object({
  version: z.int(),
  partly: z.boolean(),
});

/** Which version of the program last read an archive whole, and whether anything was left that it could not read. */
type Reading = z.infer<typeof readingSchema>;

/** How far an archive was read; `undefined` for one that has just been made. */
export async function findReading({ meta }: ArchiveDatabase): Promise<Reading | undefined> {
  return readingSchema.safeParse((await meta.get(READING))?.value).data;
}

/** Remembers that this version has read the archive; what is left unread stays noted. */
export function noteRead(database: ArchiveDatabase, version: number): Promise<void> {
  return database.dexie.transaction('rw', database.meta, async () => {
    const { partly = false } = (await findReading(database)) ?? {};
    await write(database, { version, partly });
  });
}

/**
 * Remembers, inside a transaction, that something was written that this version cannot read whole: the next version
 * looks for it.
 */
export async function notePartlyRead(database: ArchiveDatabase): Promise<void> {
  const { version = 0, partly = false } = (await findReading(database)) ?? {};
  if (!partly) await write(database, { version, partly: true });
}

async function write({ meta }: ArchiveDatabase, reading: Reading): Promise<void> {
  await meta.put({ key: READING, value: reading, at: 0 });
}
