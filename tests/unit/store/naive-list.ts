import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { TicketColumn, TicketQuery } from '#renderer/store/ticket-query.ts';
import { type IndexedTicket, sortableCode } from '#renderer/store/ticket-index/indexed-ticket.ts';
import type { Name } from '#renderer/store/ticket-index/dictionary.ts';

/** The names that the tickets of a test refer to. */
export interface Names {
  readonly bodies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, Name>;
}

/** Everything of a ticket that is searched, folded. */
export function searchedText({ ticket }: IndexedTicket, { bodies, people }: Names): string {
  const person = (id: string | null) => (id === null ? undefined : people.get(id)?.shown);
  return [
    ticket.number,
    ticket.draftCode,
    ticket.subject,
    ticket.description,
    ...ticket.tags,
    bodies.get(ticket.bodyId),
    ticket.requesterId === null ? ticket.requesterName : person(ticket.requesterId),
    person(ticket.operatorId),
  ]
    .map((part) => foldForSearch(part ?? ''))
    .join('\n');
}

type Filter = (indexed: IndexedTicket) => boolean;

const chosen = <Value>(choices: readonly Value[], value: Value): boolean =>
  choices.length === 0 || choices.includes(value);

/** The filters of a query, by facet; `rest` has no choices to count. */
function filtersOf(query: TicketQuery, names: Names, text = searchedText): Record<string, Filter> {
  const words = searchWords(query.text);
  return {
    states: ({ ticket }) => chosen(query.states, ticket.state),
    bodies: ({ ticket }) => chosen(query.bodies, ticket.bodyId),
    priorities: ({ ticket }) => chosen(query.priorities, ticket.priority),
    operators: ({ ticket }) => chosen(query.operators, ticket.operatorId),
    channels: ({ ticket }) => chosen(query.channels, ticket.channel),
    rest: (indexed) =>
      query.tags.every((tag) => indexed.ticket.tags.includes(tag)) &&
      indexed.ticket.openedAt >= (query.openedFrom ?? -Infinity) &&
      indexed.ticket.openedAt < (query.openedTo ?? Infinity) &&
      words.every((word) => text(indexed, names).includes(word)),
  };
}

type SortKeys = Readonly<Record<TicketColumn, (indexed: IndexedTicket) => string | number>>;

function sortKeys(names: Names): SortKeys {
  const person = (id: string) => names.people.get(id)?.sorted ?? '';
  return {
    code: ({ ticket }) => sortableCode(ticketCode(ticket)),
    subject: ({ ticket }) => foldForSearch(ticket.subject),
    body: ({ ticket }) => foldForSearch(names.bodies.get(ticket.bodyId) ?? ''),
    requester: ({ ticket: { requesterId, requesterName } }) =>
      foldForSearch(requesterId === null ? (requesterName ?? '') : person(requesterId)),
    operator: ({ ticket: { operatorId } }) => foldForSearch(operatorId === null ? '' : person(operatorId)),
    priority: ({ ticket }) => TICKET_PRIORITIES.indexOf(ticket.priority),
    state: ({ ticket }) => TICKET_STATES.indexOf(ticket.state),
    openedAt: ({ ticket }) => ticket.openedAt,
    updatedAt: ({ updatedAt }) => updatedAt,
  };
}

const order = (left: string | number, right: string | number): number =>
  left === right ? 0 : left < right ? -1 : 1;

/** The tickets that pass a query in the order asked, by filtering and sorting an array. */
export function naiveList(
  tickets: readonly IndexedTicket[],
  query: TicketQuery,
  names: Names,
  text = searchedText,
): readonly IndexedTicket[] {
  const filters = Object.values(filtersOf(query, names, text));
  const keyOf = sortKeys(names)[query.sort.column];
  const sign = query.sort.direction === 'ascending' ? 1 : -1;
  return tickets
    .filter((indexed) => !indexed.ticket.deleted && filters.every((passes) => passes(indexed)))
    .map((indexed) => ({ indexed, key: keyOf(indexed) }))
    .sort(
      (left, right) =>
        (query.openFirst === true
          ? Number(isSettled(left.indexed.ticket.state)) - Number(isSettled(right.indexed.ticket.state))
          : 0) ||
        Number(left.key === '') - Number(right.key === '') ||
        sign * order(left.key, right.key) ||
        right.indexed.ticket.openedAt - left.indexed.ticket.openedAt ||
        order(right.indexed.ticket.id, left.indexed.ticket.id),
    )
    .map(({ indexed }) => indexed);
}

/** How many tickets each value of a facet would show: those that pass every other filter. */
export function naiveCounts(
  tickets: readonly IndexedTicket[],
  query: TicketQuery,
  names: Names,
  facet: string,
  valuesOf: (indexed: IndexedTicket) => readonly string[],
): Readonly<Record<string, number>> {
  const filters = Object.entries(filtersOf(query, names)).filter(([name]) => name !== facet);
  const counts: Record<string, number> = {};
  for (const indexed of tickets) {
    if (indexed.ticket.deleted || !filters.every(([, passes]) => passes(indexed))) continue;
    for (const value of valuesOf(indexed)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
