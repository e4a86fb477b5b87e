import { foldForSearch } from '#shared/domain/search-text.ts';
import { TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { SortDirection, TicketColumn } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import { sortableCode } from './indexed-ticket.ts';
import { dealOut, type Places, placesByName, placesInOrder } from './places.ts';
import { type CompareSlots, createRanking, type Ranking } from './ranking.ts';

/** The orders in which the list can be asked for, each kept once asked. */
export interface ListOrders {
  /** These slots were written or hidden. */
  touch(slots: readonly number[]): void;
  /** Names changed. */
  renamed(): void;
  /** Every shown slot in that order: what is missing last, equals newest first. */
  order(column: TicketColumn, direction: SortDirection): Uint32Array;
}

/** Columns whose values are nearly all different: kept sorted slot by slot. */
type RankedColumn = 'openedAt' | 'updatedAt' | 'code' | 'subject';

/** Keeps the orders of the given columns. */
export function createListOrders(columns: Columns, dictionaries: Dictionaries): ListOrders {
  const { numbers, texts } = columns;
  const codes = createKeys((slot) => sortableCode(texts.code[slot] ?? ''));
  const subjects = createKeys((slot) => foldForSearch(texts.subject[slot] ?? ''));
  const newest: CompareSlots = (left, right) =>
    value(numbers.openedAt, right) - value(numbers.openedAt, left) ||
    compareTexts(texts.id[right] ?? '', texts.id[left] ?? '');
  const compare: Readonly<Record<RankedColumn, CompareSlots>> = {
    openedAt: (left, right) => value(numbers.openedAt, left) - value(numbers.openedAt, right),
    updatedAt: (left, right) => value(numbers.updatedAt, left) - value(numbers.updatedAt, right),
    code: (left, right) => compareTexts(codes.at(left), codes.at(right)),
    subject: (left, right) => compareTexts(subjects.at(left), subjects.at(right)),
  };
  const rank = (by: CompareSlots): Ranking =>
    createRanking(
      by,
      (slot) => numbers.shown[slot] === 1,
      () => columns.count,
    );
  const newestFirst = rank(newest);
  const rankings: Readonly<Record<RankedColumn, Ranking>> = {
    openedAt: rank(compare.openedAt),
    updatedAt: rank(compare.updatedAt),
    code: rank(compare.code),
    subject: rank(compare.subject),
  };
  const orders = new Map<string, Uint32Array>();

  function build(column: TicketColumn, direction: SortDirection): Uint32Array {
    if (column === 'openedAt' && direction === 'descending') return newestFirst.sorted();
    return dealOut(newestFirst.sorted(), placesOf(column), direction);
  }

  function placesOf(column: TicketColumn): Places {
    switch (column) {
      case 'state':
        return { at: numbers.state, missing: TICKET_STATES.length };
      case 'priority':
        return { at: numbers.priority, missing: TICKET_PRIORITIES.length };
      case 'body':
      case 'operator':
      case 'requester':
        return placesByName(bearersOf(column, columns, dictionaries), columns.count);
      case 'openedAt':
      case 'updatedAt':
      case 'code':
      case 'subject':
        return placesInOrder(
          rankings[column].sorted(),
          (left, right) => compare[column](left, right) === 0,
          columns.count,
        );
    }
  }

  return {
    touch(slots) {
      orders.clear();
      codes.forget(slots);
      subjects.forget(slots);
      newestFirst.touch(slots);
      for (const ranking of Object.values(rankings)) ranking.touch(slots);
    },
    renamed: () => orders.clear(),
    order(column, direction) {
      const key = `${column} ${direction}`;
      const order = orders.get(key) ?? build(column, direction);
      orders.set(key, order);
      return order;
    },
  };
}

function bearersOf(column: 'body' | 'operator' | 'requester', columns: Columns, dictionaries: Dictionaries) {
  const { body, operator, requester, freeRequester } = columns.numbers;
  const { bodies, people, freeNames } = dictionaries;
  switch (column) {
    case 'body':
      return [{ entries: body, dictionary: bodies }];
    case 'operator':
      return [{ entries: operator, dictionary: people }];
    case 'requester':
      return [
        { entries: requester, dictionary: people },
        { entries: freeRequester, dictionary: freeNames },
      ];
  }
}

/** Texts to sort by, each worked out when it is first needed. */
function createKeys(keyOf: (slot: number) => string) {
  const keys: (string | undefined)[] = [];
  return {
    at: (slot: number): string => (keys[slot] ??= keyOf(slot)),
    forget(slots: readonly number[]): void {
      for (const slot of slots) keys[slot] = undefined;
    },
  };
}

function value(column: Float64Array, slot: number): number {
  return column[slot] ?? 0;
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
