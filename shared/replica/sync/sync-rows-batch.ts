import type { ReplicaBatch, ReplicaStore, SyncRowChanges } from '#shared/replica/replica-store.ts';

/** A batch that writes nothing but what is added to it. */
export const NOTHING_ELSE: ReplicaBatch = { positions: [], entities: [], changes: [], checksums: [] };

/** Writes rows of the synchronisation in a transaction of their own. */
export function saveRows(store: ReplicaStore, sync: SyncRowChanges): Promise<void> {
  return store.transact((transaction) => transaction.save({ ...NOTHING_ELSE, sync }));
}
