import type { Change, Mutation, WriteRef } from '#shared/domain/change.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import { CHANGE_REASON, REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { sameWrite, writtenValue } from '#shared/domain/written-value.ts';

/**
 * The redactions of the same words where they were written again: by other writes of the field, and by the same acts in
 * other records or as their reason, since an act tells its reason in more places than one.
 */
export function sameWordsElsewhere(
  { record: { kind, id, scope } }: Versioned<Kind>,
  history: readonly Change[],
  field: string,
  named: readonly WriteRef[],
): readonly ScopedMutation[] {
  const valueOf = (change: Change): JsonValue | undefined =>
    field === CHANGE_REASON ? change.reason : writtenValue(change, kind, id, field);
  const first = history.filter((change) => named.some((ref) => sameWrite(ref, change)));
  const words = new Set(first.map(valueOf).filter((value) => typeof value === 'string'));
  const again = history.filter((change) => {
    const value = valueOf(change);
    return typeof value === 'string' && words.has(value);
  });
  const inField = again.map((change): ScopedMutation => ({
    scope,
    mutation: { op: 'add', kind, id, field: REDACTED_FIELD, element: redactionOf(field, change) },
  }));
  const besides = again.flatMap((change) => [
    ...reasonAmong(change, kind, id, words),
    ...change.mutations.flatMap((mutation) => textsAmong(mutation, change, words)),
  ]);
  return [...inField, ...besides];
}

function reasonAmong(
  change: Change,
  kind: Kind,
  id: string,
  words: ReadonlySet<string>,
): readonly ScopedMutation[] {
  if (change.reason === undefined || !words.has(change.reason)) return [];
  const element = redactionOf(CHANGE_REASON, change);
  return [{ scope: change.scope, mutation: { op: 'add', kind, id, field: REDACTED_FIELD, element } }];
}

function textsAmong(
  mutation: Mutation,
  change: Change,
  words: ReadonlySet<string>,
): readonly ScopedMutation[] {
  if (mutation.op !== 'create' && mutation.op !== 'set') return [];
  const { kind, id } = mutation;
  if (!isKind(kind) || !Object.hasOwn(fieldsOf(kind), REDACTED_FIELD)) return [];
  return Object.keys(mutation.fields).flatMap((field): ScopedMutation[] => {
    const value = writtenValue({ ...change, mutations: [mutation] }, kind, id, field);
    if (typeof value !== 'string' || !words.has(value)) return [];
    const element = redactionOf(field, change);
    return [{ scope: change.scope, mutation: { op: 'add', kind, id, field: REDACTED_FIELD, element } }];
  });
}
