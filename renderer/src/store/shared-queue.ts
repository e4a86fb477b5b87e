import { createTaskQueue, type TaskQueue } from '#shared/replica/task-queue.ts';

/**
 * Runs one act at a time in all the windows of an archive. Where the browser has no locks that windows share, each
 * window queues its own: the store's transactions still keep two windows from writing over each other.
 */
export function createSharedQueue(archive: string, locks = lockManager()): TaskQueue {
  if (locks === undefined) return createTaskQueue();
  return async (work) => {
    const result = await locks.request(`presidio.act.${archive}`, async () => ({ value: await work() }));
    return result.value;
  };
}

/** The locks that the windows and threads of this origin share, where there are any. */
export function lockManager(): LockManager | undefined {
  return (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.locks;
}
