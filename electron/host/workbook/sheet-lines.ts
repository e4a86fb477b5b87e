import type { Readable } from 'node:stream';
import { TableRefused } from '#electron/host/import/table-refused.ts';
import {
  IMPORT_COLUMNS_MAX,
  IMPORT_ROWS_MAX,
  type ImportCell,
  type ImportLine,
} from '#shared/domain/import/import-cell.ts';
import { dayOfSerial } from '#shared/domain/import/read-day.ts';
import { attribute, bareName, xmlEvents } from './xml-events.ts';

/** What the cells of a workbook are read with. */
export interface CellWords {
  readonly shared: readonly string[];
  readonly days: readonly boolean[];
  readonly from1904: boolean;
}

/** A cell being read. */
interface OpenCell {
  readonly place: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  /** `null` while no value was met. */
  text: string | null;
}

const LETTERS = 26;
const BEFORE_A = 64;

/**
 * The rows of a sheet that have something written, as its part is read.
 *
 * @throws TableRefused when it has more rows or columns than an office's table.
 */
export async function* sheetLines(
  part: Readable,
  words: CellWords,
): AsyncGenerator<readonly ImportLine[], void, undefined> {
  const reading = createSheetReading(words);
  for await (const events of xmlEvents(part)) {
    for (const event of events) {
      if (event.eventType === 'opentag') reading.open(bareName(event.value.name), event.value.attributes);
      else if (event.eventType === 'closetag') reading.close(bareName(event.value.name));
      else reading.text(event.value);
    }
    const lines = reading.take();
    if (lines.length > 0) yield lines;
  }
}

interface SheetReading {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  close(tag: string): void;
  text(text: string): void;
  /** The rows completed since the last time. */
  take(): readonly ImportLine[];
}

function createSheetReading(words: CellWords): SheetReading {
  let lines: ImportLine[] = [];
  let count = 0;
  let at = 0;
  let cells: ImportCell[] = [];
  let cell: OpenCell | null = null;
  let isValue = false;
  let phonetic = 0;

  function endCell({ place, ...rest }: OpenCell): void {
    const value = valueOf(rest, words);
    if (value === null || value === '') return;
    if (place >= IMPORT_COLUMNS_MAX)
      throw new TableRefused('import-too-wide', `a cell in column ${String(place + 1)}`);
    while (cells.length < place) cells.push(null);
    cells[place] = value;
  }

  function endRow(): void {
    if (cells.length === 0) return;
    count += 1;
    if (count > IMPORT_ROWS_MAX + 1) throw new TableRefused('import-too-long', 'too many rows');
    lines.push({ at, cells });
    cells = [];
  }

  return {
    open(tag, attributes) {
      if (tag === 'row') at = Number(attributes['r'] ?? at + 1);
      else if (tag === 'c') cell = openCell(attributes, cell);
      else if (tag === 'f' && cell !== null) cell.isFormula = true;
      else if (tag === 'rPh') phonetic += 1;
      else if (tag === 'v' || tag === 't') isValue = phonetic === 0;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') isValue = false;
      else if (tag === 'rPh') phonetic -= 1;
      else if (tag === 'c' && cell !== null) endCell(cell);
      else if (tag === 'row') {
        endRow();
        cell = null;
      }
    },
    text(text) {
      if (isValue && cell !== null) cell.text = (cell.text ?? '') + text;
    },
    take() {
      const taken = lines;
      lines = [];
      return taken;
    },
  };
}

/** A cell that begins: where its place is not written, after the one before. */
function openCell(attributes: Readonly<Record<string, string>>, before: OpenCell | null): OpenCell {
  const place = placeOf(attributes['r']) ?? (before?.place ?? -1) + 1;
  const style = Number(attribute(attributes, 's') ?? '-1');
  return { place, type: attributes['t'] ?? 'n', style, isFormula: false, text: null };
}

/** The column of a reference such as `AB12`, from 0. */
function placeOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Za-z]{1,7})/u.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  let place = 0;
  for (const letter of letters.toUpperCase()) place = place * LETTERS + letter.charCodeAt(0) - BEFORE_A;
  return place - 1;
}

function valueOf(
  { type, style, isFormula, text }: Omit<OpenCell, 'place'>,
  { shared, days, from1904 }: CellWords,
): ImportCell {
  if (text === null) return isFormula ? { unread: 'formula' } : null;
  switch (type) {
    case 's':
      return shared[Number(text)] ?? null;
    case 'str':
    case 'inlineStr':
    case 'd':
      return text;
    case 'b':
      return text.trim() === '1';
    case 'e':
      return { unread: 'error' };
    default:
      return numberOf(text, days[style] === true, from1904);
  }
}

/** A number; as a day where it is shown as one. */
function numberOf(text: string, isDay: boolean, from1904: boolean): ImportCell {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return null;
  return isDay ? (dayOfSerial(value, { from1904 }) ?? value) : value;
}
