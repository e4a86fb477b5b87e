import type { TicketFacets, TicketQuery } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries, TextColumns } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import { FACET_NAMES, type FacetColumn, facetColumns } from './facet-columns.ts';

/** Which slots pass a query, and how many would pass it with another choice in one of its filters. */
export interface Sifted {
  /** For each slot, 0 when it passes. */
  readonly failed: Uint16Array;
  readonly matching: number;
  readonly facets: TicketFacets;
}

/** What a query is sifted by besides the columns. */
export interface Sieve {
  /** 1 for each slot that has the query's words; `null` when it has none. */
  readonly found: Uint8Array | null;
  /** The verdict of each slot at the moment of the question. */
  readonly dues: Uint8Array;
}

interface Filter extends FacetColumn {
  /** This filter's bit among those that a slot failed. */
  readonly bit: number;
  /** 1 for each value that passes; `null` when all do. */
  readonly allowed: Uint8Array | null;
}

/** The bits of a slot that is not shown, has not the words, is of another time or lacks a tag: no choice shows it. */
const OUT = 0xffff;

/**
 * Sifts every slot, filter by filter. A slot that fails one filter alone still counts among that filter's choices, since
 * choosing it there would show it; one that fails two counts nowhere.
 */
export function sift(columns: Columns, dictionaries: Dictionaries, query: TicketQuery, sieve: Sieve): Sifted {
  const facets = facetColumns(columns, dictionaries, query, sieve.dues);
  const filters = FACET_NAMES.map((name, place) => ({ name, filter: filterOf(facets[name], 1 << place) }));
  const failed = exclude(columns, dictionaries, query, sieve.found);
  for (const { filter } of filters) fail(failed, filter);
  let matching = 0;
  for (const bits of failed) if (bits === 0) matching += 1;
  const counted = filters.map(({ name, filter }) => [name, named(filter, tally(failed, filter))] as const);
  const tags = countTags(failed, columns, dictionaries.tags);
  return { failed, matching, facets: { ...Object.fromEntries(counted), tags } as unknown as TicketFacets };
}

function filterOf(column: FacetColumn, bit: number): Filter {
  if (column.chosen.length === 0) return { ...column, bit, allowed: null };
  const allowed = new Uint8Array(column.size);
  for (const value of column.chosen) allowed[value] = 1;
  return { ...column, bit, allowed };
}

/** The slots that no choice can show. */
function exclude(
  { numbers, texts, count }: Columns,
  { tags }: Dictionaries,
  query: TicketQuery,
  found: Uint8Array | null,
): Uint16Array {
  const failed = new Uint16Array(count);
  const candidates = found ?? numbers.shown;
  for (let slot = 0; slot < count; slot += 1) if (candidates[slot] !== 1) failed[slot] = OUT;
  excludeOutside(failed, numbers.openedAt, query.openedFrom, query.openedTo);
  excludeOutside(failed, numbers.due, undefined, query.dueBefore);
  for (const tag of query.tags) excludeWithout(failed, texts.tags, tags.find(tag));
  return failed;
}

/** What has no moment (`NaN`) is outside of every stretch of time. */
function excludeOutside(
  failed: Uint16Array,
  moments: Float64Array,
  from: number | undefined,
  to: number | undefined,
): void {
  if (from === undefined && to === undefined) return;
  const [first, end] = [from ?? -Infinity, to ?? Infinity];
  for (let slot = 0; slot < failed.length; slot += 1) {
    const moment = moments[slot] ?? Number.NaN;
    if (!(moment >= first && moment < end)) failed[slot] = OUT;
  }
}

/** A tag that was never met (`undefined`) is on no ticket. */
function excludeWithout(failed: Uint16Array, held: TextColumns['tags'], tag: number | undefined): void {
  for (let slot = 0; slot < failed.length; slot += 1)
    if (tag === undefined || held[slot]?.includes(tag) !== true) failed[slot] = OUT;
}

function fail(failed: Uint16Array, { bit, values, allowed }: Filter): void {
  if (allowed === null) return;
  for (let slot = 0; slot < failed.length; slot += 1)
    if (allowed[values[slot] ?? 0] !== 1) failed[slot] = (failed[slot] ?? 0) | bit;
}

/** How many slots hold each value, among those that fail no other filter. */
function tally(failed: Uint16Array, { bit, values, size }: Filter): Uint32Array {
  const counts = new Uint32Array(size);
  const others = OUT & ~bit;
  for (let slot = 0; slot < failed.length; slot += 1) {
    if (((failed[slot] ?? OUT) & others) !== 0) continue;
    const value = values[slot] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function named({ nameAt, isOpenEnded }: Filter, counts: Uint32Array): Readonly<Record<string, number>> {
  const all = Array.from(counts, (times, value) => [nameAt(value), times] as const);
  return Object.fromEntries(isOpenEnded ? all.filter(([, times]) => times > 0) : all);
}

function countTags(
  failed: Uint16Array,
  { texts }: Columns,
  tags: Dictionary,
): Readonly<Record<string, number>> {
  const counts = new Uint32Array(tags.size());
  for (let slot = 0; slot < failed.length; slot += 1) {
    if (failed[slot] !== 0) continue;
    for (const tag of texts.tags[slot] ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
  }
  const all = Array.from(counts, (times, tag) => [tags.idAt(tag), times] as const);
  return Object.fromEntries(all.filter(([, times]) => times > 0));
}
