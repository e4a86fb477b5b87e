import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type ArchiveDatabase, deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { packRow } from '#renderer/store/row-codec.ts';
import { createTicketReader } from '#renderer/store/ticket-reader.ts';
import { idNumber, someTicket } from './some-tickets.ts';

const NAME = 'reader-test';
const TICKETS = 600;

async function archiveOfMany(): Promise<ArchiveDatabase> {
  const database = await openDatabase(NAME);
  const records = Array.from({ length: TICKETS }, (_, n) => {
    const { id, scope, openedAt, ...fields } = someTicket(n);
    const row = packRow('ticket', { ...fields, openedAt });
    return { id, scope, row, state: '', digest: '', at: openedAt };
  });
  await database.records('ticket').bulkPut(records);
  return database;
}

describe('the reader of tickets', () => {
  afterEach(() => deleteDatabase(NAME));

  it.each([
    ['few', [3, 4, 599]],
    ['many that lie together', Array.from({ length: 200 }, (_, place) => 100 + place)],
    ['many with others between them', Array.from({ length: 200 }, (_, place) => place * 2)],
    ['many that are scattered', Array.from({ length: 100 }, (_, place) => place * 6)],
    ['many of which most are not here', Array.from({ length: 200 }, (_, place) => 590 + place)],
  ])('gives exactly those of the named tickets that are here: %s', async (_, numbers) => {
    const database = await archiveOfMany();
    const found = await createTicketReader(database).get(numbers.toReversed().map(idNumber));
    expect(found.map(({ ticket }) => ticket.id).sort()).toEqual(
      numbers.filter((number) => number < TICKETS).map(idNumber),
    );
    database.dexie.close();
  });
});
