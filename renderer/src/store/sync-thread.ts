import { createOfficeNumbering } from '#shared/application/office-numbering.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { createIds } from '#shared/replica/ids.ts';
import type { Blobs } from '#shared/replica/share/blobs.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { composeLetter } from '#shared/text/it/letters.ts';
import { refusalOf } from './archive-refusal.ts';
import { claimArchive } from './archive-space.ts';
import { openDatabase } from './database.ts';
import { createDexieStore } from './dexie-store.ts';
import { createSharedQueue, lockManager } from './shared-queue.ts';
import { type OnHint, startSyncService } from './sync-service.ts';
import { syncChannelName } from './sync-protocol.ts';
import { randomBytes } from './system-clock.ts';
import type { Line } from './ticket-list-protocol.ts';
import { createTouchChannel } from './touch-channel.ts';
import type { WorkerTasks } from './worker-task.ts';
import { composeReceipt } from './receipts.ts';

/** What the thread works with. */
export interface SyncThreadParts {
  readonly task: Omit<WorkerTasks['sync'], 'host'>;
  readonly share: SealedShare;
  readonly blobs: Blobs;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Hears the hints of the host. Gives the act that stops hearing. */
  readonly onHint: OnHint;
}

/** What the thread tells the window that started it, and it alone. */
export interface SyncThreadFailed {
  readonly told: 'failed';
  readonly refusal: Refusal;
}

/**
 * Synchronises an archive for as long as it lives. Of several windows' threads one is at work, the others wait for it
 * to end with its window.
 */
export function runSyncThread(line: Line, parts: SyncThreadParts): void {
  const work = elected(syncChannelName(parts.task.database), () => synchronise(parts));
  const fail = (refusal: Refusal): void =>
    line.postMessage({ told: 'failed', refusal } satisfies SyncThreadFailed);
  work.then(fail, (error: unknown) => fail(refusalFor(error)));
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof StorageError) return refusalOf(error);
  return { code: 'sync-failed', data: { detail: String(error) } };
}

async function elected<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const locks = lockManager();
  if (locks === undefined) return work();
  return (await locks.request(name, async () => ({ value: await work() }))).value;
}

/** Works until the thread ends, or gives why it may not begin. */
async function synchronise(given: SyncThreadParts): Promise<Refusal> {
  const { task, share, blobs, clock, random, onHint } = given;
  const { database: archive, space, device, label, app } = task;
  const touches = createTouchChannel(archive);
  const store = createDexieStore(await openDatabase(archive), touches);
  const refused = await claimArchive(store, space);
  if (refused !== null) return refused;
  const workspace = createWorkspace({ store, clock, exclusive: createSharedQueue(archive) });
  const numbering = createOfficeNumbering({
    workspace,
    clock,
    ids: createIds(clock, randomBytes),
    composeLetter,
    composeReceipt,
  });
  const ports = { store, share, blobs, clock, random, numbering };
  const parts = { ...ports, space, device, label, app, keepsSegments: true };
  // What this thread writes comes from the folder, or goes there in the same round: only the others' writing is news.
  await startSyncService({ archive, parts, onWritten: touches.subscribeElsewhere, onHint });
  return new Promise<never>(() => undefined);
}
