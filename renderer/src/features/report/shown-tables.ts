import type { placesOf, TableReport } from '#shared/reports/inventory/table-report.ts';
import type { PlainCell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { plainCell } from './plain-cell.ts';

/** A table as the screen shows it: what its file will say, formulas worked out. */
export interface ShownTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** Those that sum up the others stand last. */
  readonly totals: number;
}

/** The tables of a report that the screen shows. */
export function shownTables(
  { tables }: TableReport,
  places: ReturnType<typeof placesOf>,
): readonly ShownTable[] {
  return tables.flatMap((table, place) => {
    const own = places[place];
    if (!table.shown || own === undefined) return [];
    const rows = table.rows(own, places).map((row) => row.map(plainCell));
    const { name, columns, count } = table;
    return [{ name, columns, rows, totals: rows.length - count }];
  });
}
