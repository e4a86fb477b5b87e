import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { TICKET_STATES } from '#shared/domain/ticket.ts';
import type {
  SortDirection,
  TicketColumn,
  TicketFacets,
  TicketQuery,
  TicketRow,
} from '#renderer/store/ticket-query.ts';
import {
  type Columns,
  columnsOver,
  createColumns,
  type Dictionaries,
  type NumberColumns,
  type TextColumns,
} from './columns.ts';
import { createDictionary, type Name } from './dictionary.ts';
import type { IndexedTicket } from './indexed-ticket.ts';
import { createListOrders } from './list-orders.ts';
import { sift } from './sieve.ts';
import { lineAt } from './ticket-line.ts';
import { createWordSearch } from './word-search.ts';

/** What the index answers. */
export interface TicketAnswer {
  /** The slots of the tickets that pass, in the order asked. */
  readonly slots: Uint32Array;
  readonly total: number;
  readonly facets: TicketFacets;
}

/** Everything of an index that is worth keeping: what `createTicketIndex` goes on from. */
export interface IndexContent {
  readonly numbers: NumberColumns;
  readonly texts: TextColumns;
  readonly bodies: readonly string[];
  readonly people: readonly string[];
  readonly freeNames: readonly string[];
  readonly tags: readonly string[];
}

/** The tickets of an archive as their list needs them: held in memory, sifted and sorted without touching the archive. */
export interface TicketIndex {
  /** Takes tickets in, or takes in how they have become; deleted ones are hidden. */
  put(tickets: readonly IndexedTicket[]): void;
  nameBody(id: string, name: string): void;
  namePerson(id: string, name: Name): void;
  query(query: TicketQuery): TicketAnswer;
  /** Works an order out before it is asked for: the first time, sorting texts takes long. */
  prepare(column: TicketColumn, direction: SortDirection): void;
  /** The line of the list for a slot that an answer gave, as the ticket is now. */
  row(slot: number): TicketRow;
  slotOf(id: string): number | undefined;
  /** Tickets shown. */
  size(): number;
  /** Grows with every change. */
  revision(): number;
  /** What is in the index now; its arrays are the index's own. */
  content(): IndexContent;
}

/** 1 for each state of a ticket that nobody has to work on any more, in the order of {@link TICKET_STATES}. */
const SETTLED = Uint8Array.from(TICKET_STATES, (state) => (isSettled(state) ? 1 : 0));

/** An index, empty or going on from what was kept of it. Names are given afresh. */
export function createTicketIndex(kept?: IndexContent): TicketIndex {
  const dictionaries = createDictionaries(kept);
  const columns =
    kept === undefined ? createColumns(dictionaries) : columnsOver(dictionaries, kept.numbers, kept.texts);
  const orders = createListOrders(columns, dictionaries);
  const search = createWordSearch(columns, dictionaries);
  const { numbers } = columns;
  let revision = 0;
  let size = countShown(columns);

  function put(tickets: readonly IndexedTicket[]): void {
    if (tickets.length === 0) return;
    const slots = tickets.map((indexed) => {
      const before = numbers.shown[columns.slotOf(indexed.ticket.id) ?? columns.count] ?? 0;
      const slot = columns.write(indexed);
      size += (numbers.shown[slot] ?? 0) - before;
      return slot;
    });
    orders.touch(slots);
    search.forget();
    revision += 1;
  }

  function renamed(changed: boolean): void {
    if (!changed) return;
    orders.renamed();
    search.forget();
    revision += 1;
  }

  function query(asked: TicketQuery): TicketAnswer {
    const { failed, matching, facets } = sift(columns, dictionaries, asked, search.find(asked.text));
    const order = orders.order(asked.sort.column, asked.sort.direction);
    const slots = pick(order, failed, matching);
    return { slots: asked.openFirst === true ? openFirst(slots, numbers.state) : slots, total: size, facets };
  }

  return {
    put,
    nameBody: (id, name) => renamed(dictionaries.bodies.rename(id, { shown: name, sorted: name })),
    namePerson: (id, name) => renamed(dictionaries.people.rename(id, name)),
    query,
    prepare: (column, direction) => void orders.order(column, direction),
    row: (slot) => lineAt(columns, dictionaries, slot),
    slotOf: (id) => columns.slotOf(id),
    size: () => size,
    revision: () => revision,
    content: () => ({
      numbers,
      texts: columns.texts,
      bodies: dictionaries.bodies.ids(),
      people: dictionaries.people.ids(),
      freeNames: dictionaries.freeNames.ids(),
      tags: dictionaries.tags.ids(),
    }),
  };
}

function createDictionaries(kept: IndexContent | undefined): Dictionaries {
  return {
    bodies: createDictionary(kept?.bodies),
    people: createDictionary(kept?.people),
    freeNames: createDictionary(kept?.freeNames, true),
    tags: createDictionary(kept?.tags, true),
  };
}

/** The slots of an order that pass, in that order. */
function pick(order: Uint32Array, failed: Uint8Array, matching: number): Uint32Array {
  if (matching === order.length) return order;
  const slots = new Uint32Array(matching);
  let length = 0;
  for (let place = 0; place < order.length && length < matching; place += 1) {
    const slot = order[place] ?? 0;
    if (failed[slot] === 0) slots[length++] = slot;
  }
  return slots;
}

/** Open ones before the settled ones, each part in the order it had. */
function openFirst(slots: Uint32Array, state: Uint8Array): Uint32Array {
  const isSettledSlot = (slot: number): boolean => SETTLED[state[slot] ?? 0] === 1;
  const open = slots.filter((slot) => !isSettledSlot(slot));
  const sorted = new Uint32Array(slots.length);
  sorted.set(open);
  sorted.set(slots.filter(isSettledSlot), open.length);
  return sorted;
}

function countShown({ numbers, count }: Columns): number {
  let shown = 0;
  for (let slot = 0; slot < count; slot += 1) shown += numbers.shown[slot] ?? 0;
  return shown;
}
