import { describe, expect, it } from 'vitest';
import { columnLetters, rangeOf, sheetName } from '#shared/reports/sheet-name.ts';

describe('the name of a sheet', () => {
  it('keeps a name that spreadsheets accept', () => {
    expect(sheetName('Registro ticket')).toBe('Registro ticket');
  });

  it('drops what a reference cannot hold', () => {
    expect(sheetName(`Costi [2026]: dell'Unione / a*b?c\\d`)).toBe('Costi 2026 dell Unione a b c d');
  });

  it('is at most 31 characters and never ends with half of one', () => {
    expect(sheetName('x'.repeat(40))).toBe('x'.repeat(31));
    expect(sheetName(`${'x'.repeat(30)}😀`)).toBe('x'.repeat(30));
  });

  it('is unlike those taken, whatever their case', () => {
    expect(sheetName('Riepilogo', ['RIEPILOGO', 'riepilogo 2'])).toBe('Riepilogo 3');
    expect(sheetName('x'.repeat(31), ['X'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
  });

  it('is never empty nor the one that Excel keeps for itself', () => {
    expect(sheetName('///')).toBe('_');
    expect(sheetName('History')).toBe('History_');
  });
});

describe('a reference', () => {
  it('names columns past the alphabet', () => {
    expect([1, 26, 27, 52, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  });

  it('quotes the sheet and holds still', () => {
    expect(rangeOf('Registro ticket', 'B', 2, 9)).toBe("'Registro ticket'!$B$2:$B$9");
  });
});
