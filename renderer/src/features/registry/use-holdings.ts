import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { type Leaving, leavingOf } from '#shared/domain/leaving.ts';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** What a person holds beyond the day before today; `undefined` while it is first loaded. */
export function useHoldings(personId: RecordId<'person'>): Leaving | undefined {
  const today = useToday();
  const assets = useFound('asset', 'holderId', personId);
  const accounts = useFound('account', 'personId', personId);
  const enablements = useFound('enablement', 'personId', personId);
  const certificates = useFound('digitalCertificate', 'holderId', personId);
  const spaces = useRecords('storageSpace');
  const appointments = useFound('appointment', 'personId', personId);
  const grants = useFound('operator', 'personId', personId);
  const assignments = useFound('computerAssignment', 'personId', personId);
  const sharedCredentials = useRecords('sharedCredential');
  const envelopes = useRecords('emergencyEnvelope');
  const assigned = useFound('ticket', 'operatorId', personId);
  const requested = useFound('ticket', 'requesterId', personId);
  return useMemo(() => {
    const offices = { appointments, grants, assignments, sharedCredentials, envelopes };
    const read = { assets, accounts, enablements, certificates, spaces, ...offices, assigned, requested };
    const held = whenLoaded(read);
    if (held === undefined) return undefined;
    const known = new Set<string>(held.assigned.map(({ id }) => id));
    const tickets = [...held.assigned, ...held.requested.filter(({ id }) => !known.has(id))];
    return leavingOf(personId, today, { ...held, tickets });
  }, [
    personId,
    today,
    assets,
    accounts,
    enablements,
    certificates,
    spaces,
    appointments,
    grants,
    assignments,
    sharedCredentials,
    envelopes,
    assigned,
    requested,
  ]);
}

type Loaded<T> = { readonly [Name in keyof T]: Exclude<T[Name], undefined> };

/** What was read, once all of it is here. */
function whenLoaded<T extends object>(read: T): Loaded<T> | undefined {
  return Object.values(read).includes(undefined) ? undefined : (read as Loaded<T>);
}
