import type { JsonObject } from '#shared/domain/json.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is measured. */
export type BenchSubject = keyof Catalogue['cliBench']['subjects'];

/** How a measure stands against its goals. */
export type Verdict = 'moonshot' | 'must' | 'missed';

/** One measure, with its bound and its peer of the same run. */
export interface BenchRow {
  /** The row of the performance goals that it answers. */
  readonly row: number;
  readonly subject: BenchSubject;
  /** The figure that is judged, in `unit`. */
  readonly figure: number;
  readonly unit: 'ratio' | 'calls' | 'ms';
  readonly must: number;
  readonly moonshot: number | null;
  readonly verdict: Verdict;
  /** What was measured, of the product and of its peer. */
  readonly product: JsonObject;
  readonly peer: JsonObject | null;
}

/** A measure judged by its goals: the smaller, the better. One that cannot be true meets none. */
export function judged(measure: Omit<BenchRow, 'verdict'>): BenchRow {
  const { figure, must, moonshot } = measure;
  const isTrue = Number.isFinite(figure) && figure >= 0;
  const isMoonshot = isTrue && moonshot !== null && figure <= moonshot;
  return {
    ...measure,
    figure: rounded(figure),
    verdict: isMoonshot ? 'moonshot' : isTrue && figure <= must ? 'must' : 'missed',
  };
}

/** Figures are no truer than this. */
export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
