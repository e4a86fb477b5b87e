const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/*?:[\]'\p{Cc}]/gu;

/**
 * A name that a spreadsheet accepts for a sheet: up to 31 characters, without those that a reference or a file could
 * not hold, and unlike every name in `taken` (case apart).
 */
export function sheetName(wish: string, taken: readonly string[] = []): string {
  const clean = wish.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  // Excel keeps "History" for itself and calls a workbook with it damaged.
  const base = /^history$/i.test(clean) ? `${clean}_` : clean || '_';
  const others = new Set(taken.map((name) => name.toLowerCase()));
  let name = cut(base, '');
  for (let n = 2; others.has(name.toLowerCase()); n += 1) name = cut(base, ` ${String(n)}`);
  return name;
}

function cut(text: string, suffix: string): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length + suffix.length > LONGEST_NAME) break;
    kept += character;
  }
  return `${kept.trim()}${suffix}`;
}

/** A reference to a range of another sheet, for a formula. */
export function rangeOf(sheet: string, column: string, firstRow: number, lastRow: number): string {
  return `'${sheet}'!$${column}$${String(firstRow)}:$${column}$${String(lastRow)}`;
}

/** The letters of a column, from 1: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The names of the sheets of one workbook, each unlike those before it. */
export function sheetNames<const Wishes extends readonly string[]>(
  wishes: Wishes,
): { readonly [Place in keyof Wishes]: string } {
  const names: string[] = [];
  for (const wish of wishes) names.push(sheetName(wish, names));
  return names as { readonly [Place in keyof Wishes]: string };
}
