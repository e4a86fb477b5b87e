import { StorageError } from '#shared/domain/storage-error.ts';
import { createChangeListeners } from './change-listeners.ts';
import {
  createMemoryTables,
  type MemoryTables,
  stageTransaction,
  touchedBy,
  type Write,
} from './memory-tables.ts';
import type { Ledger, ReplicaStore } from './replica-store.ts';
import { createTaskQueue } from './task-queue.ts';

/** Makes a write durable before it takes effect. If it fails, the transaction fails and nothing of it is kept. */
export type Persist = (write: Write) => Promise<void>;

/** A store that lives as long as the process: for tests, simulations and one-shot commands. */
export function createMemoryStore(ledger: Ledger): ReplicaStore {
  return createStoreOver(createMemoryTables(ledger), () => Promise.resolve());
}

/**
 * A store whose contents are read from memory.
 *
 * @param tables the contents, which nobody else changes from now on.
 * @param persist called with each write, one at a time.
 * @param closed called once, when the store is closed and nothing is being written.
 */
export function createStoreOver(
  tables: MemoryTables,
  persist: Persist,
  closed: () => Promise<void> = () => Promise.resolve(),
): ReplicaStore {
  const listeners = createChangeListeners();
  const queue = createTaskQueue();
  let open = true;
  const read = <T>(give: () => T): Promise<T> =>
    open ? Promise.resolve(give()) : Promise.reject(new StorageError('closed'));
  return {
    transact: (work) =>
      queue(async () => {
        if (!open) throw new StorageError('closed');
        const transaction = stageTransaction(tables);
        const result = await work(transaction);
        const write = transaction.staged();
        if (write === undefined) return result;
        await persist(write);
        tables.apply(write);
        listeners.tell(touchedBy(write));
        return result;
      }),
    entity: (key) => read(() => tables.entity(key)),
    rowsBy: (kind, index, value) => read(() => tables.rows.by(kind, index, value)),
    rows: (kind) => read(() => tables.rows.all(kind)),
    changesOf: (key) => read(() => tables.of(key)),
    change: (ref) => read(() => tables.change(ref)),
    changesAfter: (position, limit) => read(() => tables.after(position, limit)),
    positions: () => read(tables.positions),
    positionsOf: (replica) => read(() => tables.positionsOf(replica)),
    checksums: () => read(tables.checksums),
    syncRow: (key) => read(() => tables.sync.get(key)),
    syncRows: (area, range) => read(() => tables.sync.range(area, range)),
    syncValues: (area, range) => read(() => tables.sync.values(area, range)),
    ledger: () => read(tables.ledger),
    async *allChanges() {
      yield* await read(() => [...tables.changes()]);
    },
    async *allEntities() {
      yield* await read(tables.entities);
    },
    subscribe: listeners.add,
    close: () =>
      queue(async () => {
        if (!open) return;
        open = false;
        await closed();
      }),
  };
}
