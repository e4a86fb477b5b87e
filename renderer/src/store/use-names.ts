import { useMemo } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import { useRecords } from './record-hooks.ts';

/** What people call a body, a seat or a person, by id; `undefined` for one that is not (or no longer) in the registry. */
export type NameOf = (id: string) => string | undefined;

/** The names of everything in the registry, kept up to date. */
export function useNames(): NameOf {
  const bodies = useRecords('body');
  const seats = useRecords('seat');
  const people = useRecords('person');
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { id, name } of [...(bodies ?? []), ...(seats ?? [])]) names.set(id, name);
    for (const person of people ?? []) names.set(person.id, fullName(person));
    return (id) => names.get(id);
  }, [bodies, seats, people]);
}
