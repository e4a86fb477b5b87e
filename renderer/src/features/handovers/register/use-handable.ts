import { useMemo } from 'react';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Account } from '#shared/domain/kinds.ts';
import { useFound } from '#renderer/store/record-hooks.ts';

/** The open accounts of a person that are not in their hands yet; `undefined` while they are first loaded. */
export function useHandable(personId: RecordId<'person'>): readonly Account[] | undefined {
  const accounts = useFound('account', 'personId', personId);
  const handovers = useFound('credentialHandover', 'personId', personId);
  return useMemo(() => {
    const held = new Set(handovers?.filter(stillHeld).flatMap(({ accountIds }) => accountIds));
    return handovers && accounts?.filter(({ id, closedOn }) => closedOn === null && !held.has(id));
  }, [accounts, handovers]);
}
