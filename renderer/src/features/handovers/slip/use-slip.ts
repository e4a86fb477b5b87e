import { useMemo } from 'react';
import { DEFAULT_PASSWORD_RULES, type PasswordRules } from '#shared/domain/handover/initial-password.ts';
import { policyInForce } from '#shared/domain/handover/credential-expiry.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Account, CredentialPolicy, Person } from '#shared/domain/kinds.ts';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { SlipSearch } from './slip-search.ts';

/** An account on a slip, and what its initial password is to be like. */
export interface SlipLine {
  readonly account: Account;
  readonly rules: PasswordRules;
  /** What says so; `undefined` where there is no policy. */
  readonly policy: CredentialPolicy | undefined;
}

/** What a slip is for. */
export interface Slip {
  readonly person: Person;
  readonly lines: readonly SlipLine[];
}

/** What a slip holds: the open accounts of a person that were chosen; `null` where there is none, `undefined` while it is loaded. */
export function useSlip(
  personId: RecordId<'person'>,
  { accounts: chosen }: SlipSearch,
): Slip | null | undefined {
  const people = useRecords('person');
  const policies = useRecords('credentialPolicy');
  const accounts = useFound('account', 'personId', personId);
  const today = useToday();
  return useMemo(() => {
    if (people === undefined || policies === undefined || accounts === undefined) return undefined;
    const person = people.find(({ id }) => id === personId);
    const lines = accounts
      .filter(({ id, closedOn }) => closedOn === null && (chosen?.includes(id) ?? true))
      .map((account): SlipLine => {
        const policy = policyInForce(policies, account, today);
        return { account, policy, rules: policy ?? DEFAULT_PASSWORD_RULES };
      });
    return person === undefined || lines.length === 0 ? null : { person, lines };
  }, [people, policies, accounts, chosen, personId, today]);
}
