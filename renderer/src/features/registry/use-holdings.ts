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
    if (assets === undefined || accounts === undefined || enablements === undefined) return undefined;
    if (certificates === undefined || spaces === undefined || appointments === undefined) return undefined;
    if (grants === undefined || assigned === undefined || requested === undefined) return undefined;
    if (assignments === undefined) return undefined;
    if (sharedCredentials === undefined || envelopes === undefined) return undefined;
    const known = new Set<string>(assigned.map(({ id }) => id));
    const tickets = [...assigned, ...requested.filter(({ id }) => !known.has(id))];
    const held = { assets, accounts, enablements, certificates, spaces, appointments, grants, assignments };
    return leavingOf(personId, today, { ...held, tickets, sharedCredentials, envelopes });
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
