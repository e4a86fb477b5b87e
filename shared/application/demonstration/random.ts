/** Chance that can be foreseen: the same seed always gives the same draws. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, at least 0 and less than `limit`. */
  below(limit: number): number;
  /** True that often, from 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items, each as likely as the others. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, each as likely as its weight says. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
  /** A waiting time around `mean`, often short and sometimes long; at least 1. */
  around(mean: number): number;
  /** Bytes, for ids. */
  bytes(length: number): Uint8Array;
}

/** Chance from a seed, by the mulberry32 algorithm: small, quick, and good enough to invent an office's days. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, below(items.length)),
    weighted: (items, weightOf) => {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
      const found = items.find((item) => (left -= weightOf(item)) < 0);
      return found ?? itemAt(items, items.length - 1);
    },
    around: (mean) => Math.max(1, Math.round(-Math.log(1 - next()) * mean)),
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError('there is nothing to choose from');
  return item;
}
