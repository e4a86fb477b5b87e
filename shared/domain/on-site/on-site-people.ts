import type { Access } from '#shared/domain/access/access.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Appointment, GuidedAction, Operator, Person, Ticket } from '#shared/domain/kinds.ts';
import { holdersOn } from '#shared/domain/office-holders.ts';

type PersonId = RecordId<'person'>;

/** Whether somebody is still in service on a day `aaaa-mm-gg`. */
function serves({ employmentEnd }: Pick<Person, 'employmentEnd'>, day: string): boolean {
  return employmentEnd === null || employmentEnd >= day;
}

/**
 * The municipal contacts of a body on a day: those it appointed, and those whose role at the console is that one.
 *
 * @see REG-9-a, REG-5.3-a
 */
export function contactsOf(
  bodyId: RecordId<'body'>,
  day: string,
  {
    people,
    appointments,
    operators,
  }: {
    readonly people: readonly Person[];
    readonly appointments: readonly Appointment[];
    readonly operators: readonly Operator[];
  },
): readonly Person[] {
  const appointed = holdersOn(appointments, ['municipalContact'], day, bodyId);
  const granted = operators
    .filter(({ role, bodyIds }) => role === 'municipalContact' && bodyIds.includes(bodyId))
    .map(({ personId }) => personId);
  const ids = new Set<PersonId>([...appointed, ...granted]);
  return people.filter(
    (person) =>
      serves(person, day) &&
      (ids.has(person.id) || (person.bodyId === bodyId && person.consoleRole === 'municipalContact')),
  );
}

/** Those who may have guided somebody: whoever serves others; everybody while nobody holds a role. @see REG-5.3-b */
export function guidesAmong(
  people: readonly Person[],
  { isOpen, servants }: Pick<Access, 'isOpen' | 'servants'>,
  day: string,
): readonly Person[] {
  return people.filter((person) => serves(person, day) && (isOpen || servants.includes(person.id)));
}

/**
 * Who is likely to have guided: whose ticket it is, else who guided last in that body, else the only one there is.
 *
 * @param actions what was done in the body.
 */
export function likelyGuide(
  guides: readonly Pick<Person, 'id'>[],
  ticket: Pick<Ticket, 'operatorId'> | null,
  actions: readonly Pick<GuidedAction, 'guidedById' | 'startedAt'>[],
): PersonId | null {
  const isGuide = (id: PersonId | null): id is PersonId => guides.some((guide) => guide.id === id);
  const operatorId = ticket?.operatorId ?? null;
  if (isGuide(operatorId)) return operatorId;
  const last = actions
    .filter(({ guidedById }) => isGuide(guidedById))
    .toSorted((one, other) => other.startedAt - one.startedAt)[0];
  return last?.guidedById ?? (guides.length === 1 ? (guides[0]?.id ?? null) : null);
}

/** The bodies of which somebody is the municipal contact, in the order of their roles. @see REG-5.3-a */
export function bodiesAsContact({ grants }: Pick<Access, 'grants'>): readonly RecordId<'body'>[] {
  const own = grants.filter(({ role }) => role === 'municipalContact');
  return [...new Set(own.flatMap(({ bodyIds }) => (bodyIds === 'every' ? [] : bodyIds)))];
}

/** Whether being the municipal contact is all that somebody does at the console. @see REG-5.3-a */
export function isContactAlone(access: Pick<Access, 'isOpen' | 'grants'>): boolean {
  const serves = access.grants.some(({ role }) => role !== 'municipalContact' && role !== 'user');
  return !access.isOpen && !serves && bodiesAsContact(access).length > 0;
}
