import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { type ArchiveDatabase, deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { packRow } from '#renderer/store/row-codec.ts';
import { ticketsWithEntries } from '#renderer/store/tickets-with-entries.ts';
import { idNumber, someTicket } from './some-tickets.ts';

const NAME = 'entries-test';
const OPENED = 1_700_000_000_000;
const MINUTE = 60_000;

/** A ticket opened at minute `minute`, whatever its id. */
function ticketRow(n: number, minute: number) {
  const { id, scope, ...fields } = someTicket(n);
  const row = packRow('ticket', { ...fields, openedAt: toInstant(OPENED + minute * MINUTE) });
  return { id, scope, row, state: '', digest: '', at: OPENED };
}

/** The `nth` line of a ticket's timeline; the earliest have the greatest ids. */
function entryRow(ticket: number, nth: number) {
  const fields = {
    ticketId: idNumber(ticket),
    type: 'comment',
    at: OPENED + nth,
    by: idNumber(1),
    text: 'x',
  };
  return {
    id: idNumber(ticket * 1_000 + 999 - nth),
    scope: someTicket(0).scope,
    row: packRow('ticketEntry', { ...fields, visibility: 'internal' }),
    state: '',
    digest: '',
    at: OPENED,
  };
}

/** Tickets 0 to 99, a line for each minute of their opening up to three, and one far away that has many. */
async function someArchive(): Promise<ArchiveDatabase> {
  const database = await openDatabase(NAME);
  const numbers = Array.from({ length: 100 }, (_, n) => n);
  const rows = [...numbers.map((n) => ticketRow(n, n)), ticketRow(9_000, 50), ticketRow(500, 100_000)];
  await database.records('ticket').bulkPut(rows);
  const entries = numbers.flatMap((n) => numbers.slice(0, n % 4).map((nth) => entryRow(n, nth)));
  const crowd = Array.from({ length: 5_000 }, (_, nth) => ({
    ...entryRow(500, 0),
    id: idNumber(7_000_000 + nth),
  }));
  await database.records('ticketEntry').bulkPut([...entries, entryRow(9_000, 1), ...crowd]);
  return database;
}

describe('the tickets of a period with their timelines', () => {
  afterEach(() => deleteDatabase(NAME));

  it('come in order of opening, each with all its lines and no other, earliest first', async () => {
    const database = await someArchive();
    const bounds = { start: toInstant(OPENED), end: toInstant(OPENED + 1_000 * MINUTE) };
    const found = [];
    for await (const { ticket, entries } of ticketsWithEntries(database, bounds)) {
      expect(entries.every(({ ticketId }) => ticketId === ticket.id)).toBe(true);
      expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
      found.push([ticket.id, entries.length]);
    }
    const near = Array.from({ length: 100 }, (_, n) => [idNumber(n), n % 4]);
    expect(found).toHaveLength(101);
    expect(found.filter(([id]) => id !== idNumber(9_000))).toEqual(near);
    expect(found).toContainEqual([idNumber(9_000), 1]);
    database.dexie.close();
  });

  it('are none where none were opened', async () => {
    const database = await someArchive();
    const bounds = { start: toInstant(0), end: toInstant(1) };
    const found = [];
    for await (const each of ticketsWithEntries(database, bounds)) found.push(each);
    expect(found).toEqual([]);
    database.dexie.close();
  });
});
