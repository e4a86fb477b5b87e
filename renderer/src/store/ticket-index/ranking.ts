/** Orders two slots. */
export type CompareSlots = (left: number, right: number) => number;

/** Slots kept in order while some of them change: changes are gathered and merged when the order is next asked for. */
export interface Ranking {
  /** These slots were written, hidden or shown. */
  touch(slots: Iterable<number>): void;
  /** Everything may have changed (names that the order depends on): sorts afresh. */
  reset(): void;
  /** Every shown slot, in order. */
  sorted(): Uint32Array;
}

/** Past this share of changed slots, sorting afresh is quicker than merging. */
const MERGE_SHARE = 0.2;

/** Keeps the slots that `shown` accepts, out of `count()`, in the order of `compare`. */
export function createRanking(
  compare: CompareSlots,
  shown: (slot: number) => boolean,
  count: () => number,
): Ranking {
  let order: Uint32Array | null = null;
  const touched = new Set<number>();

  function afresh(): Uint32Array {
    const slots: number[] = [];
    for (let slot = 0; slot < count(); slot += 1) if (shown(slot)) slots.push(slot);
    return Uint32Array.from(slots).sort(compare);
  }

  return {
    touch(slots) {
      if (order === null) return;
      for (const slot of slots) touched.add(slot);
    },
    reset() {
      order = null;
      touched.clear();
    },
    sorted() {
      if (order !== null && touched.size === 0) return order;
      const few = order !== null && touched.size <= order.length * MERGE_SHARE;
      order = few && order !== null ? merged(order, touched, compare, shown) : afresh();
      touched.clear();
      return order;
    },
  };
}

function merged(
  order: Uint32Array,
  touched: ReadonlySet<number>,
  compare: CompareSlots,
  shown: (slot: number) => boolean,
): Uint32Array {
  const fresh = [...touched].filter(shown).sort(compare);
  const result = new Uint32Array(order.length + fresh.length);
  let length = 0;
  let next = 0;
  for (const slot of order) {
    if (touched.has(slot)) continue;
    for (; next < fresh.length && compare(fresh[next] ?? 0, slot) < 0; next += 1)
      result[length++] = fresh[next] ?? 0;
    result[length++] = slot;
  }
  for (; next < fresh.length; next += 1) result[length++] = fresh[next] ?? 0;
  return result.subarray(0, length);
}
