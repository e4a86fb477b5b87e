import type { Change } from '#shared/domain/change.ts';
import { type Clock, toInstant } from '#shared/domain/instant.ts';
import { StorageError, type StorageFailure } from '#shared/domain/storage-error.ts';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createPositionVector } from '#shared/replica/position-vector.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { openDatabase } from './database.ts';
import { createDexieStore } from './dexie-store.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import type { Line } from './ticket-list-protocol.ts';
import type { WorkerTasks } from './worker-task.ts';
import { composeReceipt } from './receipts.ts';

/** What the thread tells while it fills. */
export type FillingTold =
  | { readonly told: 'progress'; readonly done: number; readonly total: number }
  | { readonly told: 'complete' }
  | { readonly told: 'failed'; readonly failure: StorageFailure | null; readonly detail: string };

/**
 * Fills a demonstration archive with the changes of its simulated consoles, as if they came from a share. Each batch is
 * one transaction, and the same wish gives the same changes: filling again passes over what is already there.
 */
export async function runDemonstrationThread(
  line: Line,
  { database: name, tickets, seed, until }: WorkerTasks['demonstration'],
  clock: Clock,
): Promise<void> {
  const tell = (told: FillingTold): void => line.postMessage(told);
  try {
    const store = createDexieStore(await openDatabase(name));
    const wish = {
      tickets,
      seed,
      until: toInstant(until),
      createConsole: createMemoryConsole,
      composeReceipt,
    };
    for await (const { changes, done, total } of generateDemonstration(wish)) {
      await receive(store, clock, changes);
      tell({ told: 'progress', done, total });
    }
    await store.close();
    tell({ told: 'complete' });
  } catch (error) {
    const failure = error instanceof StorageError ? error.failure : null;
    tell({ told: 'failed', failure, detail: String(error) });
  }
}

async function receive(store: ReplicaStore, clock: Clock, changes: readonly Change[]): Promise<void> {
  const applied = createPositionVector(await store.positions());
  const fresh = changes.filter((change) => !applied.has(change.scope, change));
  if (fresh.length === 0) return;
  const received = await receiveChanges({ store, clock }, fresh);
  if (!received.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(received.refusal)}`);
}
