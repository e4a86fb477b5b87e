import type { RecordId } from '#shared/domain/identity.ts';
import type { Operator, Person } from '#shared/domain/kinds.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';

type BodyId = RecordId<'body'>;

/** A role that somebody was given, with the days on which it holds. @see CAP-3.1.3-a, P9-3-a */
export interface Grant {
  readonly personId: RecordId<'person'>;
  readonly role: ConsoleRole;
  /** `every` for the office of all bodies. */
  readonly bodyIds: readonly BodyId[] | 'every';
  /** The first day `aaaa-mm-gg`; `null` when it always held. */
  readonly from: string | null;
  /** The last day; `null` while it lasts. */
  readonly to: string | null;
}

/** The office's own roles: they serve every body, unless some are named. */
export const OFFICE_ROLES_OF_CONSOLE: readonly ConsoleRole[] = ['ictManager', 'ictTechnician'];

/**
 * The roles of a person: those of the `operator` records, whatever their days, or else the one that the person's own
 * record bears. None outlasts the service. A supplier serves no body but those named.
 *
 * @see CAP-3.1.3-a, REG-5.3-a
 */
export function grantsOf(
  person: Pick<Person, 'id' | 'bodyId' | 'consoleRole' | 'employmentEnd'>,
  operators: readonly Operator[],
): readonly Grant[] {
  const { id: personId, bodyId, consoleRole, employmentEnd } = person;
  const own = operators.filter((operator) => operator.personId === personId);
  if (own.length > 0)
    return own.map(({ role, bodyIds, validFrom, validTo }) => ({
      personId,
      role,
      bodyIds: bodyIds.length > 0 ? bodyIds : usualBodies(role, bodyId),
      from: validFrom,
      to: earlier(validTo, employmentEnd),
    }));
  if (consoleRole === null) return [];
  return [
    { personId, role: consoleRole, bodyIds: usualBodies(consoleRole, bodyId), from: null, to: employmentEnd },
  ];
}

/** Whether a role holds on a day `aaaa-mm-gg`, first and last day included. */
export function holdsOn({ from, to }: Pick<Grant, 'from' | 'to'>, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function usualBodies(role: ConsoleRole, bodyId: BodyId): readonly BodyId[] | 'every' {
  if (OFFICE_ROLES_OF_CONSOLE.includes(role)) return 'every';
  return role === 'externalSupplier' ? [] : [bodyId];
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
