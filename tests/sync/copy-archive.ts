import type { Change } from '#shared/domain/change.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { loadMergeBase, mergeBatch } from '#shared/replica/merge-batch.ts';
import { touchesOf } from '#shared/replica/merge.ts';
import { type ReplicaStore, SYNC_AREAS } from '#shared/replica/replica-store.ts';

/** Another archive with everything that this one holds now. Its records follow from its changes. */
export async function copyArchive(store: ReplicaStore): Promise<ReplicaStore> {
  const changes: Change[] = [];
  for await (const change of store.allChanges()) changes.push(change);
  const put = (await Promise.all(SYNC_AREAS.map((area) => store.syncRows(area)))).flat();
  const ledger = await store.ledger();
  const copy = createMemoryStore(ledger);
  await copy.transact(async (transaction) => {
    const scopes = new Set(changes.map(({ scope }) => scope));
    const keys = changes.flatMap((change) => touchesOf(change).map(({ key }) => key));
    const merged = mergeBatch(await loadMergeBase(transaction, scopes, keys), changes);
    if (!merged.ok) throw new Error(merged.refusal.code);
    await transaction.save({ ...merged.value, ledger, sync: { put } });
  });
  return copy;
}
