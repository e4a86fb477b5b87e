/** A slash and the words after it, where a name of a ready text is being typed. */
export interface SlashWords {
  /** The place of the slash. */
  readonly from: number;
  /** The place after the last character typed. */
  readonly to: number;
  readonly words: string;
}

/** A name longer than this is no name any more: somebody writes a path, or a date. */
const LONGEST = 40;

/** A slash that begins the text or a word, and what follows it in its line. */
const SLASH = /(?:^|\s)\/([^\n/]*)$/u;

/** The name that is being typed before the caret, if one is: `/` and part of a name, which may have blanks. */
export function slashWords(text: string, caret: number): SlashWords | null {
  const found = SLASH.exec(text.slice(0, caret));
  const words = found?.[1];
  if (words === undefined || words.length > LONGEST) return null;
  return { from: caret - words.length - 1, to: caret, words };
}

/** The text with what was typed after the slash, and the slash, replaced. */
export function replaceSlash(text: string, { from, to }: SlashWords, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}
