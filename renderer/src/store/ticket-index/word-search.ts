import { type SearchTerm, searchTerms } from '#shared/domain/search-terms.ts';
import type { Columns, Dictionaries } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { createLetterTriples } from './letter-triples.ts';

/** Finds the slots that have what is looked for. */
export interface WordSearch {
  /** 1 for each slot that has every term, in its own texts or in the names it bears; `null` without any. */
  find(text: string): Uint8Array | null;
  /** These tickets changed: what was found before no longer counts. */
  touch(slots: readonly number[]): void;
  /** Names changed. */
  renamed(): void;
  /** Makes up to `limit` changed tickets quick to search. Says whether some are left. */
  prepare(limit: number): boolean;
}

interface Found {
  readonly terms: readonly SearchTerm[];
  readonly slots: Uint8Array;
}

/** Slots that bear a form in a name. */
interface Bearers {
  readonly slots: Uint8Array;
  readonly count: number;
}

/** Where a form may be found, and in how many texts at most. */
interface FormTraces {
  readonly form: string;
  readonly bearers: Bearers | null;
  readonly may: Uint32Array | null;
  readonly atMost: number;
}

/** Fewer changed tickets than these are made quick to search on the way. */
const MARKED_ON_THE_WAY = 512;

/** Searches the given columns. */
export function createWordSearch(columns: Columns, dictionaries: Dictionaries): WordSearch {
  const { numbers, texts } = columns;
  const triples = createLetterTriples(texts.text);
  for (let slot = 0; slot < columns.count; slot += 1) triples.forget(slot);
  let last: Found | null = null;

  /** Where a form may be found: nothing is read yet. */
  function lookFor(form: string): FormTraces {
    const bearers = bearersOf(form, columns, dictionaries);
    const may = triples.mayContain(form);
    return { form, bearers, may, atMost: may === null ? columns.count : countBits(may) };
  }

  /** Of those slots, the ones that have one of the forms in their own texts, or bear it in a name. */
  function keepWith(within: Uint8Array, traces: readonly FormTraces[]): Uint8Array {
    const kept = new Uint8Array(columns.count);
    for (const { form, bearers, may } of traces) {
      const check = (slot: number): void => {
        if (within[slot] === 1 && kept[slot] === 0 && texts.text[slot]?.includes(form) === true)
          kept[slot] = 1;
      };
      markWithin(kept, within, bearers);
      if (may === null) for (let slot = 0; slot < kept.length; slot += 1) check(slot);
      else forEachBit(may, kept.length, check);
    }
    return kept;
  }

  return {
    find(text) {
      const terms = searchTerms(text);
      if (terms.length === 0) return null;
      triples.mark(MARKED_ON_THE_WAY);
      // Typing on only narrows what was found: a text that contains `stampan` contains `stampa`.
      const within = last !== null && narrows(terms, last.terms) ? last.slots : numbers.shown;
      last = { terms, slots: rarestFirst(terms.map((forms) => forms.map(lookFor))).reduce(keepWith, within) };
      return last.slots;
    },
    touch(slots) {
      for (const slot of slots) triples.forget(slot);
      last = null;
    },
    renamed() {
      last = null;
    },
    prepare: (limit) => triples.mark(limit),
  };
}

/** What is in few texts is looked for first: the rest is then looked for in those alone. */
function rarestFirst(terms: readonly (readonly FormTraces[])[]): readonly (readonly FormTraces[])[] {
  const atMost = (traces: readonly FormTraces[]): number =>
    traces.reduce((sum, trace) => sum + trace.atMost + (trace.bearers?.count ?? 0), 0);
  return [...terms].sort((left, right) => atMost(left) - atMost(right));
}

/** Whether whatever has these terms has the former ones. */
function narrows(terms: readonly SearchTerm[], before: readonly SearchTerm[]): boolean {
  return before.every((old) =>
    terms.some((forms) => forms.every((form) => old.some((shorter) => form.includes(shorter)))),
  );
}

function forEachBit(bits: Uint32Array, count: number, act: (slot: number) => void): void {
  for (let element = 0; element < bits.length; element += 1) {
    for (let left = bits[element] ?? 0; left !== 0; left &= left - 1) {
      const slot = element * 32 + 31 - Math.clz32(left & -left);
      if (slot < count) act(slot);
    }
  }
}

function countBits(bits: Uint32Array): number {
  let count = 0;
  for (const element of bits) for (let left = element; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** `null` when no name holds the form. */
function bearersOf(
  form: string,
  { numbers, count }: Columns,
  { bodies, people, freeNames, assets }: Dictionaries,
): Bearers | null {
  const inPeople = entriesWith(people, form);
  const borne = [
    [numbers.body, entriesWith(bodies, form)],
    [numbers.requester, inPeople],
    [numbers.operator, inPeople],
    [numbers.freeRequester, entriesWith(freeNames, form)],
    [numbers.asset, entriesWith(assets, form)],
  ] as const;
  if (borne.every(([, entries]) => entries === null)) return null;
  const slots = new Uint8Array(count);
  for (const [column, entries] of borne) markWhere(slots, column, entries);
  let marked = 0;
  for (const slot of slots) marked += slot;
  return { slots, count: marked };
}

function markWithin(kept: Uint8Array, within: Uint8Array, bearers: Bearers | null): void {
  if (bearers === null) return;
  for (let slot = 0; slot < kept.length; slot += 1)
    if (bearers.slots[slot] === 1 && within[slot] === 1) kept[slot] = 1;
}

function markWhere(slots: Uint8Array, borne: Uint32Array, entries: Uint8Array | null): void {
  if (entries === null) return;
  for (let slot = 0; slot < slots.length; slot += 1) if (entries[borne[slot] ?? 0] === 1) slots[slot] = 1;
}

/** 1 for each entry whose name contains the form; `null` when none does. */
function entriesWith(dictionary: Dictionary, form: string): Uint8Array | null {
  const entries = new Uint8Array(dictionary.size());
  let any = false;
  for (let entry = 1; entry < entries.length; entry += 1)
    if (dictionary.foldedAt(entry).includes(form)) {
      entries[entry] = 1;
      any = true;
    }
  return any ? entries : null;
}
