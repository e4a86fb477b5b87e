import type { Table } from 'dexie';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { ArchiveDatabase } from './database.ts';
import { unpackRow } from './row-codec.ts';
import type { RecordRow } from './schema.ts';
import { readNames, readRules } from './reference-reader.ts';
import { guarded } from './storage-failure.ts';
import type { Name } from './ticket-index/dictionary.ts';
import type { IndexedTicket } from './ticket-index/indexed-ticket.ts';
import type { DigestedRules, NamedKind } from './ticket-index/ticket-index.ts';
import type { TicketRow } from './ticket-query.ts';

/** Some of an archive's tickets. */
export interface TicketPage {
  readonly tickets: readonly IndexedTicket[];
  readonly last?: string;
}

/** Reads tickets out of an archive for their list. */
export interface TicketReader {
  /** How many there are, deleted ones included. Walks an index: never on the way to the first paint. */
  count(): Promise<number>;
  /** Up to `limit` tickets whose ids follow `after`, in order of id. `last` is the last id, absent at the end. */
  page(after: string, limit: number): Promise<TicketPage>;
  /** Those of the named tickets that are here and can be shown, deleted ones included. */
  get(ids: readonly string[]): Promise<readonly IndexedTicket[]>;
  /** The lines of the newest tickets in one of those states, in any where there are none: up to `limit`. */
  newest(limit: number, states: readonly TicketState[]): Promise<readonly TicketRow[]>;
  /** The names of the records of a kind, deleted ones included; of those named alone, if any are. */
  names(kind: NamedKind, ids?: readonly string[]): Promise<readonly NamedRecord[]>;
  /** What the office has configured. */
  rules(): Promise<DigestedRules>;
}

/** A record and its name. */
type NamedRecord = readonly [id: string, name: Name];

/** How many times the lines shown are read, to find those in the states asked. */
const PAGES_LOOKED_THROUGH = 8;

/** A reader of the given archive. */
export function createTicketReader(database: ArchiveDatabase): TicketReader {
  const tickets = database.records('ticket');
  const names = (kind: NamedKind, ids?: readonly string[]) => readNames(database, kind, ids);

  async function newest(limit: number, states: readonly TicketState[]): Promise<readonly TicketRow[]> {
    // One page is read whatever it holds: tickets in a state that few are in may be further down, and can wait.
    const read = states.length === 0 ? limit : limit * PAGES_LOOKED_THROUGH;
    const page = indexedTickets(await tickets.orderBy('row.openedAt').reverse().limit(read).toArray());
    const found = page
      .filter(({ ticket }) => states.length === 0 || states.includes(ticket.state))
      .slice(0, limit);
    const named = await Promise.all([
      names('body', [...new Set(found.map(({ ticket }) => ticket.bodyId))]),
      names('person', distinct(found.flatMap(({ ticket }) => [ticket.requesterId, ticket.operatorId]))),
    ]);
    const shown = new Map(named.flat().map(([id, name]) => [id, name.shown]));
    return found.map((indexed) => rowOf(indexed, shown));
  }

  return {
    count: () => guarded(() => tickets.count()),
    page: (after, limit) =>
      guarded(async () => {
        const found = await tickets.where('id').above(after).limit(limit).toArray();
        const last = found.at(-1)?.id;
        // Rows that cannot be shown yet are left out, and yet they are passed.
        return { tickets: indexedTickets(found), ...(last === undefined ? {} : { last }) };
      }),
    get: (ids) =>
      guarded(async () => {
        const found = (await neighbours(tickets, ids)) ?? (await tickets.bulkGet([...ids]));
        return indexedTickets(found.filter((record) => record !== undefined));
      }),
    newest: (limit, states) => guarded(() => newest(limit, states)),
    names: (kind, ids) => guarded(() => names(kind, ids)),
    rules: () => guarded(() => readRules(database)),
  };
}

/** Fewer tickets than these are asked for one by one. */
const MANY = 64;

/**
 * Those of many named tickets, read as one stretch: what a chunk of a snapshot brings lies together. `undefined` when
 * they are few, or too many others lie between them.
 */
async function neighbours(
  tickets: Table<RecordRow, string | [string, string]>,
  ids: readonly string[],
): Promise<readonly RecordRow[] | undefined> {
  if (ids.length < MANY) return undefined;
  const sorted = ids.toSorted();
  const limit = 2 * ids.length;
  const stretch = tickets.where('id').between(sorted[0], sorted.at(-1), true, true);
  const found = await stretch.limit(limit).toArray();
  if (found.length === limit) return undefined;
  const named = new Set(ids);
  return found.filter(({ id }) => named.has(id));
}

function indexedTickets(records: readonly RecordRow[]): readonly IndexedTicket[] {
  return records.flatMap((record) => {
    const row = unpackRow('ticket', record);
    if (row === null) return [];
    return [
      {
        ticket: asRecord<'ticket'>(row),
        updatedAt: toInstant(record.at),
        contested: record.contested === 1,
      },
    ];
  });
}

function distinct(ids: readonly (RecordId | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function rowOf(
  { ticket, updatedAt, contested }: IndexedTicket,
  names: ReadonlyMap<string, string>,
): TicketRow {
  const { requesterId, operatorId } = ticket;
  return {
    id: ticket.id,
    code: ticketCode(ticket),
    numbered: ticket.number !== null,
    subject: ticket.subject,
    bodyId: ticket.bodyId,
    bodyName: names.get(ticket.bodyId) ?? '',
    requester: requesterId === null ? (ticket.requesterName ?? '') : (names.get(requesterId) ?? ''),
    priority: ticket.priority,
    state: ticket.state,
    operatorId,
    operatorName: operatorId === null ? null : (names.get(operatorId) ?? ''),
    openedAt: ticket.openedAt,
    updatedAt,
    conflicts: contested,
    take: null,
  };
}
