import type { OfficeRole } from './appointment.ts';
import type { RecordId } from './identity.ts';
import { isInForce, type Lasting } from './in-force.ts';
import type { Appointment } from './kinds.ts';

/** The offices of whoever directs an area. @see P9-3-a, P9-4-a */
export const DIRECTOR_ROLES: readonly OfficeRole[] = ['director', 'suaDirector', 'areaDirector'];

/** What of an appointment says who held an office. */
type Office = Lasting & Pick<Appointment, 'personId' | 'role' | 'bodyId'>;

/**
 * Who held one of some offices on a day, each person once: in one body, or in any.
 *
 * @see P9-3-a
 */
export function holdersOn(
  appointments: readonly Office[],
  roles: readonly OfficeRole[],
  day: string,
  bodyId?: RecordId<'body'>,
): readonly RecordId<'person'>[] {
  const held = appointments.filter(
    (each) =>
      roles.includes(each.role) && isInForce(each, day) && (bodyId === undefined || each.bodyId === bodyId),
  );
  return [...new Set(held.map(({ personId }) => personId))];
}
