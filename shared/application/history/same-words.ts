import type { Change, Mutation, WriteRef } from '#shared/domain/change.ts';
import { takesAnyWords } from '#shared/domain/free-text.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import { CHANGE_REASON, REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
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
  const words = new Set(wordsOf(history, { kind, id, field }, named));
  const again = history.filter((change) => {
    const value = valueIn(change, { kind, id, field });
    return typeof value === 'string' && words.has(value);
  });
  const inField = again.map((change): ScopedMutation => ({
    scope,
    mutation: { op: 'add', kind, id, field: REDACTED_FIELD, element: redactionOf(field, change) },
  }));
  const besides = again.flatMap((change) => [
    ...reasonAmong(change, kind, id, words),
    ...change.mutations.flatMap((mutation) => textsAmong(mutation, change, (value) => words.has(value))),
  ]);
  return [...inField, ...besides];
}

/** The texts that writes of a field gave, as far as the changes are here. */
export function wordsOf(
  history: readonly Change[],
  place: FieldPlace,
  named: readonly WriteRef[],
): readonly string[] {
  return history
    .filter((change) => named.some((ref) => sameWrite(ref, change)))
    .map((change) => valueIn(change, place))
    .filter((value) => typeof value === 'string');
}

/** Shorter texts stand in letters by chance. */
const SHORTEST_QUOTED = 4;

/** The redactions of the letters about a ticket that quote those words: they were put together from its fields. */
export async function quotedInLetters(
  workspace: Workspace,
  ticketId: RecordId<'ticket'>,
  words: readonly string[],
): Promise<readonly ScopedMutation[]> {
  const quoted = words.filter((word) => word.length >= SHORTEST_QUOTED);
  if (quoted.length === 0) return [];
  const letters = await workspace.find('notification', { index: 'ticketId', value: ticketId });
  const found = await Promise.all(
    letters.map(async ({ kind, id }) =>
      (await workspace.history(kind, id)).flatMap((change) =>
        change.mutations
          .filter((mutation) => mutation.op !== 'opaque' && mutation.id === id)
          .flatMap((mutation) =>
            textsAmong(mutation, change, (value) => quoted.some((word) => value.includes(word))),
          ),
      ),
    ),
  );
  return found.flat();
}

interface FieldPlace {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
}

function valueIn(change: Change, { kind, id, field }: FieldPlace): JsonValue | undefined {
  return field === CHANGE_REASON ? change.reason : writtenValue(change, kind, id, field);
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
  isMeant: (value: string) => boolean,
): readonly ScopedMutation[] {
  if (mutation.op !== 'create' && mutation.op !== 'set') return [];
  const { kind, id } = mutation;
  if (!isKind(kind) || !Object.hasOwn(fieldsOf(kind), REDACTED_FIELD)) return [];
  return Object.keys(mutation.fields).flatMap((field): ScopedMutation[] => {
    const value = writtenValue({ ...change, mutations: [mutation] }, kind, id, field);
    if (typeof value !== 'string' || !isMeant(value)) return [];
    if (!takesAnyWords(fieldsOf(kind)[field])) return [];
    const element = redactionOf(field, change);
    return [{ scope: change.scope, mutation: { op: 'add', kind, id, field: REDACTED_FIELD, element } }];
  });
}
