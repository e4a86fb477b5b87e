import type { Clock } from '#shared/domain/instant.ts';
import type { CommitReceipt, Draft, Workspace } from '#shared/domain/workspace.ts';
import { checkDraft } from './check-draft.ts';
import { asRecord, versioned } from './materialise.ts';
import { loadMergeBase, mergeBatch, refOf } from './merge-batch.ts';
import type { ReplicaBatch, ReplicaStore, ReplicaTransaction } from './replica-store.ts';
import { shownChanges } from './shown-changes.ts';
import { partsOf, stampDraft } from './stamp-draft.ts';
import { createTaskQueue, type TaskQueue } from './task-queue.ts';

/** What a workspace is made of. */
export interface WorkspaceParts {
  readonly store: ReplicaStore;
  readonly clock: Clock;
  /** Lets one act run at a time. The default serves one window: several need a lock that all of them share. */
  readonly exclusive?: TaskQueue;
}

/** The office's records over any store. */
export function createWorkspace({ store, clock, exclusive = createTaskQueue() }: WorkspaceParts): Workspace {
  return {
    async read(kind, id) {
      const entity = await store.entity({ kind, id });
      return entity === undefined ? undefined : versioned(kind, entity);
    },
    find: async (kind, { index, value }) =>
      (await store.rowsBy(kind, index, value)).map((row) => asRecord<typeof kind>(row)),
    list: async (kind) => (await store.rows(kind)).map((row) => asRecord<typeof kind>(row)),
    history: async (kind, id) => shownChanges(store, await store.changesOf({ kind, id })),
    change: (ref) => store.change(ref),
    takeDraftNumber: () =>
      store.transact(async (transaction) => {
        const ledger = await transaction.ledger();
        const n = ledger.draftNumbers + 1;
        await transaction.save({ ...NOTHING, ledger: { ...ledger, draftNumbers: n } });
        return { replica: ledger.replica, n };
      }),
    commit: (draft) => store.transact((transaction) => commit(transaction, draft, clock)),
    exclusively: (work) => exclusive(work),
  };
}

const NOTHING: ReplicaBatch = { positions: [], entities: [], changes: [], checksums: [] };

async function commit(transaction: ReplicaTransaction, draft: Draft, clock: Clock): Promise<CommitReceipt> {
  checkDraft(draft);
  if (draft.mutations.length === 0) return { changes: [] };
  const parts = partsOf(draft);
  const ledger = await transaction.ledger();
  const touched = draft.mutations.flatMap(({ mutation }) => (mutation.op === 'opaque' ? [] : [mutation]));
  const base = await loadMergeBase(transaction, new Set(parts.keys()), touched);
  const stamped = stampDraft(draft, parts, base, ledger, clock.now());
  const merged = mergeBatch(base, stamped.changes);
  if (!merged.ok) throw new Error(`${draft.command}: ${merged.refusal.code}`);
  await transaction.save({ ...merged.value, ledger: stamped.ledger });
  return { changes: stamped.changes.map(refOf) };
}
