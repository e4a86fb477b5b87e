import { searchWords } from '#shared/domain/search-text.ts';
import type { Columns, Dictionaries } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Finds the slots that contain words. */
export interface WordSearch {
  /** 1 for each slot that contains every word, in its own texts or in the names it bears; `null` without words. */
  find(text: string): Uint8Array | null;
  /** Tickets or names changed: what was found before no longer counts. */
  forget(): void;
}

interface Found {
  readonly words: readonly string[];
  readonly slots: Uint8Array;
}

/** Searches the given columns. */
export function createWordSearch(columns: Columns, dictionaries: Dictionaries): WordSearch {
  let last: Found | null = null;

  function find(words: readonly string[]): Uint8Array {
    // Typing on only narrows what was found: a text that contains `stampan` contains `stampa`.
    const within = last !== null && narrows(words, last.words) ? last.slots : columns.numbers.shown;
    return words.reduce((slots, word) => keepWith(slots, word, columns, dictionaries), within);
  }

  return {
    find(text) {
      const words = searchWords(text);
      if (words.length === 0) return null;
      last = { words, slots: find(words) };
      return last.slots;
    },
    forget() {
      last = null;
    },
  };
}

function narrows(words: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => words.some((word) => word.includes(old)));
}

/** Of those slots, the ones that contain a word in their own texts or bear it in a name. */
function keepWith(
  slots: Uint8Array,
  word: string,
  { numbers, texts, count }: Columns,
  { bodies, people, freeNames }: Dictionaries,
): Uint8Array {
  const kept = new Uint8Array(count);
  markBearers(kept, numbers.body, entriesWith(bodies, word));
  const inPeople = entriesWith(people, word);
  markBearers(kept, numbers.requester, inPeople);
  markBearers(kept, numbers.operator, inPeople);
  markBearers(kept, numbers.freeRequester, entriesWith(freeNames, word));
  for (let slot = 0; slot < count; slot += 1) {
    if (slots[slot] !== 1) kept[slot] = 0;
    else if (kept[slot] === 0 && texts.text[slot]?.includes(word) === true) kept[slot] = 1;
  }
  return kept;
}

function markBearers(slots: Uint8Array, borne: Uint32Array, entries: Uint8Array | null): void {
  if (entries === null) return;
  for (let slot = 0; slot < slots.length; slot += 1) if (entries[borne[slot] ?? 0] === 1) slots[slot] = 1;
}

/** 1 for each entry whose name contains the word; `null` when none does. */
function entriesWith(dictionary: Dictionary, word: string): Uint8Array | null {
  const entries = new Uint8Array(dictionary.size());
  let any = false;
  for (let entry = 1; entry < entries.length; entry += 1)
    if (dictionary.foldedAt(entry).includes(word)) {
      entries[entry] = 1;
      any = true;
    }
  return any ? entries : null;
}
