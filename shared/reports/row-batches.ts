import type { Cell, WorkbookContent } from './workbook-plan.ts';

/** Rows of one sheet, as many as travel to the writer in one call. */
export interface RowBatch {
  /** Position of the sheet in the plan. */
  readonly sheet: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Cuts a workbook's rows into batches of at most `size`, sheet after sheet, making each row only when it is due. */
export async function* rowBatches(content: WorkbookContent, size: number): AsyncGenerator<RowBatch> {
  for (const [sheet, source] of content.rows.entries()) {
    let rows: (readonly Cell[])[] = [];
    for await (const row of source) {
      rows.push(row);
      if (rows.length === size) {
        yield { sheet, rows };
        rows = [];
      }
    }
    if (rows.length > 0) yield { sheet, rows };
  }
}
