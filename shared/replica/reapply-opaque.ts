import type { Change } from '#shared/domain/change.ts';
import { adjustSum, digestOf, EMPTY_SUM } from './checksum.ts';
import { rereadMutation } from './decode-mutation.ts';
import type { EntityKey, StoredEntity } from './entity.ts';
import { materialise } from './materialise.ts';
import { loadMergeBase, type MergeBase } from './merge-batch.ts';
import { applyTouch, entityText, touchesOf } from './merge.ts';
import { createPositionVector } from './position-vector.ts';
import type { ReplicaStore } from './replica-store.ts';
import { unreadChanges } from './unread-changes.ts';
import { refText } from './write-ref.ts';

/** A change as this version reads it: what an older one carried along unread may be readable now. */
export function rereadChange(change: Change): Change {
  if (!change.mutations.some(({ op }) => op === 'opaque')) return change;
  const mutations = change.mutations.map((mutation) =>
    mutation.op === 'opaque' ? rereadMutation(mutation) : mutation,
  );
  return { ...change, mutations };
}

/**
 * Applies what an older version of the program carried along unread and this one reads. To be run once after an
 * update: the order of application does not matter, so being late does no harm.
 *
 * @returns how many records changed.
 */
export async function reapplyOpaque(store: ReplicaStore): Promise<number> {
  let changed = 0;
  for await (const entity of store.allEntities()) {
    if (entity.state.opaque.length === 0) continue;
    const changes = (await unreadChanges(store, entity)).map(rereadChange);
    if (changes.length > 0 && (await reapply(store, entity, changes))) changed += 1;
  }
  return changed;
}

function reapply(store: ReplicaStore, key: EntityKey, changes: readonly Change[]): Promise<boolean> {
  return store.transact(async (transaction) => {
    const scopes = new Set(changes.map(({ scope }) => scope));
    const base = await loadMergeBase(transaction, scopes, [key]);
    const before = base.entities.get(entityText(key));
    if (before === undefined) return false;
    // Another window may have applied some of them since they were read.
    const unread = changes.filter((change) => before.state.opaque.includes(refText(change)));
    const after = unread.reduce((entity, change) => applyLate(base, entity, change), before);
    const digest = digestOf(after);
    if (digest === before.digest) return false;
    const sum = adjustSum(base.sums.get(after.scope) ?? EMPTY_SUM, [before.digest], [digest]);
    await transaction.save({
      positions: [],
      entities: [{ ...after, digest, row: materialise(after), changes: [] }],
      changes: [],
      checksums: [{ scope: after.scope, sum }],
    });
    return true;
  });
}

function applyLate<Entity extends StoredEntity>(base: MergeBase, entity: Entity, change: Change): Entity {
  const vector = createPositionVector(base.positions);
  const touch = touchesOf(change).find(({ key }) => entityText(key) === entityText(entity));
  if (touch === undefined) return entity;
  const state = applyTouch(entity.state, change, touch, (write) => vector.has(change.scope, write));
  return { ...entity, state };
}
