import { foldForSearch } from '#shared/domain/search-text.ts';
import { TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { SortDirection, TicketColumn } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import { sortableCode } from './indexed-ticket.ts';
import { dealOut, type Places, placesByName } from './places.ts';
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

/** Columns of few values: dealt out from the newest first. */
type DealtColumn = Exclude<TicketColumn, RankedColumn>;

/** Keeps the orders of the given columns. */
export function createListOrders(columns: Columns, dictionaries: Dictionaries): ListOrders {
  const ranked = createRankedOrders(columns);
  const dealt = new Map<string, Uint32Array>();

  function deal(column: DealtColumn, direction: SortDirection): Uint32Array {
    const key = `${column} ${direction}`;
    const newestFirst = ranked.order('openedAt', 'descending');
    const order = dealt.get(key) ?? dealOut(newestFirst, placesOf(column, columns, dictionaries), direction);
    dealt.set(key, order);
    return order;
  }

  return {
    touch(slots) {
      dealt.clear();
      ranked.touch(slots);
    },
    renamed: () => dealt.clear(),
    order: (column, direction) =>
      isRanked(column) ? ranked.order(column, direction) : deal(column, direction),
  };
}

function isRanked(column: TicketColumn): column is RankedColumn {
  return column === 'openedAt' || column === 'updatedAt' || column === 'code' || column === 'subject';
}

function createRankedOrders(columns: Columns) {
  const { numbers, texts } = columns;
  const codes = createKeys((slot) => sortableCode(texts.code[slot] ?? ''));
  const subjects = createKeys((slot) => foldForSearch(texts.subject[slot] ?? ''));
  const rankings = new Map<string, Ranking>();
  const compare: Readonly<Record<RankedColumn, CompareSlots>> = {
    openedAt: (left, right) => (numbers.openedAt[left] ?? 0) - (numbers.openedAt[right] ?? 0),
    updatedAt: (left, right) => (numbers.updatedAt[left] ?? 0) - (numbers.updatedAt[right] ?? 0),
    code: (left, right) => compareTexts(codes.at(left), codes.at(right)),
    subject: (left, right) => compareTexts(subjects.at(left), subjects.at(right)),
  };
  const newestFirst: CompareSlots = (left, right) =>
    compare.openedAt(right, left) || compareTexts(texts.id[right] ?? '', texts.id[left] ?? '');

  function rank(column: RankedColumn, direction: SortDirection): Ranking {
    const by = compare[column];
    return createRanking({
      compare:
        direction === 'ascending'
          ? (left, right) => by(left, right) || newestFirst(left, right)
          : (left, right) => by(right, left) || newestFirst(left, right),
      isShown: (slot) => numbers.shown[slot] === 1,
      count: () => columns.count,
    });
  }

  return {
    touch(slots: readonly number[]): void {
      codes.forget(slots);
      subjects.forget(slots);
      for (const ranking of rankings.values()) ranking.touch(slots);
    },
    order(column: RankedColumn, direction: SortDirection): Uint32Array {
      const key = `${column} ${direction}`;
      const ranking = rankings.get(key) ?? rank(column, direction);
      rankings.set(key, ranking);
      return ranking.sorted();
    },
  };
}

function placesOf(column: DealtColumn, columns: Columns, dictionaries: Dictionaries): Places {
  const { numbers, count } = columns;
  const { bodies, people, freeNames } = dictionaries;
  switch (column) {
    case 'state':
      return { at: numbers.state, missing: TICKET_STATES.length };
    case 'priority':
      return { at: numbers.priority, missing: TICKET_PRIORITIES.length };
    case 'body':
      return placesByName([{ entries: numbers.body, dictionary: bodies }], count);
    case 'operator':
      return placesByName([{ entries: numbers.operator, dictionary: people }], count);
    case 'requester': {
      const registered = { entries: numbers.requester, dictionary: people };
      return placesByName([registered, { entries: numbers.freeRequester, dictionary: freeNames }], count);
    }
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

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
