import type { Worker } from 'node:worker_threads';
import { bundleThread } from '#tests/threads/bundle-thread.ts';

/** Bundles the writing thread as the packaged console has it into `folder`. Gives what starts a thread on it. */
export function bundleWorkbookWorker(folder: string): Promise<() => Worker> {
  return bundleThread('electron/host/workbook/workbook-worker.ts', folder);
}
