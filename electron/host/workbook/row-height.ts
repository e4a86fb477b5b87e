import type { SheetColumn } from '#shared/reports/workbook-plan.ts';

/** The height of a line, in points: what a sheet gives a row of one line. */
const LINE_POINTS = 15;

/** A row shows this many lines at most; the rest is read in the cell. */
const MOST_LINES = 12;

/** How many lines a text takes in a column of that width, its own line ends included. */
function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / Math.max(1, width - 1))), 0);
}

/**
 * The height of a row in points, `null` for the ordinary one. Spreadsheets do not agree on growing a row to its wrapped
 * texts when they open a file: a row that needs more than a line says so.
 */
export function rowHeight(
  texts: readonly (string | null)[],
  columns: readonly Pick<SheetColumn, 'width'>[],
): number | null {
  let most = 1;
  for (const [index, text] of texts.entries()) {
    if (text !== null) most = Math.max(most, linesOf(text, columns[index]?.width ?? text.length));
  }
  return most === 1 ? null : Math.min(most, MOST_LINES) * LINE_POINTS;
}
