import type { Change, DeleteMutation, Mutation, OpaqueMutation, WriteRef } from './change.ts';
import type { Kind } from './kind-name.ts';
import { sameWrite } from './written-value.ts';

/** The record that is asked about. */
export interface RecordPlace {
  readonly kind: Kind;
  readonly id: string;
}

/** Who deleted a record, and who wrote in it without having seen that. Both earliest first. */
export interface DeletionStory {
  readonly deletions: readonly Change[];
  readonly edits: readonly Change[];
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
  const edits = history.filter(
    (change) =>
      writesIn(change, record).length > 0 && !deletions.some((deletion) => hadSeen(deletion, record, change)),
  );
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
function writesIn(change: Change, record: RecordPlace): RecordMutation[] {
  return mutationsOn(change, record).filter(({ op }) => op === 'create' || op === 'set' || op === 'add');
}

/** The author of the deletion had seen the change, or made it in the same change or after. */
function hadSeen(deletion: Change, record: RecordPlace, { replica, n }: Change): boolean {
  if (deletion.replica === replica && n >= deletion.n) return true;
  const seen = deletionIn(deletion, record)?.seen ?? [];
  return seen.some((last) => last.replica === replica && last.n >= n);
}
