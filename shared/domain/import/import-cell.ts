/** What a cell of a table holds: a date cell as `aaaa-mm-gg`; a formula without a plain result, or an error, cannot be read. */
export type ImportCell = string | number | boolean | null | Readonly<{ unread: 'formula' | 'error' }>;

/** A row of a table. */
export interface ImportLine {
  /** Its number in the sheet or in the file, from 1: people look it up there. */
  readonly at: number;
  readonly cells: readonly ImportCell[];
}

/** More columns than these are no table of an office. */
export const IMPORT_COLUMNS_MAX = 256;

/** More rows than these are not read. */
export const IMPORT_ROWS_MAX = 200_000;

const LETTERS = 26;
const FIRST_LETTER = 65;

/** What a spreadsheet calls a column: `A` for the one at place 0, `AA` for the one at 26. */
export function columnName(place: number): string {
  const rest = Math.floor(place / LETTERS) - 1;
  const last = String.fromCharCode(FIRST_LETTER + (place % LETTERS));
  return rest < 0 ? last : columnName(rest) + last;
}

/** What a spreadsheet calls a cell, as in `C12`. */
export function cellName(place: number, at: number): string {
  return `${columnName(place)}${String(at)}`;
}

const BLANKS = /[\s\u00a0\u2007\u202f\ufeff]+/gu;

/** The text of a cell, trimmed, with ordinary single blanks; empty when nothing is in it. */
export function cellText(cell: ImportCell): string {
  if (cell === null || typeof cell === 'object') return '';
  return String(cell).normalize('NFC').replace(BLANKS, ' ').trim();
}

/** Whether nothing is written in a cell. */
export function isBlank(cell: ImportCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cellText(cell) === '');
}
