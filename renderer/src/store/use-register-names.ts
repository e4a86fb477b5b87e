import { useMemo } from 'react';
import { createRegisterNames, type RegisterNames } from '#shared/reports/register-names.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useDeleted, useRecords } from './record-hooks.ts';

/** How documents name who and what they refer to; `undefined` while the registry is first loaded. */
export function useRegisterNames(catalogue: Catalogue): RegisterNames | undefined {
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  const people = useRecords('person');
  const goneBodies = useDeleted('body');
  const goneSeats = useDeleted('seat');
  const gonePeople = useDeleted('person');
  return useMemo(() => {
    if (bodies === undefined || seats === undefined || people === undefined) return undefined;
    return createRegisterNames({
      bodies: [...bodies, ...(goneBodies ?? [])],
      seats: [...seats, ...(goneSeats ?? [])],
      people: [...people, ...(gonePeople ?? [])],
      catalogue,
    });
  }, [bodies, seats, people, goneBodies, goneSeats, gonePeople, catalogue]);
}
