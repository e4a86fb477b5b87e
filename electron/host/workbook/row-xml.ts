import { columnLetters } from '#shared/reports/sheet-name.ts';
import type {
  Cell,
  ColumnFormat,
  FormulaCell,
  PlainCell,
  SheetColumn,
  WallTime,
} from '#shared/reports/workbook-plan.ts';
import type { CellFormat, CellRole, StyleNumbers } from './cell-styles.ts';
import { isTooLong, shorten, xmlText } from './cell-text.ts';
import { rowHeight } from './row-height.ts';
import { wallSerial } from './wall-serial.ts';

const MINUTES_IN_DAY = 1_440;

/** A value that no sheet can hold. Thrown out of the depth of a row; the writer refuses the whole batch with it. */
export class UnwritableCell extends Error {}

/** Rows as XML, and how many of their texts had to be shortened. */
export interface RowsXml {
  readonly xml: string;
  readonly shortenedTexts: number;
}

/** Writes rows of one sheet as XML. */
export interface RowSerializer {
  /**
   * The rows from number `first` on, all in one role.
   *
   * @throws UnwritableCell naming the cell that cannot be written.
   */
  serialize(rows: readonly (readonly Cell[])[], first: number, role: CellRole): RowsXml;
}

/** The format of a value: its column's, where that suits it. */
function formatOf(value: PlainCell, column: ColumnFormat): CellFormat {
  const isDateColumn = column === 'date' || column === 'dateTime';
  if (value === null) return column;
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return column === 'text' || isDateColumn ? 'general' : column;
  if ('formula' in value) return column === 'text' ? 'general' : column;
  const natural = value.wallTime.includes('T') ? 'dateTime' : 'date';
  return column === 'date' ? 'date' : natural;
}

/** The role and the format of a value in its column: what is not text begins, among texts, where they do. */
function lookOf(value: PlainCell, role: CellRole, column: ColumnFormat): readonly [CellRole, CellFormat] {
  if (role === 'header') return [role, column];
  const format = formatOf(value, column);
  return [role === 'plain' && column === 'text' && format !== 'text' ? 'field' : role, format];
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new UnwritableCell(`${String(value)} is no number of a sheet`);
  return String(value);
}

function momentText({ wallTime }: WallTime): string {
  const serial = wallSerial(wallTime);
  if (serial === undefined) throw new UnwritableCell(`${wallTime} is no moment of a sheet`);
  return String(serial);
}

/** The texts that wrap are those of plain cells and of the header. */
function heightXml(
  cells: readonly Cell[],
  role: CellRole,
  columns: readonly Pick<SheetColumn, 'width'>[],
): string {
  if (role !== 'plain' && role !== 'header') return '';
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell : null));
  const height = rowHeight(texts, columns);
  return height === null ? '' : ` ht="${String(height)}" customHeight="1"`;
}

/** Makes the serializer of a sheet with these columns; a cell past the last of them is written in its own format. */
export function createRowSerializer(
  columns: readonly Pick<SheetColumn, 'format' | 'width'>[],
  styles: StyleNumbers,
): RowSerializer {
  const letters: string[] = [];
  let shortenedTexts = 0;

  function fit(text: string): string {
    if (!isTooLong(text)) return xmlText(text);
    shortenedTexts += 1;
    return xmlText(shorten(text));
  }

  function formulaXml(start: string, { formula, result }: FormulaCell): string {
    return typeof result === 'string'
      ? `${start} t="str"><f>${xmlText(formula)}</f><v>${fit(result)}</v></c>`
      : `${start}><f>${xmlText(formula)}</f><v>${numberText(result)}</v></c>`;
  }

  function valueXml(start: string, value: PlainCell, format: CellFormat): string {
    if (value === null) return `${start}/>`;
    if (typeof value === 'string') {
      return `${start} t="inlineStr"><is><t xml:space="preserve">${fit(value)}</t></is></c>`;
    }
    if (typeof value === 'number') {
      return `${start}><v>${numberText(format === 'duration' ? value / MINUTES_IN_DAY : value)}</v></c>`;
    }
    return 'formula' in value ? formulaXml(start, value) : `${start}><v>${momentText(value)}</v></c>`;
  }

  function cellXml(cell: Cell, index: number, row: string, rowRole: CellRole): string {
    if (cell === null && (rowRole === 'plain' || rowRole === 'note')) return '';
    const isMarked = typeof cell === 'object' && cell !== null && 'mark' in cell;
    const [value, ownRole] = isMarked ? [cell.value, cell.mark] : [cell, rowRole];
    const [role, format] = lookOf(value, ownRole, columns[index]?.format ?? 'text');
    const letter = (letters[index] ??= columnLetters(index + 1));
    return valueXml(`<c r="${letter}${row}" s="${String(styles(role, format))}"`, value, format);
  }

  return {
    serialize(rows, first, role) {
      shortenedTexts = 0;
      let xml = '';
      for (const [offset, cells] of rows.entries()) {
        const row = String(first + offset);
        xml += `<row r="${row}"${heightXml(cells, role, columns)}>`;
        for (const [index, cell] of cells.entries()) xml += cellXml(cell, index, row, role);
        xml += '</row>';
      }
      return { xml, shortenedTexts };
    },
  };
}
