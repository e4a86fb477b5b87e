import type { Alignment, Style } from 'exceljs';
import type { ColumnFormat } from '#shared/reports/workbook-plan.ts';

/** A column's format, or the one of a value that its column does not suit. */
export type CellFormat = ColumnFormat | 'general';

/** What a cell is for. A `note` stands above the header and runs on over its neighbours. A `field` is a number or a moment in a column of texts: it begins where they do. */
export type CellRole = 'plain' | 'field' | 'title' | 'note' | 'header' | 'heading' | 'total';

/** Gives the number by which a sheet names a style. */
export type StyleNumbers = (role: CellRole, format: CellFormat) => number;

const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  general: 'General',
  // Cells formatted as text stay text even when somebody edits `=1+1` in them.
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  money: '#,##0.00 "€"',
  percent: '0.0%',
  date: 'dd/mm/yyyy',
  dateTime: 'dd/mm/yyyy hh:mm',
  duration: '[h]:mm',
};

const ACCENT = { argb: 'FF0066CC' };
const WHITE = { argb: 'FFFFFFFF' };
const FONT = { name: 'Calibri', size: 11, family: 2 };

const ROLE_STYLES: Readonly<Record<CellRole, Partial<Style>>> = {
  plain: { alignment: { vertical: 'top' } },
  field: { alignment: { vertical: 'top', horizontal: 'left' } },
  title: { font: { ...FONT, size: 14, bold: true, color: ACCENT } },
  note: { alignment: { vertical: 'top', horizontal: 'left' } },
  header: {
    font: { ...FONT, bold: true, color: WHITE },
    fill: { type: 'pattern', pattern: 'solid', fgColor: ACCENT },
    alignment: { vertical: 'middle', wrapText: true },
  },
  heading: {
    font: { ...FONT, bold: true, color: ACCENT },
    border: { bottom: { style: 'thin', color: ACCENT } },
  },
  total: { font: { ...FONT, bold: true }, border: { top: { style: 'thin', color: ACCENT } } },
};

function styleOf(role: CellRole, format: CellFormat): Partial<Style> {
  const style = { ...ROLE_STYLES[role], numFmt: NUMBER_FORMATS[format] };
  if (role === 'plain' && format === 'text') return withAlignment(style, { wrapText: true });
  // A header stands over what its column holds: numbers and moments are on the right.
  return role === 'header' && format !== 'text' ? withAlignment(style, { horizontal: 'right' }) : style;
}

function withAlignment(style: Partial<Style>, alignment: Partial<Alignment>): Partial<Style> {
  return { ...style, alignment: { ...style.alignment, ...alignment } };
}

/** Registers each style with `add` the first time it is asked for. */
export function createStyleNumbers(add: (style: Partial<Style>) => number): StyleNumbers {
  const numbers = new Map<CellRole, Map<CellFormat, number>>();
  function ofRole(role: CellRole): Map<CellFormat, number> {
    const known = numbers.get(role) ?? new Map<CellFormat, number>();
    numbers.set(role, known);
    return known;
  }
  return (role, format) => {
    const ofFormat = ofRole(role);
    const number = ofFormat.get(format) ?? add(styleOf(role, format));
    ofFormat.set(format, number);
    return number;
  };
}
