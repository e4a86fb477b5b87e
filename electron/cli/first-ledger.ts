import type { ReplicaId } from '#shared/domain/identity.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import type { Ledger } from '#shared/replica/replica-store.ts';

/** What an archive that has just begun remembers of itself. */
export function firstLedger(replica: ReplicaId): Ledger {
  return { replica, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 };
}
