import '#renderer/platform/zod-without-eval.ts';
import { createHostClient } from '#renderer/platform/host-client.ts';
import { bridgeOfLease } from '#renderer/platform/worker-bridge.ts';
import { runSyncThread } from '#renderer/store/sync-thread.ts';
import { createSystemClock } from '#renderer/store/system-clock.ts';
import type { WorkerTasks } from '#renderer/store/worker-task.ts';
import { createHostBlobs } from './host-blobs.ts';
import { hearHostNotices } from './host-notices.ts';
import { createHostShare } from './host-share.ts';

/** The thread that synchronises an archive: its one message says which, with what folder, and how the host is reached. */
self.addEventListener(
  'message',
  ({ data: { host, ...task } }: MessageEvent<WorkerTasks['sync']>) => {
    const client = createHostClient(bridgeOfLease(host));
    const clock = createSystemClock();
    runSyncThread(self, {
      task,
      clock,
      share: createHostShare(client),
      blobs: createHostBlobs(client),
      random: () => Math.random(),
      onHint: (listener) => hearHostNotices(client, clock, listener),
    });
  },
  { once: true },
);
