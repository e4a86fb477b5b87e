import { adjustSum, digestOf, EMPTY_SUM } from '#shared/replica/checksum.ts';
import type { ReplicaStore, ScopeChecksum } from '#shared/replica/replica-store.ts';

/** The sums of a store's scopes, computed anew from every record. */
export async function checkedSums(store: ReplicaStore): Promise<readonly ScopeChecksum[]> {
  const digests = new Map<ScopeChecksum['scope'], string[]>();
  for await (const entity of store.allEntities()) {
    digests.set(entity.scope, [...(digests.get(entity.scope) ?? []), digestOf(entity)]);
  }
  return [...digests]
    .map(([scope, added]) => ({ scope, sum: adjustSum(EMPTY_SUM, [], added) }))
    .sort((left, right) => (left.scope < right.scope ? -1 : 1));
}
