import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { ArchiveDatabase } from './database.ts';
import { openedTicketPages } from './opened-tickets.ts';
import { unpackRow } from './row-codec.ts';
import type { RecordRow } from './schema.ts';
import { guarded } from './storage-failure.ts';

/** A ticket and the lines of its timeline, earliest first. */
export interface TicketWithEntries {
  readonly ticket: Ticket;
  readonly entries: readonly TicketEntry[];
}

/** What is read at once for each ticket of a stretch: more means that others lie between them. */
const ENTRIES_A_TICKET = 40;

/** Fewer tickets than these are asked for one by one. */
const FEW = 8;

/**
 * The tickets opened from `start` on and before `end`, in order of opening, each with its timeline. The entries are read
 * for many tickets at once: what was opened together lies together.
 *
 * @throws StorageError when the archive cannot be read.
 */
export async function* ticketsWithEntries(
  database: ArchiveDatabase,
  bounds: { readonly start: Instant; readonly end: Instant },
): AsyncGenerator<TicketWithEntries> {
  for await (const tickets of openedTicketPages(database, bounds)) {
    const ids = tickets.map(({ id }) => id as string).sort();
    const records = await guarded(() => entriesOf(database, ids));
    const entries = byTicket(records);
    for (const ticket of tickets) yield { ticket, entries: inOrder(entries.get(ticket.id) ?? []) };
  }
}

/** The rows of the entries of those tickets, whose ids come sorted. */
async function entriesOf(database: ArchiveDatabase, ids: readonly string[]): Promise<readonly RecordRow[]> {
  const table = database.records('ticketEntry');
  if (ids.length <= FEW)
    return table
      .where('row.ticketId')
      .anyOf([...ids])
      .toArray();
  const limit = ids.length * ENTRIES_A_TICKET;
  const stretch = table.where('row.ticketId').between(ids[0], ids.at(-1), true, true);
  const found = await stretch.limit(limit).toArray();
  if (found.length < limit) {
    const wanted = new Set<unknown>(ids);
    return found.filter(({ row }) => wanted.has(row?.['ticketId']));
  }
  // One that was written down months later makes a stretch long: its half alone is looked through again.
  const middle = ids.length >> 1;
  return [
    ...(await entriesOf(database, ids.slice(0, middle))),
    ...(await entriesOf(database, ids.slice(middle))),
  ];
}

function byTicket(records: readonly RecordRow[]): ReadonlyMap<string, TicketEntry[]> {
  const entries = new Map<string, TicketEntry[]>();
  for (const record of records) {
    const row = unpackRow('ticketEntry', record);
    if (row === null) continue;
    const entry = asRecord<'ticketEntry'>(row);
    const known = entries.get(entry.ticketId);
    if (known === undefined) entries.set(entry.ticketId, [entry]);
    else known.push(entry);
  }
  return entries;
}

function inOrder(entries: TicketEntry[]): readonly TicketEntry[] {
  return entries.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}
