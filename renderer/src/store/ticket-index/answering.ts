import type { Instant } from '#shared/domain/instant.ts';
import { type AskedNumber, askedNumber } from '#shared/domain/search-terms.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { TICKET_STATES } from '#shared/domain/ticket.ts';
import type { SortDirection, TicketColumn, TicketFacets, TicketQuery } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import type { ListOrders } from './list-orders.ts';
import type { NumberColumns } from './number-columns.ts';
import type { ServedOrder } from './served-order.ts';
import { countSlots, seenSlots, slotsInBoth } from './seen-slots.ts';
import { sift } from './sieve.ts';
import type { TakeClocks } from './take-clocks.ts';
import type { WordSearch } from './word-search.ts';

/** What the index answers. */
export interface TicketAnswer {
  /** The slots of the tickets that pass, in the order asked. */
  readonly slots: Uint32Array;
  readonly total: number;
  readonly facets: TicketFacets;
}

/** Answers questions as of a moment. */
export interface Answering {
  query(query: TicketQuery, now: Instant): TicketAnswer;
  /** Works an order out before it is asked for: the first time, sorting texts takes long. */
  prepare(column: TicketColumn, direction: SortDirection, now: Instant): void;
}

/** 1 for each state of a ticket that nobody has to work on any more, in the order of {@link TICKET_STATES}. */
const SETTLED = Uint8Array.from(TICKET_STATES, (state) => (isSettled(state) ? 1 : 0));

/** What a question is answered with. */
interface AnsweringParts {
  readonly columns: Columns;
  readonly dictionaries: Dictionaries;
  readonly clocks: TakeClocks;
  readonly orders: ListOrders;
  readonly served: ServedOrder;
  readonly search: WordSearch;
}

/** Answers questions over the parts of an index. */
export function createAnswering(parts: AnsweringParts, size: () => number): Answering {
  const { columns, dictionaries, clocks, orders, served, search } = parts;

  function orderOf(
    { sort, queueOrder }: Pick<TicketQuery, 'sort' | 'queueOrder'>,
    now: Instant,
  ): Uint32Array {
    const { column, direction } = sort;
    if (column === 'queue') return served.order(direction, queueOrder ?? 'severity', now);
    return orders.order(column, direction);
  }

  return {
    query(asked, now) {
      const seen = seenSlots(columns, dictionaries, asked.sight);
      const shown = seen === null ? null : slotsInBoth(columns.numbers.shown, seen);
      const words = search.find(asked.text);
      const found = words === null || shown === null ? (words ?? shown) : slotsInBoth(words, shown);
      const sieve = { found, dues: clocks.verdicts(now) };
      const { failed, matching, facets } = sift(columns, dictionaries, asked, sieve);
      const passing = pick(orderOf(asked, now), failed, matching);
      const slots = asked.openFirst === true ? rearrange(passing, columns, asked.text) : passing;
      return { slots, total: shown === null ? size() : countSlots(shown), facets };
    },
    prepare: (column, direction, now) => void orderOf({ sort: { column, direction } }, now),
  };
}

/** The slots of an order that pass, in that order. */
function pick(order: Uint32Array, failed: Uint16Array, matching: number): Uint32Array {
  if (matching === order.length) return order;
  const slots = new Uint32Array(matching);
  let length = 0;
  for (let place = 0; place < order.length && length < matching; place += 1) {
    const slot = order[place] ?? 0;
    if (failed[slot] === 0) slots[length++] = slot;
  }
  return slots;
}

/** The ticket asked for by its number first, then those that are open, then the settled, each in the order they had. */
function rearrange(slots: Uint32Array, { numbers }: Columns, text: string): Uint32Array {
  const number = askedNumber(text);
  const rankOf = (slot: number): number => {
    if (number !== null && bears(numbers, slot, number)) return 0;
    return SETTLED[numbers.state[slot] ?? 0] === 1 ? 2 : 1;
  };
  const ranks = Uint8Array.from(slots, rankOf);
  const sorted = new Uint32Array(slots.length);
  let length = 0;
  for (const wanted of [0, 1, 2])
    for (let place = 0; place < slots.length; place += 1)
      if (ranks[place] === wanted) sorted[length++] = slots[place] ?? 0;
  return sorted;
}

function bears({ year, serial }: NumberColumns, slot: number, number: AskedNumber): boolean {
  return serial[slot] === number.n && (number.year === null || year[slot] === number.year);
}
