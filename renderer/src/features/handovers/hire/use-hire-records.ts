import { useMemo } from 'react';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { HireRecords } from './hire-proposals.ts';

/** What a hire is chosen from, kept up to date; `undefined` while it is first loaded. */
export function useHireRecords(): HireRecords | undefined {
  const people = useRecords('person');
  const appointments = useRecords('appointment');
  const assets = useRecords('asset');
  const accounts = useRecords('account');
  return useMemo(() => {
    if (people === undefined || appointments === undefined) return undefined;
    if (assets === undefined || accounts === undefined) return undefined;
    return { people, appointments, assets, accounts };
  }, [people, appointments, assets, accounts]);
}
