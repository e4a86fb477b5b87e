import type { SortDirection } from '#renderer/store/ticket-query.ts';
import { type Dictionary, NOBODY } from './dictionary.ts';

/** The place of each slot's value among the values of a column, from 0; `missing` is the place after all of them. */
export interface Places {
  readonly at: ArrayLike<number>;
  readonly missing: number;
}

/** The places of slots that a ranking has put in order; slots that `same` cannot tell apart share one. */
export function placesInOrder(
  sorted: Uint32Array,
  same: (left: number, right: number) => boolean,
  count: number,
): Places {
  const at = new Uint32Array(count);
  let place = -1;
  let before = -1;
  for (const slot of sorted) {
    if (before < 0 || !same(before, slot)) place += 1;
    at[slot] = place;
    before = slot;
  }
  return { at, missing: place + 1 };
}

/**
 * The places of slots by the name that each bears: in the first dictionary where it has an entry. Those that bear none,
 * or one that is not known yet, are missing.
 */
export function placesByName(
  bearers: readonly { readonly entries: Uint32Array; readonly dictionary: Dictionary }[],
  count: number,
): Places {
  const names = new Set<string>();
  for (const { dictionary } of bearers)
    for (let entry = 1; entry < dictionary.size(); entry += 1) names.add(dictionary.sortedAt(entry));
  names.delete('');
  const placeOf = new Map([...names].sort().map((name, place) => [name, place]));
  const missing = placeOf.size;
  const tables = bearers.map(({ dictionary }) =>
    Uint32Array.from(
      { length: dictionary.size() },
      (_, entry) => placeOf.get(dictionary.sortedAt(entry)) ?? missing,
    ),
  );
  const at = new Uint32Array(count).fill(missing);
  bearers.forEach(({ entries }, index) => {
    const table = tables[index] ?? new Uint32Array();
    for (let slot = 0; slot < count; slot += 1) {
      const entry = entries[slot] ?? NOBODY;
      if (entry !== NOBODY && at[slot] === missing) at[slot] = table[entry] ?? missing;
    }
  });
  return { at, missing };
}

/**
 * Deals slots out by their places, keeping the order they came in within each place: a counting sort, in time
 * proportional to the slots. What is missing comes last in both directions.
 */
export function dealOut(slots: Uint32Array, places: Places, direction: SortDirection): Uint32Array {
  const { at, missing } = places;
  const descending = direction === 'descending';
  const pileOf = (slot: number): number => {
    const place = at[slot] ?? missing;
    return descending && place < missing ? missing - 1 - place : place;
  };
  const starts = new Uint32Array(missing + 2);
  for (const slot of slots) {
    const next = pileOf(slot) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let pile = 1; pile < starts.length; pile += 1)
    starts[pile] = (starts[pile] ?? 0) + (starts[pile - 1] ?? 0);
  const dealt = new Uint32Array(slots.length);
  for (const slot of slots) {
    const pile = pileOf(slot);
    const start = starts[pile] ?? 0;
    dealt[start] = slot;
    starts[pile] = start + 1;
  }
  return dealt;
}
