import { useMemo } from 'react';
import { bodiesToComplete, type BodyToComplete } from '#shared/domain/bodies-to-complete.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useReachedBodies } from '#renderer/store/use-reached-bodies.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** The bodies that lack something today; `undefined` while what is known of them is first loaded. @see REG-9-a */
export function useCompleteness(): readonly BodyToComplete[] | undefined {
  const today = useToday();
  const bodies = useReachedBodies();
  const seats = useRecords('seat');
  const appointments = useRecords('appointment');
  const calendars = useRecords('calendar');
  const serviceLevels = useRecords('serviceLevel');
  const terms = useRecords('bodyTerms');
  const spaces = useRecords('storageSpace');
  return useMemo(() => {
    if (bodies === undefined || seats === undefined || appointments === undefined) return undefined;
    if (calendars === undefined || serviceLevels === undefined) return undefined;
    if (terms === undefined || spaces === undefined) return undefined;
    const known = { bodies, seats, appointments, calendars, serviceLevels, terms, spaces };
    return bodiesToComplete(known, today);
  }, [today, bodies, seats, appointments, calendars, serviceLevels, terms, spaces]);
}
