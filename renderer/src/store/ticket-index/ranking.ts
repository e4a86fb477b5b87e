/** Orders two slots. */
export type CompareSlots = (left: number, right: number) => number;

/** Slots kept in order while some of them change: changes are gathered and merged when the order is next asked for. */
export interface Ranking {
  /** These slots were written or hidden. */
  touch(slots: readonly number[]): void;
  /** Every shown slot, in order. */
  sorted(): Uint32Array;
}

/** Past this share of changed slots, sorting afresh is quicker than merging. */
const MERGE_SHARE = 0.1;

/** What a ranking is made of. `compare` never calls two slots equal. */
export interface RankingParts {
  readonly compare: CompareSlots;
  readonly isShown: (slot: number) => boolean;
  readonly count: () => number;
}

/** Keeps the shown slots, out of `count()`, in the order of `compare`. */
export function createRanking({ compare, isShown, count }: RankingParts): Ranking {
  let order: Uint32Array | null = null;
  const touched = new Set<number>();

  function afresh(): Uint32Array {
    const slots: number[] = [];
    for (let slot = 0; slot < count(); slot += 1) if (isShown(slot)) slots.push(slot);
    return Uint32Array.from(slots.sort(compare));
  }

  function merged(before: Uint32Array): Uint32Array {
    const fresh = [...touched].filter(isShown).sort(compare);
    return insertSorted(withoutSlots(before, touched, count()), fresh, compare);
  }

  return {
    touch(slots) {
      if (order === null) return;
      for (const slot of slots) touched.add(slot);
    },
    sorted() {
      if (order !== null && touched.size === 0) return order;
      const few = order !== null && touched.size <= order.length * MERGE_SHARE;
      order = few && order !== null ? merged(order) : afresh();
      touched.clear();
      return order;
    },
  };
}

function withoutSlots(order: Uint32Array, gone: ReadonlySet<number>, count: number): Uint32Array {
  const flags = new Uint8Array(count);
  for (const slot of gone) flags[slot] = 1;
  return order.filter((slot) => flags[slot] === 0);
}

/** Looks each newcomer's place up by halves: comparing texts is what costs. */
function insertSorted(order: Uint32Array, fresh: readonly number[], compare: CompareSlots): Uint32Array {
  const result = new Uint32Array(order.length + fresh.length);
  let from = 0;
  fresh.forEach((slot, before) => {
    const place = placeFor(order, slot, from, compare);
    result.set(order.subarray(from, place), from + before);
    result[place + before] = slot;
    from = place;
  });
  result.set(order.subarray(from), from + fresh.length);
  return result;
}

function placeFor(order: Uint32Array, slot: number, from: number, compare: CompareSlots): number {
  let low = from;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(order[middle] ?? 0, slot) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
