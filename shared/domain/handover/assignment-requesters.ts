import type { OfficeRole } from '#shared/domain/appointment.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { SUA_OFFICES } from '#shared/domain/inventory/working-equipment.ts';
import type { Appointment, Person } from '#shared/domain/kinds.ts';
import { DIRECTOR_ROLES, holdersOn } from '#shared/domain/office-holders.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/** Who directs the procurement unit. */
const SUA_DIRECTOR: readonly OfficeRole[] = ['suaDirector'];

/** What of somebody says who may ask for their computer: a new person has no id yet. */
export type Recipient = Pick<Person, 'bodyId' | 'area'> & { readonly id: RecordId<'person'> | null };

/**
 * Whether somebody works for the procurement unit on a day `aaaa-mm-gg`: they hold one of its offices, or will, or their
 * area is the one that its director answers for.
 *
 * @see P9-3-a
 */
export function isSuaStaff(
  { id, bodyId, area }: Recipient,
  offices: readonly Appointment[],
  day: string,
): boolean {
  const ofBody = offices.filter((office) => office.bodyId === bodyId);
  const holds = ofBody.some(
    ({ personId, role, validTo }) =>
      personId === id && SUA_OFFICES.includes(role) && (validTo === null || day <= validTo),
  );
  if (holds || area === null) return holds;
  const own = foldForSearch(area);
  return ofBody.some(
    (office) =>
      office.role === 'suaDirector' &&
      isInForce(office, day) &&
      office.area !== null &&
      foldForSearch(office.area) === own,
  );
}

/**
 * Who may ask for somebody's computer on a day `aaaa-mm-gg`: the director of the procurement unit for its staff, whoever
 * directs an area of the body for the others.
 *
 * @see P9-3-a, P9-5.1-a
 */
export function requestersFor(
  recipient: Recipient,
  offices: readonly Appointment[],
  day: string,
): readonly RecordId<'person'>[] {
  const roles = isSuaStaff(recipient, offices, day) ? SUA_DIRECTOR : DIRECTOR_ROLES;
  return holdersOn(offices, roles, day, recipient.bodyId);
}
