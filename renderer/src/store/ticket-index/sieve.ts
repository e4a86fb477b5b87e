import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { TicketFacets, TicketQuery } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries, TextColumns } from './columns.ts';
import { type Dictionary, NOBODY } from './dictionary.ts';

/** Which slots pass a query, and how many would pass it with another choice in one of its filters. */
export interface Sifted {
  /** For each slot, 0 when it passes. */
  readonly failed: Uint8Array;
  readonly matching: number;
  readonly facets: TicketFacets;
}

/** One filter of a query: what each slot holds, and which values pass. */
interface Filter {
  /** This filter's bit among those that a slot failed. */
  readonly bit: number;
  readonly values: Uint8Array | Uint32Array;
  /** 1 for each value that passes; `null` when all do. */
  readonly allowed: Uint8Array | null;
  /** How many values there are. */
  readonly size: number;
}

/** The bits of a slot that is not shown, has not the words, was not opened then or lacks a tag: no choice shows it. */
const OUT = 0xff;

/**
 * Sifts every slot, filter by filter. A slot that fails one filter alone still counts among that filter's choices, since
 * choosing it there would show it; one that fails two counts nowhere.
 *
 * @param found 1 for each slot that contains the query's words; `null` when it has none.
 */
export function sift(
  columns: Columns,
  dictionaries: Dictionaries,
  query: TicketQuery,
  found: Uint8Array | null,
): Sifted {
  const { state, body, priority, operator, channel } = filtersOf(columns, dictionaries, query);
  const failed = exclude(columns, dictionaries, query, found);
  for (const filter of [state, body, priority, operator, channel]) fail(failed, filter);
  let matching = 0;
  for (const bits of failed) if (bits === 0) matching += 1;
  return {
    failed,
    matching,
    facets: {
      states: byName(TICKET_STATES, tally(failed, state)),
      priorities: byName(TICKET_PRIORITIES, tally(failed, priority)),
      channels: byName(CHANNELS, tally(failed, channel)),
      bodies: byId(dictionaries.bodies, tally(failed, body)),
      operators: byId(dictionaries.people, tally(failed, operator)),
      tags: byId(dictionaries.tags, tallyTags(failed, columns, dictionaries.tags)),
    },
  };
}

function filtersOf({ numbers }: Columns, { bodies, people }: Dictionaries, query: TicketQuery) {
  const filter = (
    bit: number,
    values: Uint8Array | Uint32Array,
    size: number,
    chosen: readonly number[],
  ): Filter => ({ bit, values, size, allowed: chosen.length === 0 ? null : choice(size, chosen) });
  const { states, priorities, channels, bodies: chosenBodies, operators } = query;
  const entryOf = (dictionary: Dictionary, id: string | null): number =>
    id === null ? NOBODY : (dictionary.find(id) ?? dictionary.size());
  const placesIn = <Name>(names: readonly Name[], chosen: readonly Name[]) =>
    chosen.map((name) => names.indexOf(name));
  const inBodies = chosenBodies.map((id) => entryOf(bodies, id));
  const inPeople = operators.map((id) => entryOf(people, id));
  return {
    state: filter(1, numbers.state, TICKET_STATES.length, placesIn(TICKET_STATES, states)),
    priority: filter(2, numbers.priority, TICKET_PRIORITIES.length, placesIn(TICKET_PRIORITIES, priorities)),
    channel: filter(4, numbers.channel, CHANNELS.length, placesIn(CHANNELS, channels)),
    body: filter(8, numbers.body, bodies.size(), inBodies),
    operator: filter(16, numbers.operator, people.size(), inPeople),
  };
}

/** Values out of range are those that nothing bears yet: they pass nothing. */
function choice(size: number, chosen: readonly number[]): Uint8Array {
  const allowed = new Uint8Array(size);
  for (const value of chosen) allowed[value] = 1;
  return allowed;
}

/** The slots that no choice can show. */
function exclude(
  columns: Columns,
  { tags }: Dictionaries,
  query: TicketQuery,
  found: Uint8Array | null,
): Uint8Array {
  const failed = new Uint8Array(columns.count);
  const candidates = found ?? columns.numbers.shown;
  for (let slot = 0; slot < failed.length; slot += 1) if (candidates[slot] !== 1) failed[slot] = OUT;
  excludeByOpening(failed, columns.numbers.openedAt, query);
  for (const tag of query.tags) excludeWithout(failed, columns.texts.tags, tags.find(tag));
  return failed;
}

function excludeByOpening(failed: Uint8Array, openedAt: Float64Array, query: TicketQuery): void {
  const { openedFrom = -Infinity, openedTo = Infinity } = query;
  if (openedFrom === -Infinity && openedTo === Infinity) return;
  for (let slot = 0; slot < failed.length; slot += 1) {
    const opened = openedAt[slot] ?? 0;
    if (opened < openedFrom || opened >= openedTo) failed[slot] = OUT;
  }
}

/** A tag that was never met (`undefined`) is on no ticket. */
function excludeWithout(failed: Uint8Array, held: TextColumns['tags'], tag: number | undefined): void {
  for (let slot = 0; slot < failed.length; slot += 1)
    if (tag === undefined || held[slot]?.includes(tag) !== true) failed[slot] = OUT;
}

function fail(failed: Uint8Array, { bit, values, allowed }: Filter): void {
  if (allowed === null) return;
  for (let slot = 0; slot < failed.length; slot += 1)
    if (allowed[values[slot] ?? 0] !== 1) failed[slot] = (failed[slot] ?? 0) | bit;
}

/** How many slots hold each value, among those that fail no other filter. */
function tally(failed: Uint8Array, { bit, values, size }: Filter): Uint32Array {
  const counts = new Uint32Array(size);
  const others = OUT & ~bit;
  for (let slot = 0; slot < failed.length; slot += 1) {
    if (((failed[slot] ?? OUT) & others) !== 0) continue;
    const value = values[slot] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function tallyTags(failed: Uint8Array, { texts }: Columns, tags: Dictionary): Uint32Array {
  const counts = new Uint32Array(tags.size());
  for (let slot = 0; slot < failed.length; slot += 1) {
    if (failed[slot] !== 0) continue;
    for (const tag of texts.tags[slot] ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
  }
  return counts;
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
