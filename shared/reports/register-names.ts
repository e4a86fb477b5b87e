import type { RecordId } from '#shared/domain/identity.ts';
import type { Body, Person, Seat, Ticket } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** How the register names who and what a ticket refers to. */
export interface RegisterNames {
  /** Unlike every other body's, even to a spreadsheet, so that counting by name counts by body. */
  body(id: RecordId<'body'>): string;
  seat(id: RecordId<'seat'> | null): string | null;
  person(id: RecordId<'person'> | null): string | null;
  requester(ticket: Ticket): string | null;
}

/** What the names are taken from. */
export interface NamedRecords {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
  readonly catalogue: Catalogue;
}

/** Names for the bodies, each unlike the others: the second of two namesakes, in order of id, gets a number. */
function distinctNames(bodies: readonly Body[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, name } of bodies.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    let distinct: string = name;
    for (let n = 2; taken.has(foldForSearch(distinct)); n += 1) distinct = `${name} (${String(n)})`;
    taken.add(foldForSearch(distinct));
    names.set(id, distinct);
  }
  return names;
}

/** Makes the names of a report. What this console has not received is said to be so. */
export function createRegisterNames({ bodies, seats, people, catalogue }: NamedRecords): RegisterNames {
  const { unknown } = catalogue.report.register;
  const bodyNames = distinctNames(bodies);
  const seatNames = new Map<string, string>(seats.map(({ id, name }) => [id, name]));
  const personNames = new Map<string, string>(people.map((person) => [person.id, fullName(person)]));
  const person = (id: RecordId<'person'> | null): string | null =>
    id === null ? null : (personNames.get(id) ?? unknown.person);
  return {
    body: (id) => bodyNames.get(id) ?? unknown.body(id),
    seat: (id) => (id === null ? null : (seatNames.get(id) ?? unknown.seat)),
    person,
    requester: (ticket) => person(ticket.requesterId) ?? ticket.requesterName,
  };
}
