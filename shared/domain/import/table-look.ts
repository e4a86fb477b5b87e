import type { ImportLine } from './import-cell.ts';

/** A sheet of a file of tables, as it is chosen from. */
export interface SheetLook {
  /** Empty for a file of text. */
  readonly name: string;
  /** How many rows have something written, headers and all. */
  readonly rows: number;
  readonly columns: number;
  /** The first of those rows. */
  readonly head: readonly ImportLine[];
}

/** What a file of tables holds. */
export interface TableLook {
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  readonly sheets: readonly SheetLook[];
}
