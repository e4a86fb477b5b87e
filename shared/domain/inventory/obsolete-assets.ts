import type { Asset, BodyTerms } from '#shared/domain/kinds.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { isObsolete } from '#shared/domain/operating-systems.ts';
import { inForceOn } from '#shared/domain/validity.ts';
import { deviceGroupOf } from './device-groups.ts';

/** Tells whether a system is obsolete for a body. */
export type IsObsoleteFor = (system: string | null, bodyId: RecordId<'body'>) => boolean;

/** The obsolescence rule of every body on a day `aaaa-mm-gg`, by the terms in force then. @see CAP-3.1.5-a, A-24 */
export function obsoleteOn(terms: readonly BodyTerms[], day: string): IsObsoleteFor {
  const inForce = new Map<string, BodyTerms | undefined>();
  return (system, bodyId) => {
    if (!inForce.has(bodyId))
      inForce.set(
        bodyId,
        inForceOn(
          terms.filter((each) => each.bodyId === bodyId),
          day,
        ),
      );
    return isObsolete(system, inForce.get(bodyId));
  };
}

/** Whether a device has a system that can be obsolete: workstations and servers. */
export function hasSystem({ deviceType }: Pick<Asset, 'deviceType'>): boolean {
  const group = deviceGroupOf(deviceType);
  return group === 'workstation' || group === 'server';
}
