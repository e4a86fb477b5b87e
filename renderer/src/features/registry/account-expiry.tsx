import type { ReactNode } from 'react';
import { credentialExpiry } from '#shared/domain/handover/credential-expiry.ts';
import type { Account } from '#shared/domain/kinds.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { HeldAct } from './held-acts.tsx';

/** When the credential of each account expires, in words: `null` for one that does not. @see P9-5.1-g */
export function useExpiryWords(): (account: Account) => string | null {
  const { handoverPolicies } = useText();
  const { expires, expired } = handoverPolicies.inRegistry;
  const formats = useFormats();
  const today = useToday();
  const policies = useRecords('credentialPolicy') ?? [];
  return (account) => {
    const expiry = credentialExpiry(account, policies, today);
    if (expiry === undefined) return null;
    const day = formats.day(expiry.expiresOn);
    return expiry.expiresOn < today ? expired(day) : expires(day);
  };
}

/** Records that the credential of an account was changed today: the day, never the credential. @see P9-5.1-g, X-4 */
export function CredentialChanged({ account }: { readonly account: Account }): ReactNode {
  const { handoverPolicies } = useText();
  const { changed, changedOf } = handoverPolicies.inRegistry;
  const may = useMay();
  const { act, settle } = usePerform();
  const { id, system, closedOn } = account;
  if (closedOn !== null || !may('recordCredentialChange')) return null;
  return (
    <HeldAct
      label={changed}
      about={changedOf(system)}
      onClick={() =>
        void act('recordCredentialChange', { accountId: id }).then((written) =>
          settle(written, handoverPolicies.expiries.changed(system)),
        )
      }
    />
  );
}
