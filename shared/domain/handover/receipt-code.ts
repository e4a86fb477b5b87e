import type { DraftNumber } from '#shared/domain/workspace.ts';

/** The letter that receipts and their provisional codes bear, and their series begin with in lower case. */
const LETTER = 'C';

/** The provisional code of a new receipt, as `BOZZA-7F3K-C3`. @see X-2 */
export function receiptDraftCode({ replica, n }: DraftNumber): string {
  return `BOZZA-${replica.slice(0, 4).toUpperCase()}-${LETTER}${n}`;
}

/** The series of the receipts of a day's year, as `c2026`. */
export function receiptSeries(day: string): string {
  return `${LETTER.toLowerCase()}${day.slice(0, 4)}`;
}

/** The number of the `n`-th receipt of a series, as `C2026/000012`. */
export function receiptNumber(series: string, n: number): string {
  return `${series.toUpperCase()}/${String(n).padStart(6, '0')}`;
}

/** The series and the count of a receipt's number. */
export function readReceiptNumber(number: string): { readonly series: string; readonly n: number } {
  return { series: number.slice(0, 5).toLowerCase(), n: Number(number.slice(6)) };
}
