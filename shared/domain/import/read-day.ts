import { dateSchema } from '#shared/domain/field.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { cellText, type ImportCell } from './import-cell.ts';
import { type CellReading, importReason } from './import-fault.ts';

/** Day 0 of a spreadsheet, as 1 March 1900 and later days are counted from. */
const SERIAL_EPOCH = '1899-12-30';
/** Days that spreadsheets count wrong: 1900 was no leap year. */
const FIRST_SERIAL = 61;
/** 31 December 2999. */
const LAST_SERIAL = 401_768;
/** Between the two ways in which spreadsheets count days. */
const DAYS_FROM_1900_TO_1904 = 1_462;

const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?Z?)?';
const ITALIAN = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${TIME}$`, 'u');
const ISO = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${TIME}$`, 'u');
const SHORT_YEAR = new RegExp(`^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}${TIME}$`, 'u');

/** How a table counts days. */
export interface DayCount {
  /** Whether day 0 is 1 January 1904, as old Macintosh workbooks have it. */
  readonly from1904: boolean;
}

/** The day `aaaa-mm-gg` of a spreadsheet’s count; `undefined` out of the days that an office can mean. */
export function dayOfSerial(serial: number, { from1904 }: DayCount): string | undefined {
  const days = Math.floor(serial) + (from1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (!Number.isFinite(serial) || days < FIRST_SERIAL || days > LAST_SERIAL) return undefined;
  return addDays(SERIAL_EPOCH, days);
}

/** The day `aaaa-mm-gg` in a cell: written `gg/mm/aaaa` or `aaaa-mm-gg`, or counted as a spreadsheet does. */
export function readDay(cell: ImportCell, count: DayCount): CellReading<string> {
  const text = cellText(cell);
  if (typeof cell === 'number') return orUnreadable(dayOfSerial(cell, count), text);
  const italian = ITALIAN.exec(text);
  if (italian !== null) return orUnreadable(realDay(italian[3], italian[2], italian[1]), text);
  const iso = ISO.exec(text);
  if (iso !== null) return orUnreadable(realDay(iso[1], iso[2], iso[3]), text);
  if (SHORT_YEAR.test(text)) return { reason: importReason('date-short-year', { text }) };
  return orUnreadable(undefined, text);
}

function orUnreadable(day: string | undefined, text: string): CellReading<string> {
  return day === undefined ? { reason: importReason('date-unreadable', { text }) } : { value: day };
}

/** The day, when the calendar has it. */
function realDay(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateSchema.safeParse(written).success ? written : undefined;
}
