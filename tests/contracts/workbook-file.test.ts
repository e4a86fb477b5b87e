import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Cell, SheetColumn, WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { GOLDEN_TEXTS } from '#tests/fixtures/reports/golden-texts.ts';
import { unzip } from '#tests/office/unzip.ts';
import { countElements } from '#tests/office/well-formed.ts';
import { CREATED, prepareStages } from '#tests/office/workbook-stage.ts';
import { oneSheet, sheetPlan, writeWorkbook } from '#tests/office/write-workbook.ts';

const newStage = await prepareStages();

async function readBack(path: string): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

async function written(content: WorkbookContent): Promise<exceljs.Workbook> {
  const { service, path } = newStage();
  await writeWorkbook(service, path, content);
  return readBack(path);
}

/** The first column of the first sheet below its header. */
function firstColumn(workbook: exceljs.Workbook): readonly exceljs.Cell[] {
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return Array.from({ length: sheet.rowCount - 1 }, (_, row) => sheet.getCell(row + 2, 1));
}

function columnOf(format: SheetColumn['format']): SheetColumn {
  return { header: 'Colonna', width: 20, format };
}

describe('a text in the file', () => {
  it('comes back as it was, and is never a formula', async () => {
    const workbook = await written(
      oneSheet(
        'text',
        GOLDEN_TEXTS.map((text) => [text]),
      ),
    );
    const cells = firstColumn(workbook);
    // What looks like an escape is written escaped, which this reader leaves so and spreadsheets do not.
    expect(cells.map(({ text }) => text.replace('_x005F_', '_'))).toEqual(GOLDEN_TEXTS);
    expect(new Set(cells.map(({ type }) => type))).toEqual(new Set([exceljs.ValueType.String]));
    expect(new Set(cells.map(({ numFmt }) => numFmt))).toEqual(new Set(['@']));
  });

  it('is shortened when no cell can hold it, and that is told', async () => {
    const { service, path } = newStage();
    const { shortenedTexts, rows } = await writeWorkbook(
      service,
      path,
      oneSheet('text', [['x'.repeat(40_000)], ['breve']]),
    );
    expect([shortenedTexts, rows]).toEqual([1, 2]);
    expect(firstColumn(await readBack(path))[0]?.text).toMatch(/^x{32766}…$/);
  });
});

describe('a moment in the file', () => {
  it('is a true date that shows the wall time, midnight and both clock changes included', async () => {
    const moments = [
      '2026-01-01T00:00:00',
      '2026-06-30T00:00:00',
      '2026-06-30T23:59:00',
      '2026-03-29T00:00:00',
      '2026-03-29T03:00:00',
      '2026-10-25T00:00:00',
      '2026-10-25T02:30:00',
    ];
    const rows = moments.map((wallTime) => [{ wallTime }]);
    const cells = firstColumn(await written(oneSheet('dateTime', rows)));
    // The reader gives wall times as if they were UTC, as the writer counts them.
    expect(cells.map(({ value }) => (value as Date).toISOString().slice(0, 19))).toEqual(moments);
    expect(cells[0]?.numFmt).toBe('dd/mm/yyyy hh:mm');
  });
});

describe('a number in the file', () => {
  it.each<[SheetColumn['format'], number, number, string]>([
    ['integer', 1_234, 1_234, '#,##0'],
    ['decimal', 0.1, 0.1, '#,##0.00'],
    ['money', 1_234.56, 1_234.56, '#,##0.00 "€"'],
    ['percent', 0.989, 0.989, '0.0%'],
    ['duration', 1_530, 1.0625, '[h]:mm'],
  ])('of a column of %s is a number in its format', async (format, value, stored, numFmt) => {
    const [cell] = firstColumn(await written(oneSheet(format, [[value]])));
    // A format of hours makes the reader give a date: its serial is compared.
    const read = cell?.value instanceof Date ? cell.value.getTime() / 86_400_000 + 25_569 : cell?.value;
    expect(read).toBeCloseTo(stored, 10);
    expect(cell?.numFmt).toBe(numFmt);
  });
});

describe('the file', () => {
  const total: Cell = { mark: 'total', value: { formula: 'SUM(A4:A5)', result: 3 } };
  const content: WorkbookContent = {
    plan: {
      creator: 'Presidio 0.1.0 <prova>',
      title: 'Registro & riepilogo',
      sheets: [
        {
          ...sheetPlan('Primo', [columnOf('integer'), columnOf('text')]),
          preamble: [['Titolo'], ['Dal', { wallTime: '2026-01-01' }]],
          filter: true,
          landscape: true,
        },
        sheetPlan('Vuoto', [columnOf('text')]),
        sheetPlan('Ultimo', [columnOf('text')]),
      ],
    },
    rows: [[[1, 'a'], [2], [total]], [], [['fine']]],
    totalRows: 4,
  };

  it('is well-formed in every part', async () => {
    const { service, path } = newStage();
    await writeWorkbook(service, path, content);
    const parts = unzip(path);
    expect([...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(3);
    for (const xml of parts.values()) expect(await countElements(xml)).toBeGreaterThan(0);
  });

  it('says what it is, by whom and when', async () => {
    const workbook = await written(content);
    expect([workbook.title, workbook.creator]).toEqual(['Registro & riepilogo', 'Presidio 0.1.0 <prova>']);
    expect(workbook.created).toEqual(new Date(CREATED));
  });

  it('keeps the header in sight, filtered and on every page, as wide as one', async () => {
    const [sheet] = (await written(content)).worksheets;
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet?.autoFilter).toBe('A3:B6');
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:3',
    });
    expect(sheet?.getColumn(1).width).toBe(20);
    expect(sheet?.getCell('A3').font.bold).toBe(true);
  });

  it('puts a sheet too wide to be read on one page on more, its first column on each', async () => {
    const [plan] = content.plan.sheets;
    if (!plan) throw new Error('no sheet');
    const columns = plan.columns.map((column) => ({ ...column, width: 200 }));
    const wide = { ...content, plan: { ...content.plan, sheets: [{ ...plan, columns }] } };
    const [sheet] = (await written({ ...wide, rows: content.rows.slice(0, 1) })).worksheets;
    expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 2, printTitlesColumn: 'A:A' });
  });

  it('gives a row the height that its wrapped text needs', async () => {
    const workbook = await written(oneSheet('text', [['breve'], ['parola '.repeat(10)]]));
    const [sheet] = workbook.worksheets;
    expect([sheet?.getRow(2).height, sheet?.getRow(3).height]).toEqual([undefined, 60]);
  });

  it('stores the result beside each formula, so that a protected view shows it', async () => {
    const [sheet] = (await written(content)).worksheets;
    expect(sheet?.getCell('A6').value).toEqual({ formula: 'SUM(A4:A5)', result: 3 });
  });

  it('has the sheets of the plan in order, the one without rows too', async () => {
    const { worksheets } = await written(content);
    expect(worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['Primo', 6],
      ['Vuoto', 1],
      ['Ultimo', 2],
    ]);
  });
});
