import { useMemo } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDeleted, useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { bodyRows, personRows, type RegistryRow, seatRows } from './registry-rows.ts';
import type { RegistrySection } from './registry-section.ts';

function tally(records: readonly { readonly bodyId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { bodyId } of records) counts.set(bodyId, (counts.get(bodyId) ?? 0) + 1);
  return counts;
}

/** The lines of a part of the registry; `undefined` while they are first loaded. */
export function useRegistryRows(
  section: RegistrySection,
  showsDeleted: boolean,
): readonly RegistryRow[] | undefined {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const people = useRecords('person');
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  const gonePeople = useDeleted('person');
  const goneSeats = useDeleted('seat');
  return useMemo(() => {
    const gone = <Row>(rows: readonly Row[] | undefined): readonly Row[] =>
      showsDeleted ? (rows ?? []) : [];
    if (people === undefined || bodies === undefined || seats === undefined) return undefined;
    switch (section) {
      case 'people':
        return personRows([...people, ...gone(gonePeople)], text, nameOf);
      case 'seats':
        return seatRows([...seats, ...gone(goneSeats)], text, nameOf);
      case 'bodies': {
        const peopleOf = tally(people);
        const seatsOf = tally(seats);
        return bodyRows(bodies, text, (id) => ({
          people: formats.integer(peopleOf.get(id) ?? 0),
          seats: formats.integer(seatsOf.get(id) ?? 0),
        }));
      }
    }
  }, [section, showsDeleted, people, bodies, seats, gonePeople, goneSeats, text, formats, nameOf]);
}
