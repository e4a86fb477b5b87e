import { useMemo } from 'react';
import { type ExpiringAccount, expiringAccounts } from '#shared/domain/handover/credential-expiry.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** The open accounts that ask for something within the horizon, what is over first; `undefined` while they are first loaded. */
export function useExpiring(): readonly ExpiringAccount[] | undefined {
  const accounts = useRecords('account');
  const policies = useRecords('credentialPolicy');
  const people = useRecords('person');
  const today = useToday();
  return useMemo(
    () =>
      accounts === undefined || policies === undefined || people === undefined
        ? undefined
        : expiringAccounts({ accounts, policies, people }, today),
    [accounts, policies, people, today],
  );
}
