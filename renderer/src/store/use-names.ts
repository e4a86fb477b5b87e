import { useMemo } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import { useDeleted, useRecords } from './record-hooks.ts';

/** What people call a body, a seat or a person, by id; `undefined` for one that has not arrived. */
export type NameOf = (id: string) => string | undefined;

/** The names of everything that the registry has or had: deleted ones keep theirs in what they took part in. */
export function useNames(): NameOf {
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  const people = useRecords('person');
  const goneBodies = useDeleted('body');
  const goneSeats = useDeleted('seat');
  const gonePeople = useDeleted('person');
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { id, name } of [...(bodies ?? []), ...(goneBodies ?? [])]) names.set(id, name);
    for (const { id, name } of [...(seats ?? []), ...(goneSeats ?? [])]) names.set(id, name);
    for (const person of [...(people ?? []), ...(gonePeople ?? [])]) names.set(person.id, fullName(person));
    return (id) => names.get(id);
  }, [bodies, seats, people, goneBodies, goneSeats, gonePeople]);
}
