/** What stands between two cells of a row: no keyboard types it. */
const BETWEEN = '\u001f';

/** The cells of a grid as a form keeps them: a row a line. Nothing where every cell is empty. */
export function gridText(cells: readonly (readonly string[])[]): string {
  const isEmpty = cells.every((line) => line.every((cell) => cell.trim() === ''));
  return isEmpty ? '' : cells.map((line) => line.join(BETWEEN)).join('\n');
}

/** The cells that such a text gives, as many rows and columns as asked for: those that it does not say are empty. */
export function gridCells(text: string, rows: number, columns: number): readonly (readonly string[])[] {
  const lines = text.split('\n').map((line) => line.split(BETWEEN));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => lines[row]?.[column] ?? ''),
  );
}
