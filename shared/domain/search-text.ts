const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /['’‘ʼ`]/gu;
/** Decomposed it would leave a blank, which parts words. */
const SPACING_ACUTE = /´/gu;
const BLANKS = /\s+/gu;
const PLAIN = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/;

/**
 * A text as search sees it: no accents, no apostrophes, no capitals, one blank between words. Two texts that a person
 * would call the same when looking for them fold to the same: whoever types `citta'` finds `città`.
 *
 * @see CAP-3.1.2-f
 */
export function foldForSearch(text: string): string {
  const bare = PLAIN.test(text)
    ? text
    : text.replace(SPACING_ACUTE, "'").normalize('NFKD').replace(ACCENTS, '').replace(APOSTROPHES, '');
  return bare.toLowerCase().replace(BLANKS, ' ').trim();
}

/** The words of a search, folded, each once: a text matches when it contains them all. */
export function searchWords(text: string): readonly string[] {
  const folded = foldForSearch(text);
  return folded === '' ? [] : [...new Set(folded.split(' '))];
}

/** Whether a folded text contains every one of the folded words. */
export function containsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
