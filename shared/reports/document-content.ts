import type { PlainCell, WallTime } from './workbook-plan.ts';

/** A value of a document: a text, a number, a day or a moment in Italy, or nothing. */
export type DocumentValue = Exclude<PlainCell, { readonly formula: string }>;

/** A thing and its value. */
export type DocumentFact = readonly [label: string, value: DocumentValue];

/** Part of a document: facts, texts or a table under a heading. */
export type DocumentSection =
  | { readonly type: 'facts'; readonly heading: string; readonly facts: readonly DocumentFact[] }
  | { readonly type: 'texts'; readonly heading: string; readonly texts: readonly string[] }
  | {
      readonly type: 'table';
      readonly heading: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly DocumentValue[])[];
      /** What is said when there are no rows. */
      readonly empty: string;
    };

/** A document of a few pages, before it becomes a sheet or a page. */
export interface DocumentContent {
  readonly title: string;
  /** Below the title: what it is about, who made it, when. */
  readonly about: readonly string[];
  readonly sections: readonly DocumentSection[];
}

/** How a document's values are written for people: days as `gg/mm/aaaa`, moments with their minutes. */
export function documentText(value: DocumentValue, integer: (value: number) => string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? integer(value) : writtenMoment(value);
}

/** A day as `gg/mm/aaaa`, a moment as `gg/mm/aaaa hh:mm`. */
function writtenMoment({ wallTime }: WallTime): string {
  const [day = '', time] = wallTime.split('T');
  const written = day.split('-').reverse().join('/');
  return time === undefined ? written : `${written} ${time.slice(0, 5)}`;
}
