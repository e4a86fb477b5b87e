/** Where each arrow leads: so many rows and columns away. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus to the cell that an arrow leads to; whether there was one. */
export function moveFocus(key: string, from: EventTarget, table: HTMLTableElement): boolean {
  const step = STEPS[key];
  const cell = from instanceof Element ? from.closest('td') : null;
  const row = cell?.closest('tr');
  if (step === undefined || cell === null || row == null) return false;
  const [rows, columns] = step;
  const target = table.rows[row.rowIndex + rows]?.cells[cell.cellIndex + columns]?.querySelector('button');
  target?.focus();
  return target != null;
}
