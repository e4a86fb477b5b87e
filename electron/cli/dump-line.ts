import { canonicalJson, type JsonObject, type JsonValue } from '#shared/domain/json.ts';
import { isKind } from '#shared/domain/kinds.ts';
import type { FieldConflict, StandingValue } from '#shared/domain/versioned.ts';
import type { StoredEntity } from '#shared/replica/entity.ts';
import { conflictsOf, materialise } from '#shared/replica/materialise.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { isDeleted, isEditedAfterDeletion } from '#shared/replica/tombstone.ts';

/**
 * A record as one line of canonical JSON: equal on every machine that read the same changes. `record` is `null` while
 * its required fields have not all arrived, or when only a later version can read it.
 */
export async function dumpLine(entity: StoredEntity, store: Pick<ReplicaStore, 'change'>): Promise<string> {
  const { kind, id, scope, state } = entity;
  const edited = isEditedAfterDeletion(state) ? { editedAfterDeletion: true } : {};
  return canonicalJson({
    kind,
    id,
    scope,
    record: shownFields(entity),
    deleted: isDeleted(state),
    conflicts: await conflictsIn(entity, store),
    ...edited,
  });
}

function shownFields(entity: StoredEntity): JsonObject | null {
  const row = materialise(entity);
  if (row === null) return null;
  const { kind: _kind, id: _id, scope: _scope, deleted: _deleted, ...fields } = row;
  return fields;
}

async function conflictsIn(
  { kind, scope, state }: StoredEntity,
  store: Pick<ReplicaStore, 'change'>,
): Promise<JsonObject> {
  const conflicts: readonly FieldConflict[] = isKind(kind) ? conflictsOf(kind, state) : [];
  const told: Record<string, JsonValue> = {};
  for (const { field, values } of conflicts)
    told[field] = await Promise.all(values.map((standing) => valueTold(standing, scope, store)));
  return told;
}

async function valueTold(
  { value, write, stamp }: StandingValue,
  scope: StoredEntity['scope'],
  store: Pick<ReplicaStore, 'change'>,
): Promise<JsonObject> {
  const change = await store.change({ ...write, scope });
  const actor = change === undefined ? {} : { actor: change.actor };
  return { value, replica: write.replica, n: write.n, at: stamp.ms, ...actor };
}
