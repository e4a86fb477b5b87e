/** As many UTF-16 units as a cell holds. */
export const LONGEST_CELL_TEXT = 32_767;

const ELLIPSIS = '…';
/** Most texts need nothing of all this, and are told apart at once. */
const CARE = /[&<>_\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;
/** `_x0041_` within a text would be read back as the character it names: its first underscore is written as such. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text without what no document may hold: control characters and halves of a pair become the replacement character,
 * so that their loss is seen; every end of line becomes the one that sheets know.
 */
export function writableText(text: string): string {
  return CARE.test(text) ? text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\uFFFD') : text;
}

/** A text as the XML of a cell: it is read back as {@link writableText} gives it. */
export function xmlText(text: string): string {
  if (!CARE.test(text)) return text;
  return writableText(text)
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Whether a text is longer than a cell holds. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_CELL_TEXT;
}

/** Cuts a text to what a cell holds: one that was cut ends with an ellipsis, and never with half a character. */
export function shorten(text: string): string {
  if (!isTooLong(text)) return text;
  const kept = text.slice(0, LONGEST_CELL_TEXT - ELLIPSIS.length);
  return kept.replace(/[\uD800-\uDBFF]$/, '') + ELLIPSIS;
}
