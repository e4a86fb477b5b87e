import { describe, expect, it } from 'vitest';
import type { CellFormat, CellRole } from '#electron/host/workbook/cell-styles.ts';
import { createRowSerializer, UnwritableCell } from '#electron/host/workbook/row-xml.ts';
import type { Cell, ColumnFormat } from '#shared/reports/workbook-plan.ts';

/** The role and format chosen for a cell, in that order. */
function styleChosen(cell: Cell, column: ColumnFormat): readonly [CellRole, CellFormat] | undefined {
  const chosen: (readonly [CellRole, CellFormat])[] = [];
  const serializer = createRowSerializer([{ format: column, width: 20 }], (role, format) =>
    chosen.push([role, format]),
  );
  serializer.serialize([[cell]], 1, 'plain');
  return chosen[0];
}

function xmlOf(cells: readonly Cell[], column: ColumnFormat = 'text'): string {
  const serializer = createRowSerializer(
    cells.map(() => ({ format: column, width: 40_000 })),
    () => 1,
  );
  return serializer.serialize([cells], 7, 'plain').xml;
}

describe('the format of a cell', () => {
  it.each<[Cell, ColumnFormat, CellFormat]>([
    ['1', 'integer', 'text'],
    [1, 'integer', 'integer'],
    [1, 'text', 'general'],
    [1, 'date', 'general'],
    [{ wallTime: '2026-01-01' }, 'text', 'date'],
    [{ wallTime: '2026-01-01T10:00' }, 'text', 'dateTime'],
    [{ wallTime: '2026-01-01T10:00' }, 'date', 'date'],
    [{ wallTime: '2026-01-01' }, 'dateTime', 'date'],
    [{ formula: '1+1', result: 2 }, 'money', 'money'],
    [{ formula: '1+1', result: 2 }, 'text', 'general'],
  ])('of %j in a column of %s is %s', (cell, column, format) => {
    expect(styleChosen(cell, column)?.[1]).toBe(format);
  });

  it('begins where the texts do in a column of texts', () => {
    expect(styleChosen(1, 'text')?.[0]).toBe('field');
    expect(styleChosen('1', 'text')?.[0]).toBe('plain');
    expect(styleChosen(1, 'integer')?.[0]).toBe('plain');
  });

  it('stands out where it is marked, empty or not', () => {
    expect(styleChosen({ mark: 'total', value: 3 }, 'integer')).toEqual(['total', 'integer']);
    expect(styleChosen({ mark: 'heading', value: null }, 'integer')).toEqual(['heading', 'integer']);
  });
});

describe('the XML of a row', () => {
  it('holds text as text and leaves out what is empty', () => {
    expect(xmlOf(['=1+1', null, ' b'])).toBe(
      '<row r="7"><c r="A7" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>' +
        '<c r="C7" s="1" t="inlineStr"><is><t xml:space="preserve"> b</t></is></c></row>',
    );
  });

  it('holds a formula with its result', () => {
    expect(xmlOf([{ formula: 'IF(A1<2,"a","b")', result: 'a' }])).toBe(
      '<row r="7"><c r="A7" s="1" t="str"><f>IF(A1&lt;2,"a","b")</f><v>a</v></c></row>',
    );
    expect(xmlOf([{ formula: 'SUM(B1:B2)', result: 3 }])).toContain('<f>SUM(B1:B2)</f><v>3</v>');
  });

  it('holds minutes as parts of a day', () => {
    expect(xmlOf([90], 'duration')).toContain('<v>0.0625</v>');
  });

  it.each<[string, Cell]>([
    ['not a number', Number.NaN],
    ['an infinite number', Number.POSITIVE_INFINITY],
    ['a formula without a number', { formula: '1/0', result: Number.NaN }],
    ['a day that does not exist', { wallTime: '2026-02-30' }],
  ])('refuses %s', (_what, cell) => {
    expect(() => xmlOf([cell])).toThrow(UnwritableCell);
  });

  it('says how many texts of the call were shortened', () => {
    const serializer = createRowSerializer([{ format: 'text', width: 40_000 }], () => 1);
    const long = 'x'.repeat(40_000);
    expect(serializer.serialize([[long], ['breve'], [long]], 1, 'plain').shortenedTexts).toBe(2);
    expect(serializer.serialize([['breve']], 4, 'plain').shortenedTexts).toBe(0);
  });
});
