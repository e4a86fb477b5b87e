import { describe, expect, it } from 'vitest';
import { rowBatches } from '#shared/reports/row-batches.ts';
import type { Cell, WorkbookContent } from '#shared/reports/workbook-plan.ts';

function contentOf(...rows: WorkbookContent['rows']): WorkbookContent {
  return { plan: { creator: '', title: '', sheets: [] }, rows, totalRows: 0 };
}

describe('batches of rows', () => {
  it('cut each sheet by itself, the last batch shorter, an empty sheet left out', async () => {
    const content = contentOf([[1], [2], [3]], [], [[4]]);
    const batches = [];
    for await (const batch of rowBatches(content, 2)) batches.push(batch);
    expect(batches).toEqual([
      { sheet: 0, rows: [[1], [2]] },
      { sheet: 0, rows: [[3]] },
      { sheet: 2, rows: [[4]] },
    ]);
  });

  it('make a row only when its batch is asked for', async () => {
    let made = 0;
    function* endless(): Generator<readonly Cell[]> {
      for (;;) yield [(made += 1)];
    }
    const batches = rowBatches(contentOf(endless()), 10);
    await batches.next();
    expect(made).toBe(10);
    await batches.return(undefined);
  });
});
