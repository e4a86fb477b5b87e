import type { SortDirection } from '#renderer/store/ticket-query.ts';
import { type Dictionary, NOBODY } from './dictionary.ts';

/** The place of each slot's value among the values of a column, from 0; `missing` is the place after all of them. */
export interface Places {
  readonly at: Uint8Array | Uint32Array;
  readonly missing: number;
}

/** Entries of a dictionary that slots bear. */
export interface Bearers {
  readonly entries: Uint32Array;
  readonly dictionary: Dictionary;
}

/**
 * The places of slots by the name that each bears: in the first of the dictionaries where it has an entry. Those that
 * bear none, or one that is not known yet, are missing.
 */
export function placesByName(bearers: readonly Bearers[], count: number): Places {
  const placeOf = placesOfNames(bearers.map(({ dictionary }) => dictionary));
  const missing = placeOf.size;
  const at = new Uint32Array(count).fill(missing);
  for (const { entries, dictionary } of bearers) {
    const places = Uint32Array.from(
      { length: dictionary.size() },
      (_, entry) => placeOf.get(dictionary.sortedAt(entry)) ?? missing,
    );
    for (let slot = 0; slot < count; slot += 1) {
      const entry = entries[slot] ?? NOBODY;
      if (entry !== NOBODY) at[slot] = places[entry] ?? missing;
    }
  }
  return { at, missing };
}

function placesOfNames(dictionaries: readonly Dictionary[]): ReadonlyMap<string, number> {
  const names = new Set<string>();
  for (const dictionary of dictionaries)
    for (let entry = 1; entry < dictionary.size(); entry += 1) names.add(dictionary.sortedAt(entry));
  names.delete('');
  return new Map([...names].sort().map((name, place) => [name, place]));
}

/**
 * Deals slots out by their places, keeping the order they came in within each place: a counting sort, in time
 * proportional to the slots. What is missing comes last in both directions.
 */
export function dealOut(slots: Uint32Array, places: Places, direction: SortDirection): Uint32Array {
  const piles = pilesOf(slots, places, direction);
  const starts = new Uint32Array(places.missing + 2);
  for (const pile of piles) {
    const next = pile + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let pile = 1; pile < starts.length; pile += 1)
    starts[pile] = (starts[pile] ?? 0) + (starts[pile - 1] ?? 0);
  const dealt = new Uint32Array(slots.length);
  for (let place = 0; place < piles.length; place += 1) {
    const pile = piles[place] ?? 0;
    const start = starts[pile] ?? 0;
    dealt[start] = slots[place] ?? 0;
    starts[pile] = start + 1;
  }
  return dealt;
}

function pilesOf(slots: Uint32Array, { at, missing }: Places, direction: SortDirection): Uint32Array {
  const piles = new Uint32Array(slots.length);
  const descending = direction === 'descending';
  for (let place = 0; place < slots.length; place += 1) {
    const pile = at[slots[place] ?? 0] ?? missing;
    piles[place] = descending && pile < missing ? missing - 1 - pile : pile;
  }
  return piles;
}
