import type { IndexContent } from './ticket-index.ts';

/**
 * What to keep of an index: words that people wrote and that no ticket holds any more are gone from it, because they may
 * have been blanked. Entries keep their places.
 */
export function withoutUnusedWords(content: IndexContent): IndexContent {
  const { numbers, texts } = content;
  const count = texts.id.length;
  return {
    ...content,
    freeNames: blankUnused(content.freeNames, new Set(numbers.freeRequester.subarray(0, count))),
    systems: blankUnused(content.systems, new Set(numbers.system.subarray(0, count))),
    tags: blankUnused(content.tags, new Set(texts.tags.flat())),
  };
}

/** The first entry is that of nobody, and is not among the words. */
function blankUnused(words: readonly string[], used: ReadonlySet<number>): readonly string[] {
  return words.map((word, place) => (used.has(place + 1) ? word : ''));
}
