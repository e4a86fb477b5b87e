import type { Change, ChangeRef } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { StoredEntity } from './entity.ts';
import type { ReplicaStore } from './replica-store.ts';

/** The changes that a record carries unread, as far as the store has them. */
export async function unreadChanges(
  store: Pick<ReplicaStore, 'change'>,
  entity: StoredEntity,
): Promise<readonly Change[]> {
  const found = await Promise.all(unreadRefs(entity).map((ref) => store.change(ref)));
  return found.filter((change) => change !== undefined);
}

/** Their names. */
export function unreadRefs(entity: StoredEntity): readonly ChangeRef[] {
  return entity.state.opaque.map((text) => {
    const [replica = '', n = ''] = text.split(':');
    return { scope: entity.scope, replica: replica as ReplicaId, n: Number(n) };
  });
}
