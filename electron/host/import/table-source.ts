import type { ImportLine } from '#shared/domain/import/import-cell.ts';

/** What a file says of itself. */
export interface TableFacts {
  readonly format: 'xlsx' | 'csv';
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** How a file of text is written; `null` for a workbook. */
  readonly text: { readonly encoding: string; readonly delimiter: string } | null;
}

/** A file of tables, open to be read. */
export interface TableSource {
  readonly facts: TableFacts;
  readonly sheets: readonly string[];
  /** The rows of a sheet that have something written, in order, as they are read. */
  lines(sheet: number): AsyncIterable<readonly ImportLine[]>;
  close(): Promise<void>;
}
