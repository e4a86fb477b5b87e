import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { ArchiveDatabase } from './database.ts';
import { unpackRow } from './row-codec.ts';
import { guarded } from './storage-failure.ts';

/** Rows read at once: a report goes on while it reads, is never whole in memory, and lets the window answer between. */
const PAGE = 150;

interface Bounds {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The tickets opened from `start` on and before `end`, in order of opening. Which ones they are is settled at the first
 * reading; each is as it stands when it is reached.
 *
 * @throws StorageError when the archive cannot be read.
 */
export async function* openedTickets(database: ArchiveDatabase, bounds: Bounds): AsyncGenerator<Ticket> {
  for await (const page of openedTicketPages(database, bounds)) yield* page;
}

/** The same tickets as {@link openedTickets}, as many together as are read at once. */
export async function* openedTicketPages(
  database: ArchiveDatabase,
  { start, end }: Bounds,
): AsyncGenerator<readonly Ticket[]> {
  const table = database.records('ticket');
  const ids = await guarded(() => table.where('row.openedAt').between(start, end, true, false).primaryKeys());
  for (let from = 0; from < ids.length; from += PAGE) {
    const records = await guarded(() => table.bulkGet(ids.slice(from, from + PAGE)));
    yield records.flatMap((record) => {
      const row = record === undefined ? null : unpackRow('ticket', record);
      return row === null ? [] : [asRecord<'ticket'>(row)];
    });
  }
}
