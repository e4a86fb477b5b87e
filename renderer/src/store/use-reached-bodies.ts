import { useMemo } from 'react';
import { reachesBody } from '#shared/domain/access/sight.ts';
import type { Body } from '#shared/domain/kinds.ts';
import { useAccess } from './archive-context.tsx';
import { useRecords } from './record-hooks.ts';

/** The bodies of which the person at the console may see what is kept; `undefined` while they are first loaded. */
export function useReachedBodies(): readonly Body[] | undefined {
  const access = useAccess();
  const bodies = useRecords('body');
  return useMemo(() => bodies?.filter(({ id }) => reachesBody(access, id)), [access, bodies]);
}
