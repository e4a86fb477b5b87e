import { assertNever } from './assert-never.ts';
import type { Change, DeleteMutation, Mutation, OpaqueMutation, WriteRef } from './change.ts';
import type { JsonValue } from './json.ts';
import type { Kind } from './kind-name.ts';
import { sameWrite } from './written-value.ts';

/** The record that is asked about. */
export interface RecordPlace {
  readonly kind: Kind;
  readonly id: string;
}

/** A change that the deletion had not seen, with what it wrote in the record. */
export interface UnseenEdit {
  readonly change: Change;
  readonly written: readonly { readonly field: string; readonly value: JsonValue }[];
}

/** Who deleted a record, and who wrote in it without having seen that. Both earliest first. */
export interface DeletionStory {
  readonly deletions: readonly Change[];
  readonly edits: readonly UnseenEdit[];
}

/**
 * Tells apart the changes that deleted a record from those that none of the deletions had seen.
 *
 * @param history every change that touched the record, earliest first.
 * @param standing the writes of the tombstone that stand.
 */
export function deletionStory(
  history: readonly Change[],
  record: RecordPlace,
  standing: readonly WriteRef[],
): DeletionStory {
  const deletions = history.filter(
    (change) =>
      standing.some((write) => sameWrite(write, change)) && deletionIn(change, record)?.deleted === true,
  );
  const edits = history
    .filter((change) => !deletions.some((deletion) => hadSeen(deletion, record, change)))
    .map((change) => ({ change, written: writtenIn(change, record) }))
    .filter(({ written }) => written.length > 0);
  return { deletions, edits };
}

type RecordMutation = Exclude<Mutation, OpaqueMutation>;

function mutationsOn(change: Change, { kind, id }: RecordPlace): RecordMutation[] {
  return change.mutations.filter(
    (mutation): mutation is RecordMutation =>
      mutation.op !== 'opaque' && mutation.kind === kind && mutation.id === id,
  );
}

function deletionIn(change: Change, record: RecordPlace): DeleteMutation | undefined {
  return mutationsOn(change, record).find((mutation) => mutation.op === 'delete');
}

/** What keeps a deletion in question: tallies and removals leave nothing that could be lost. */
function writtenIn(change: Change, record: RecordPlace): UnseenEdit['written'] {
  return mutationsOn(change, record).flatMap((mutation) => {
    switch (mutation.op) {
      case 'create':
        return Object.entries(mutation.fields).map(([field, value]) => ({ field, value }));
      case 'set':
        return Object.entries(mutation.fields).map(([field, { value }]) => ({ field, value }));
      case 'add':
        return [{ field: mutation.field, value: mutation.element }];
      case 'remove':
      case 'count':
      case 'delete':
        return [];
      default:
        return assertNever(mutation);
    }
  });
}

/** The author of the deletion had seen the change, or made it in the same change or after. */
function hadSeen(deletion: Change, record: RecordPlace, { replica, n }: Change): boolean {
  if (deletion.replica === replica && n >= deletion.n) return true;
  const seen = deletionIn(deletion, record)?.seen ?? [];
  return seen.some((last) => last.replica === replica && last.n >= n);
}
