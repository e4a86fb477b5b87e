import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { TicketFacets, TicketQuery } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import { type Dictionary, NOBODY } from './dictionary.ts';

/** Which slots pass a query, and how many would pass it with another choice in one of its filters. */
export interface Sifted {
  /** 1 for each slot that passes. */
  readonly passes: Uint8Array;
  readonly matching: number;
  readonly facets: TicketFacets;
}

/** One filter of a query: which values pass, and how many slots bear each value. */
interface Facet {
  readonly values: ArrayLike<number>;
  /** 1 for each value that passes; `null` when all do. */
  readonly allowed: Uint8Array | null;
  readonly counts: Uint32Array;
}

/**
 * Sifts every slot once. A slot that fails one filter alone still counts among that filter's choices, since choosing it
 * there would show it; one that fails two counts nowhere.
 *
 * @param found 1 for each slot that contains the query's words; `null` when it has none.
 */
export function sift(
  columns: Columns,
  dictionaries: Dictionaries,
  query: TicketQuery,
  found: Uint8Array | null,
): Sifted {
  const { shown } = columns.numbers;
  const facets = facetsOf(columns, dictionaries, query);
  const { state, body, priority, operator, channel } = facets;
  const five = [state, body, priority, operator, channel] as const;
  const narrow = narrowing(columns, dictionaries, query);
  const tagCounts = new Uint32Array(dictionaries.tags.size());
  const passes = new Uint8Array(columns.count);
  let matching = 0;
  for (let slot = 0; slot < columns.count; slot += 1) {
    if (shown[slot] !== 1 || (found !== null && found[slot] !== 1) || !narrow(slot)) continue;
    const failed = failedFilter(five, slot);
    if (failed === null) {
      passes[slot] = 1;
      matching += 1;
      for (const facet of five) count(facet.counts, facet.values[slot]);
      for (const tag of columns.texts.tags[slot] ?? []) count(tagCounts, tag);
    } else if (failed !== 'several') count(failed.counts, failed.values[slot]);
  }
  return {
    passes,
    matching,
    facets: {
      states: byName(TICKET_STATES, state.counts),
      priorities: byName(TICKET_PRIORITIES, priority.counts),
      channels: byName(CHANNELS, channel.counts),
      bodies: byId(dictionaries.bodies, body.counts),
      operators: byId(dictionaries.people, operator.counts),
      tags: byId(dictionaries.tags, tagCounts),
    },
  };
}

function facetsOf({ numbers }: Columns, { bodies, people }: Dictionaries, query: TicketQuery) {
  const facet = (values: ArrayLike<number>, size: number, chosen: readonly number[]): Facet => ({
    values,
    allowed: chosen.length === 0 ? null : choice(size, chosen),
    counts: new Uint32Array(size),
  });
  const entryOf = (dictionary: Dictionary, id: string | null): number =>
    id === null ? NOBODY : (dictionary.find(id) ?? dictionary.size());
  return {
    state: facet(
      numbers.state,
      TICKET_STATES.length,
      query.states.map((state) => TICKET_STATES.indexOf(state)),
    ),
    priority: facet(
      numbers.priority,
      TICKET_PRIORITIES.length,
      query.priorities.map((priority) => TICKET_PRIORITIES.indexOf(priority)),
    ),
    channel: facet(
      numbers.channel,
      CHANNELS.length,
      query.channels.map((channel) => CHANNELS.indexOf(channel)),
    ),
    body: facet(
      numbers.body,
      bodies.size(),
      query.bodies.map((id) => entryOf(bodies, id)),
    ),
    operator: facet(
      numbers.operator,
      people.size(),
      query.operators.map((id) => entryOf(people, id)),
    ),
  };
}

/** Values out of range are those that nothing bears yet: they pass nothing. */
function choice(size: number, chosen: readonly number[]): Uint8Array {
  const allowed = new Uint8Array(size);
  for (const value of chosen) allowed[value] = 1;
  return allowed;
}

function failedFilter(facets: readonly Facet[], slot: number): Facet | 'several' | null {
  let failed: Facet | null = null;
  for (const facet of facets) {
    if (facet.allowed === null || facet.allowed[facet.values[slot] ?? 0] === 1) continue;
    if (failed !== null) return 'several';
    failed = facet;
  }
  return failed;
}

/** The filters that have no choices to count: when a ticket was opened, and the tags it must have. */
function narrowing(columns: Columns, { tags }: Dictionaries, query: TicketQuery): (slot: number) => boolean {
  const { openedAt } = columns.numbers;
  const from = query.openedFrom ?? -Infinity;
  const to = query.openedTo ?? Infinity;
  const wanted = query.tags.map((tag) => tags.find(tag) ?? tags.size());
  if (query.openedFrom === undefined && query.openedTo === undefined && wanted.length === 0)
    return () => true;
  return (slot) => {
    const opened = openedAt[slot] ?? 0;
    return (
      opened >= from && opened < to && wanted.every((tag) => columns.texts.tags[slot]?.includes(tag) === true)
    );
  };
}

function count(counts: Uint32Array, value: number | undefined): void {
  if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
}

function byName<Name extends string>(
  names: readonly Name[],
  counts: Uint32Array,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, value) => [name, counts[value] ?? 0])) as Record<Name, number>;
}

function byId(dictionary: Dictionary, counts: Uint32Array): Readonly<Record<string, number>> {
  const counted: [string, number][] = [];
  counts.forEach((times, entry) => {
    if (times > 0) counted.push([dictionary.idAt(entry), times]);
  });
  return Object.fromEntries(counted);
}
