import { useMemo } from 'react';
import { grantsOf, holdsOn } from '#shared/domain/access/grants.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Person } from '#shared/domain/kinds.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import { useDesk } from './archive-context.tsx';
import { useLiveValue } from './record-hooks.ts';

/** Tells the roles that a person holds today; `undefined` while they are first loaded. @see CAP-3.1.3-a */
export function useRoles(): ((person: Person) => readonly ConsoleRole[]) | undefined {
  const { archive, everybody } = useDesk();
  const operators = useLiveValue(everybody.records.operator);
  const today = dayOf(archive.context.clock.now());
  return useMemo(() => {
    if (operators === undefined) return undefined;
    return (person) => [
      ...new Set(
        grantsOf(person, operators)
          .filter((grant) => holdsOn(grant, today))
          .map(({ role }) => role),
      ),
    ];
  }, [operators, today]);
}
