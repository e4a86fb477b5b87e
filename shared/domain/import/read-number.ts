import { cellText, type ImportCell } from './import-cell.ts';
import { type CellReading, importReason } from './import-fault.ts';

const MONEY_SIGNS = /€|\b(?:EUR|euro)\b/giu;
const BLANKS = /[\s'’]/gu;
const SIGNED = /^[+-]?(?=\d)[\d.,]+$/u;
const ONE_SEPARATOR_AND_THREE_DIGITS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/u;
const THOUSANDS_BY_POINTS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const THOUSANDS_BY_COMMAS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/u;
const CENTS = 100;
/** Euros come from a spreadsheet as binary fractions: so far from a whole cent they are still one. */
const CENT_SLACK = 1e-6;

/**
 * The number in a cell: `1.234,56` and `1,234.56`, `1234,5` and `1234.5`. One separator before exactly three digits
 * could mean either thousands or decimals: it is refused with both readings.
 */
export function readNumber(cell: ImportCell): CellReading<number> {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell };
  const text = cellText(cell);
  const bare = text.replace(MONEY_SIGNS, '').replace(BLANKS, '');
  if (!SIGNED.test(bare)) return unreadable(text);
  if (ONE_SEPARATOR_AND_THREE_DIGITS.test(bare))
    return {
      reason: importReason('number-ambiguous', {
        text,
        thousands: bare.replace(/[.,]/u, ''),
        decimals: bare.replace('.', ','),
      }),
    };
  if (THOUSANDS_BY_POINTS.test(bare)) return { value: Number(bare.replaceAll('.', '').replace(',', '.')) };
  if (THOUSANDS_BY_COMMAS.test(bare)) return { value: Number(bare.replaceAll(',', '')) };
  return PLAIN.test(bare) ? { value: Number(bare.replace(',', '.')) } : unreadable(text);
}

/** An amount in a cell, in integer cents: a fraction of a cent is no amount. */
export function readCents(cell: ImportCell): CellReading<number> {
  const read = readNumber(cell);
  if ('reason' in read) return read;
  const cents = Math.round(read.value * CENTS);
  const isWhole = Math.abs(read.value * CENTS - cents) <= Math.max(1, Math.abs(cents)) * CENT_SLACK;
  return isWhole ? { value: cents } : unreadable(cellText(cell));
}

/** A whole number in a cell. */
export function readWhole(cell: ImportCell): CellReading<number> {
  const read = readNumber(cell);
  if ('reason' in read || Number.isSafeInteger(read.value)) return read;
  return unreadable(cellText(cell));
}

function unreadable(text: string): CellReading<never> {
  return { reason: importReason('number-unreadable', { text }) };
}
