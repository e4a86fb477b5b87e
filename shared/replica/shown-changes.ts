import type { Change, Mutation } from '#shared/domain/change.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import {
  CHANGE_REASON,
  REDACTED,
  REDACTED_FIELD,
  redactionOf,
  shownWhenBlank,
} from '#shared/domain/redaction.ts';
import type { EntityKey } from './entity.ts';
import { entityText, touchesOf } from './merge.ts';
import type { ReplicaStore } from './replica-store.ts';

/** The writes that a record blanks, as elements of its set. */
type Blanked = ReadonlySet<string>;

/**
 * Changes as people may see them: every value that the records themselves blank is gone from them, reasons included. The
 * log keeps changes as they were published, because what was published is signed.
 */
export async function shownChanges(
  store: Pick<ReplicaStore, 'entity'>,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const blankedBy = await blankedWrites(store, changes);
  if (blankedBy.size === 0) return changes;
  return changes.map((change) => shownChange(change, blankedBy));
}

async function blankedWrites(
  store: Pick<ReplicaStore, 'entity'>,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, Blanked>> {
  const keys = changes.flatMap((change) => touchesOf(change).map(({ key }) => key)).filter(isRedactable);
  const found = new Map<string, Blanked>();
  for (const [text, key] of new Map(keys.map((key) => [entityText(key), key]))) {
    const set = (await store.entity(key))?.state.sets[REDACTED_FIELD];
    if (set !== undefined) found.set(text, new Set(Object.keys(set.additions)));
  }
  return found;
}

function isRedactable({ kind }: EntityKey): boolean {
  return isKind(kind) && Object.hasOwn(fieldsOf(kind), REDACTED_FIELD);
}

function shownChange(change: Change, blankedBy: ReadonlyMap<string, Blanked>): Change {
  const reasonName = redactionOf(CHANGE_REASON, change);
  const touched = touchesOf(change).map(({ key }) => blankedBy.get(entityText(key)));
  const hidesReason = change.reason !== undefined && touched.some((blanked) => blanked?.has(reasonName));
  return {
    ...change,
    ...(hidesReason ? { reason: REDACTED } : {}),
    mutations: change.mutations.map((mutation) => shownMutation(mutation, change, blankedBy)),
  };
}

function shownMutation(
  mutation: Mutation,
  change: Change,
  blankedBy: ReadonlyMap<string, Blanked>,
): Mutation {
  if (mutation.op !== 'create' && mutation.op !== 'set') return mutation;
  const blanked = blankedBy.get(entityText(mutation));
  if (blanked === undefined) return mutation;
  const isNamed = (field: string): boolean => blanked.has(redactionOf(field, change));
  const instead = (field: string): string | null =>
    isKind(mutation.kind) ? shownWhenBlank(fieldsOf(mutation.kind)[field]) : null;
  if (mutation.op === 'create') {
    const fields = Object.entries(mutation.fields).map(([field, value]) => [
      field,
      isNamed(field) ? instead(field) : value,
    ]);
    return { ...mutation, fields: Object.fromEntries(fields) as typeof mutation.fields };
  }
  const fields = Object.entries(mutation.fields).map(([field, write]) => [
    field,
    isNamed(field) ? { ...write, value: instead(field) } : write,
  ]);
  return { ...mutation, fields: Object.fromEntries(fields) as typeof mutation.fields };
}
