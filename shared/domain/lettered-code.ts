import type { DraftNumber } from './workspace.ts';

/** The letter that the numbers and the provisional codes of a sort of paper bear: `C` receipts, `R` intervention reports. */
export type PaperLetter = 'C' | 'R';

/** The provisional code of a new paper, as `BOZZA-7F3K-C3`. @see X-2 */
export function letteredDraftCode(letter: PaperLetter, { replica, n }: DraftNumber): string {
  return `BOZZA-${replica.slice(0, 4).toUpperCase()}-${letter}${n}`;
}

/** The series of the papers of a day's year, as `c2026`. */
export function letteredSeries(letter: PaperLetter, day: string): string {
  return `${letter.toLowerCase()}${day.slice(0, 4)}`;
}

/** Whether a series is of the papers that bear a letter. */
export function isLetteredSeries(letter: PaperLetter, series: string): boolean {
  return series.startsWith(letter.toLowerCase()) && /^[a-z]\d{4}$/.test(series);
}

/** The number of the `n`-th paper of a series, as `C2026/000012`. */
export function letteredNumber(series: string, n: number): string {
  return `${series.toUpperCase()}/${String(n).padStart(6, '0')}`;
}

/** The series and the count of a paper's number. */
export function readLetteredNumber(number: string): { readonly series: string; readonly n: number } {
  return { series: number.slice(0, 5).toLowerCase(), n: Number(number.slice(6)) };
}
