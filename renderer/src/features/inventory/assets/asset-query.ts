import { type AssetState, ASSET_STATES } from '#shared/domain/asset.ts';
import { containsWords, searchWords } from '#shared/domain/search-text.ts';
import type { AssetColumn, AssetRow, AssetTraits } from './asset-row.ts';
import { type AssetSearch, NONE, SITUATIONS } from './asset-search.ts';

/** A filter of the list. */
export type AssetFacet = keyof AssetTraits;

const FACETS = [
  'bodies',
  'categories',
  'types',
  'systems',
  'supports',
  'seats',
  'holdings',
  'warranties',
] as const satisfies readonly AssetFacet[];

/** How many assets each choice of each filter would show, the other filters as they are. */
export interface AssetCounts {
  readonly states: Readonly<Record<AssetState, number>>;
  readonly facets: Readonly<Record<AssetFacet, ReadonlyMap<string, number>>>;
}

/** What a search finds. */
export interface AssetFinding {
  readonly rows: readonly AssetRow[];
  readonly counts: AssetCounts;
}

type Choices = Readonly<Record<AssetFacet, ReadonlySet<string> | null>>;

function choicesOf(search: AssetSearch): Choices {
  const chosen = (facet: AssetFacet): ReadonlySet<string> | null => {
    const values: readonly string[] = search[facet] ?? [];
    return values.length === 0 ? null : new Set(values.map((value) => (value === NONE ? '' : value)));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, chosen(facet)])) as Choices;
}

/** The filters that a row does not pass: at most two are looked for, since two already settle it. */
function failedOf(row: AssetRow, choices: Choices): readonly AssetFacet[] {
  const failed: AssetFacet[] = [];
  for (const facet of FACETS) {
    const chosen = choices[facet];
    if (chosen === null || chosen.has(row.traits[facet])) continue;
    failed.push(facet);
    if (failed.length === 2) break;
  }
  return failed;
}

function addTo(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The rows that pass every filter, in the order in which they are given, and what each choice of each filter would show. */
export function findAssets(rows: readonly AssetRow[], search: AssetSearch): AssetFinding {
  const choices = choicesOf(search);
  const words = searchWords(search.text ?? '');
  const shownStates: readonly AssetState[] = SITUATIONS[search.situation ?? 'held'];
  const states = Object.fromEntries(ASSET_STATES.map((state) => [state, 0])) as Record<AssetState, number>;
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    AssetFacet,
    Map<string, number>
  >;
  const found: AssetRow[] = [];
  for (const row of rows) {
    if (words.length > 0 && !containsWords(row.folded(), words)) continue;
    const failed = failedOf(row, choices);
    if (failed.length === 0) states[row.state] += 1;
    if (failed.length > 1 || !shownStates.includes(row.state)) continue;
    const [only] = failed;
    for (const facet of only === undefined ? FACETS : [only]) addTo(facets[facet], row.traits[facet]);
    if (only === undefined) found.push(row);
  }
  return { rows: found, counts: { states, facets } };
}

/** Rows in the order of a column; those that say nothing there come last, either way. */
export function sortAssets(
  rows: readonly AssetRow[],
  column: AssetColumn,
  direction: 'ascending' | 'descending',
  compare: (left: string, right: string) => number,
): readonly AssetRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [left, right] = [one.cells[column], other.cells[column]];
    if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
    return sign * compare(left, right) || compare(one.cells.label, other.cells.label);
  });
}
