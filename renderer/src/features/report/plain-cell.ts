import type { Cell, PlainCell } from '#shared/reports/workbook-plan.ts';

/** What a cell shows: a formula's result, the value of one that stands out. */
export function plainCell(cell: Cell): PlainCell {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('mark' in cell) return plainCell(cell.value);
  return 'formula' in cell ? cell.result : cell;
}
