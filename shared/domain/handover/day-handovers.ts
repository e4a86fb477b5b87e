import type { Account, ComputerAssignment, CredentialHandover, Person } from '#shared/domain/kinds.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { assignmentState, isOpenAssignment } from './assignment-state.ts';
import { stillHeld } from './handover-conformity.ts';

/** Whoever began longer ago than this, in days, and was not hired through an assignment, has their credentials already. */
const FIRST_DAY_LOOK_BACK_DAYS = 30;

/** Somebody whose first day of service has come and who was not given the way into their accounts. */
export interface DueHandover {
  readonly person: Person;
  /** Their first day, `aaaa-mm-gg`. */
  readonly day: string;
  readonly accounts: readonly Account[];
  /** The first day has passed. */
  readonly isLate: boolean;
}

/** What is looked at: deleted records left out. */
export interface DueSources {
  readonly people: readonly Person[];
  readonly accounts: readonly Account[];
  readonly handovers: readonly CredentialHandover[];
  readonly assignments: readonly ComputerAssignment[];
}

/**
 * The people to whom credentials are to be handed over by a day: it is their first of service, or that has passed, and
 * accounts that were made for it are in nobody's hands. Earliest first.
 *
 * @see P9-5.1-e
 */
export function dueHandovers(
  { people, accounts, handovers, assignments }: DueSources,
  day: string,
): readonly DueHandover[] {
  const handed = new Set<string>(handovers.filter(stillHeld).flatMap(({ accountIds }) => accountIds));
  const hired = new Set<string>(
    assignments
      .filter((each) => each.cause === 'newHire' && each.cancelledOn === null && each.returnedOn === null)
      .map(({ personId }) => personId),
  );
  const earliest = addDays(day, -FIRST_DAY_LOOK_BACK_DAYS);
  return people
    .flatMap((person): readonly DueHandover[] => {
      const first = person.employmentStart;
      if (first === null || first > day || (first < earliest && !hired.has(person.id))) return [];
      if (person.employmentEnd !== null && person.employmentEnd < day) return [];
      const waiting = accounts.filter(
        ({ id, personId, createdOn, closedOn }) =>
          personId === person.id && createdOn <= first && closedOn === null && !handed.has(id),
      );
      return waiting.length === 0 ? [] : [{ person, day: first, accounts: waiting, isLate: first < day }];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day) || (one.person.id < other.person.id ? -1 : 1));
}

/**
 * The computers to be delivered by a day: their accounts are ready, or the first day of service of who waits for one has
 * come. Earliest asked for first.
 *
 * @see P9-5.1-a
 */
export function assignmentsToDeliver(
  { people, assignments }: Pick<DueSources, 'people' | 'assignments'>,
  day: string,
): readonly ComputerAssignment[] {
  const firstDays = new Map(people.map(({ id, employmentStart }) => [id, employmentStart]));
  return assignments
    .filter((each) => {
      if (!isOpenAssignment(each)) return false;
      const first = each.cause === 'newHire' ? (firstDays.get(each.personId) ?? null) : null;
      return assignmentState(each) === 'accountsReady' || (first !== null && first <= day);
    })
    .toSorted(
      (one, other) => one.requestedOn.localeCompare(other.requestedOn) || (one.id < other.id ? -1 : 1),
    );
}
