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
    const matchers = words.map((word) => wordMatcher(word, columns, dictionaries));
    const slots = new Uint8Array(columns.count);
    for (let slot = 0; slot < columns.count; slot += 1)
      if (within[slot] === 1 && matchers.every((matches) => matches(slot))) slots[slot] = 1;
    return slots;
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

function wordMatcher(
  word: string,
  { numbers, texts }: Columns,
  { bodies, people, freeNames }: Dictionaries,
): (slot: number) => boolean {
  const inBody = entriesWith(bodies, word);
  const inPeople = entriesWith(people, word);
  const inFreeNames = entriesWith(freeNames, word);
  return (slot) =>
    inBody?.[numbers.body[slot] ?? 0] === 1 ||
    inPeople?.[numbers.requester[slot] ?? 0] === 1 ||
    inPeople?.[numbers.operator[slot] ?? 0] === 1 ||
    inFreeNames?.[numbers.freeRequester[slot] ?? 0] === 1 ||
    texts.text[slot]?.includes(word) === true;
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
