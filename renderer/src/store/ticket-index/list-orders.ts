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
  /** The times at which tickets are due changed, whichever they are. */
  redue(): void;
  /** Every shown slot in that order: what is missing last, equals newest first. */
  order(column: Exclude<TicketColumn, 'queue'>, direction: SortDirection): Uint32Array;
  /**
   * Every shown slot by its place in the queue, in each place the first due first and then the first opened.
   *
   * @param key stands for the places: the same key, the same places.
   */
  queue(key: string, places: () => Places, direction: SortDirection): Uint32Array;
}

/** Columns whose values are nearly all different: kept sorted slot by slot. */
type RankedColumn = 'openedAt' | 'updatedAt' | 'code' | 'subject' | 'due' | 'served';

/** Columns of few values: dealt out from the newest first. */
type DealtColumn = Exclude<TicketColumn, RankedColumn | 'queue'>;

const RANKED: readonly string[] = ['openedAt', 'updatedAt', 'code', 'subject', 'due'];

/** Keeps the orders of the given columns. */
export function createListOrders(columns: Columns, dictionaries: Dictionaries): ListOrders {
  const ranked = createRankedOrders(columns);
  const dealt = new Map<string, Uint32Array>();

  function deal(
    key: string,
    from: () => Uint32Array,
    places: () => Places,
    direction: SortDirection,
  ): Uint32Array {
    const name = `${key} ${direction}`;
    const order = dealt.get(name) ?? dealOut(from(), places(), direction);
    dealt.set(name, order);
    return order;
  }

  return {
    touch(slots) {
      dealt.clear();
      ranked.touch(slots);
    },
    renamed: () => dealt.clear(),
    redue() {
      dealt.clear();
      ranked.forgetDues();
    },
    order(column, direction) {
      if (isRanked(column)) return ranked.order(column, direction);
      const newestFirst = (): Uint32Array => ranked.order('openedAt', 'descending');
      return deal(column, newestFirst, () => placesOf(column, columns, dictionaries), direction);
    },
    queue: (key, places, direction) =>
      deal(`queue ${key}`, () => ranked.order('served', 'ascending'), places, direction),
  };
}

function isRanked(column: RankedColumn | DealtColumn): column is RankedColumn {
  return RANKED.includes(column);
}

function createRankedOrders(columns: Columns) {
  const { numbers, texts } = columns;
  const codes = createKeys((slot) => sortableCode(texts.code[slot] ?? ''));
  const subjects = createKeys((slot) => foldForSearch(texts.subject[slot] ?? ''));
  const rankings = new Map<string, Ranking>();
  const openedFirst: CompareSlots = (left, right) =>
    (numbers.openedAt[left] ?? 0) - (numbers.openedAt[right] ?? 0);
  const dueFirst: CompareSlots = (left, right) => (numbers.due[left] ?? 0) - (numbers.due[right] ?? 0);
  const compareIds: CompareSlots = (left, right) => compareTexts(texts.id[left] ?? '', texts.id[right] ?? '');
  const awaitedFirst: CompareSlots = (left, right) =>
    Number(Number.isNaN(numbers.due[left])) - Number(Number.isNaN(numbers.due[right]));
  const newestFirst: CompareSlots = (left, right) => openedFirst(right, left) || compareIds(right, left);
  const compare: Readonly<Record<RankedColumn, CompareSlots>> = {
    openedAt: openedFirst,
    updatedAt: (left, right) => (numbers.updatedAt[left] ?? 0) - (numbers.updatedAt[right] ?? 0),
    code: (left, right) => compareTexts(codes.at(left), codes.at(right)),
    subject: (left, right) => compareTexts(subjects.at(left), subjects.at(right)),
    due: dueFirst,
    served: (left, right) => dueFirst(left, right) || openedFirst(left, right) || compareIds(left, right),
  };

  function comparing(column: RankedColumn, direction: SortDirection): CompareSlots {
    const by = compare[column];
    const turned: CompareSlots = direction === 'ascending' ? by : (left, right) => by(right, left);
    if (column !== 'due' && column !== 'served')
      return (left, right) => turned(left, right) || newestFirst(left, right);
    // Two that are not awaited have no number between them, which counts as none.
    return (left, right) => awaitedFirst(left, right) || turned(left, right) || newestFirst(left, right);
  }

  function rank(column: RankedColumn, direction: SortDirection): Ranking {
    return createRanking({
      compare: comparing(column, direction),
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
    forgetDues(): void {
      for (const key of rankings.keys())
        if (key.startsWith('due') || key.startsWith('served')) rankings.delete(key);
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
