import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { phonesIn } from '#shared/domain/phone-digits.ts';
import { compareInQueue, type QueuePlace, queueRank } from '#shared/domain/queue-order.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { askedNumber, hasTerms, searchTerms } from '#shared/domain/search-terms.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import { TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import { type DueVerdict, dueVerdict } from '#shared/domain/service-level/due-verdict.ts';
import { queuePriorityOn } from '#shared/application/queue-priority.ts';
import type { TicketColumn, TicketQuery } from '#renderer/store/ticket-query.ts';
import { type IndexedTicket, sortableCode } from '#renderer/store/ticket-index/indexed-ticket.ts';
import type { Name } from '#renderer/store/ticket-index/dictionary.ts';

/** What the tickets of a test refer to. */
export interface Names {
  readonly bodies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, Name>;
  readonly assets: ReadonlyMap<string, Name>;
  /** Under which rules tickets are to be taken in charge, and the moment at which that is judged. */
  readonly rulesOf: RulesOf;
  readonly now: Instant;
}

/** How the taking in charge of a ticket stands, out of its clock. */
export function naiveVerdict({ ticket }: IndexedTicket, { rulesOf, now }: Names): DueVerdict {
  return dueVerdict(takeChargeClock(ticket, rulesOf(ticket.bodyId), now));
}

/** When a ticket is to be taken; `null` when that is not awaited or cannot be said. */
function naiveDue(indexed: IndexedTicket, names: Names): number | null {
  const { ticket } = indexed;
  if (!['running', 'dueSoon', 'overdue'].includes(naiveVerdict(indexed, names))) return null;
  const clock = takeChargeClock(ticket, names.rulesOf(ticket.bodyId), names.now);
  return 'due' in clock ? clock.due : null;
}

/** Everything of a ticket that is searched, folded. */
export function searchedText({ ticket }: IndexedTicket, { bodies, people, assets }: Names): string {
  const found = (name: Name | undefined) => name && `${name.shown} ${name.found ?? ''}`;
  const person = (id: string | null) => found(people.get(id ?? ''));
  const phones = phonesIn(`${ticket.requesterContact ?? ''}\n${ticket.description ?? ''}`);
  return [
    ticket.number,
    ticket.draftCode,
    ticket.subject,
    ticket.description,
    ticket.deviceName,
    ticket.requesterContact,
    ...ticket.formerNumbers,
    ...phones,
    found(assets.get(ticket.assetId ?? '')),
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
  const terms = searchTerms(query.text);
  return {
    states: ({ ticket }) => chosen(query.states, ticket.state),
    bodies: ({ ticket }) => chosen(query.bodies, ticket.bodyId),
    priorities: ({ ticket }) => chosen(query.priorities, ticket.priority),
    operators: ({ ticket }) => chosen(query.operators, ticket.operatorId),
    channels: ({ ticket }) => chosen(query.channels, ticket.channel),
    reasons: ({ ticket }) => chosen(query.reasons, ticket.reason),
    teams: ({ ticket }) => chosen(query.teams, ticket.team),
    categories: ({ ticket }) => chosen(query.categories, ticket.category),
    ictFunctions: ({ ticket }) => chosen(query.ictFunctions, ticket.ictFunction),
    dues: (indexed) => query.dues.length === 0 || query.dues.includes(naiveVerdict(indexed, names)),
    rest: (indexed) =>
      query.tags.every((tag) => indexed.ticket.tags.includes(tag)) &&
      indexed.ticket.openedAt >= (query.openedFrom ?? -Infinity) &&
      indexed.ticket.openedAt < (query.openedTo ?? Infinity) &&
      (query.dueBefore === undefined || (naiveDue(indexed, names) ?? Infinity) < query.dueBefore) &&
      (terms.length === 0 || hasTerms(text(indexed, names), terms)),
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
    due: (indexed) => naiveDue(indexed, names) ?? '',
    // Two places of the queue are compared whole (`compareServed`).
    queue: () => 0,
  };
}

function compareServed(left: IndexedTicket, right: IndexedTicket, names: Names, query: TicketQuery): number {
  const sign = query.sort.direction === 'ascending' ? 1 : -1;
  const [one, other] = [queuePlace(left, names), queuePlace(right, names)];
  const rank = queueRank(one, query.queueOrder) - queueRank(other, query.queueOrder);
  const served = compareInQueue(one, other, query.queueOrder) || order(left.ticket.id, right.ticket.id);
  return rank === 0 ? served : sign * rank;
}

function queuePlace(indexed: IndexedTicket, names: Names): QueuePlace {
  const { bodyId, priority, openedAt } = indexed.ticket;
  const queuePriority = queuePriorityOn(names.rulesOf(bodyId).termsOn(dayOf(names.now)));
  const due = naiveDue(indexed, names);
  return { priority, queuePriority, due: due === null ? null : toInstant(due), openedAt };
}

/** Words find the ticket of that very number first, then those that are open. */
function openRank({ ticket }: IndexedTicket, { text }: TicketQuery): number {
  const number = askedNumber(text);
  const [year, n] = (ticket.number ?? '').split('/').map(Number);
  if (number !== null && n === number.n && (number.year ?? year) === year) return 0;
  return isSettled(ticket.state) ? 2 : 1;
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
        (query.openFirst === true ? openRank(left.indexed, query) - openRank(right.indexed, query) : 0) ||
        Number(left.key === '') - Number(right.key === '') ||
        sign * order(left.key, right.key) ||
        (query.sort.column === 'queue' ? compareServed(left.indexed, right.indexed, names, query) : 0) ||
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
