import { columnLetters, rangeOf } from './sheet-name.ts';
import type { Cell, ColumnFormat, SheetColumn } from './workbook-plan.ts';

/** A column of a table: its header, its shape, and what a row shows in it. */
export interface TableColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Text when absent. */
  readonly format?: ColumnFormat;
  readonly value: (row: Row) => Cell;
}

/** A sheet that is one table: a header, then a row for each thing. */
export interface SheetTable<Key extends string, Row> {
  readonly columns: readonly SheetColumn[];
  /** The letters of a column. */
  letters(key: Key): string;
  cells(row: Row): readonly Cell[];
  /** The cells of a column below the header, for a formula. Without rows it is the empty row below the header. */
  range(key: Key): string;
}

/** Where a table stands, once its rows are known. */
export interface TablePlace {
  readonly sheet: string;
  /** The row of its header. */
  readonly headerRow: number;
  readonly rows: number;
}

/** A table over its columns, in the order in which they are given. */
export function createSheetTable<Key extends string, Row>(
  columns: Readonly<Record<Key, TableColumn<Row>>>,
  { sheet, headerRow, rows }: TablePlace,
): SheetTable<Key, Row> {
  const keys = Object.keys(columns) as Key[];
  const all = keys.map((key) => columns[key]);
  const letters = (key: Key): string => columnLetters(keys.indexOf(key) + 1);
  return {
    columns: all.map(({ header, width, format = 'text' }) => ({ header, width, format })),
    letters,
    cells: (row) => all.map(({ value }) => value(row)),
    range: (key) => rangeOf(sheet, letters(key), headerRow + 1, headerRow + Math.max(1, rows)),
  };
}
