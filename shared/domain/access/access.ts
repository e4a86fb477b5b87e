import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import { type Grant, holdsOn, OFFICE_ROLES_OF_CONSOLE } from './grants.ts';

/** What a person may see and do on a day. @see CAP-3.1.3-a, X-5 */
export interface Access {
  readonly personId: ActorId;
  /** The body that the person works for; `null` while the person is not registered. */
  readonly bodyId: RecordId<'body'> | null;
  /** Nobody holds a role of the office yet: everybody may see and do everything. */
  readonly isOpen: boolean;
  /** The roles that hold that day: none means that nothing may be seen. */
  readonly grants: readonly Grant[];
  /** Those whose roles let them serve others: their names are on tickets, and everybody sees them. */
  readonly servants: readonly RecordId<'person'>[];
  /** Those who may grant roles. */
  readonly managers: readonly RecordId<'person'>[];
}

/** Roles whose holders serve others. */
const SERVING: readonly ConsoleRole[] = [...OFFICE_ROLES_OF_CONSOLE, 'externalSupplier'];

/** An access that knows no limit: before anybody holds a role, and for what the console does by itself. */
export function openAccess(personId: ActorId): Access {
  return { personId, bodyId: null, isOpen: true, grants: [], servants: [], managers: [] };
}

/**
 * What a person may see and do on a day, from every role of the office. Where nobody ever held a role of the office,
 * everybody may do everything: somebody has to be able to grant the first.
 *
 * @param grants the roles of all who hold one, whatever their days.
 */
export function accessOf(
  person: { readonly id: ActorId; readonly bodyId: RecordId<'body'> | null },
  grants: readonly Grant[],
  day: string,
): Access {
  const keepers = keepersOf(grants, day);
  if (keepers.length === 0) return { ...openAccess(person.id), bodyId: person.bodyId };
  const kept = keepers.filter(({ personId }) => personId === person.id);
  const held = grants.filter((grant) => grant.personId === person.id && holdsOn(grant, day));
  const isKeeper = kept.length > 0;
  return {
    personId: person.id,
    bodyId: person.bodyId,
    isOpen: false,
    grants: isKeeper
      ? [...kept.map((grant) => ({ ...grant, role: 'ictManager' as const })), ...notManagers(held)]
      : held,
    servants: distinct(grants.filter(({ role }) => SERVING.includes(role)).map(({ personId }) => personId)),
    managers: distinct(keepers.map(({ personId }) => personId)),
  };
}

/** Whether nothing is hidden from somebody with that access. */
export function seesEverything({ isOpen, grants }: Access): boolean {
  return isOpen || grants.some((grant) => isOfOffice(grant) && grant.bodyIds === 'every');
}

/** Whether a role is the office's own. */
export function isOfOffice({ role }: Pick<Grant, 'role'>): boolean {
  return OFFICE_ROLES_OF_CONSOLE.includes(role);
}

/**
 * The roles that can grant others: the managers in force; when none is, the managers whose role ended last, so that the
 * office is never without; where there never was one, the technicians, by the same rule.
 */
function keepersOf(grants: readonly Grant[], day: string): readonly Grant[] {
  for (const role of OFFICE_ROLES_OF_CONSOLE) {
    const all = grants.filter((grant) => grant.role === role);
    const inForce = all.filter((grant) => holdsOn(grant, day));
    if (inForce.length > 0) return inForce;
    const last = all
      .map(({ to }) => to ?? '9999')
      .sort()
      .at(-1);
    if (last !== undefined) return all.filter(({ to }) => (to ?? '9999') === last);
  }
  return [];
}

function notManagers(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(({ role }) => !OFFICE_ROLES_OF_CONSOLE.includes(role));
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
