import type { Change, ChangeRef, Mutation } from './change.ts';
import type { ActorId, RecordId, ReplicaId, Scope } from './identity.ts';
import type { Kind, ListedKind } from './kind-name.ts';
import type { IndexOf, RecordOf } from './kinds.ts';
import type { Versioned } from './versioned.ts';

/** A mutation and the scope of the record it touches. */
export interface ScopedMutation {
  readonly scope: Scope;
  readonly mutation: Mutation;
}

/** An act that the rules allow, ready to be committed. */
export interface Draft {
  readonly command: string;
  readonly actor: ActorId;
  readonly reason?: string;
  readonly mutations: readonly ScopedMutation[];
}

/** What a commit wrote: one change for each scope that the draft touches. */
export interface CommitReceipt {
  readonly changes: readonly ChangeRef[];
}

/** A number that only this console gives, and never twice. */
export interface DraftNumber {
  readonly replica: ReplicaId;
  readonly n: number;
}

/** The office's records, as use cases see them. Implemented over IndexedDB, over memory and over a file. */
export interface Workspace {
  /** The record, deleted or not; `undefined` when this console has not got it (it may come). */
  read<K extends Kind>(kind: K, id: RecordId<K>): Promise<Versioned<K> | undefined>;
  /** The records whose indexed field has that value, in order of id; deleted ones are left out. */
  find<K extends Kind>(
    kind: K,
    where: { readonly index: IndexOf<K>; readonly value: string },
  ): Promise<readonly RecordOf<K>[]>;
  /** Every record of a kind that fits in memory, deleted ones left out. */
  list<K extends ListedKind>(kind: K): Promise<readonly RecordOf<K>[]>;
  /** Every change that touched the record, oldest first, without the values that were blanked. */
  history(kind: Kind, id: RecordId): Promise<readonly Change[]>;
  /** One change as it was published, when this console has it: values that were blanked since are in it, never to be shown. */
  change(ref: ChangeRef): Promise<Change | undefined>;
  /** Takes the next number of this console's own series of provisional codes. Durable; gaps are harmless. */
  takeDraftNumber(): Promise<DraftNumber>;
  /**
   * Writes the draft's changes and the records they make, in one strictly durable transaction: when it resolves, the
   * change survives a power cut.
   *
   * @throws StorageError when the archive cannot be written: nothing of the draft is kept.
   */
  commit(draft: Draft): Promise<CommitReceipt>;
  /** Runs `work` while no other act of this console runs, in any window: read, decide and commit as one. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}
