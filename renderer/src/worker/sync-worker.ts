import '#renderer/platform/zod-without-eval.ts';
import { createHostClient } from '#renderer/platform/host-client.ts';
import { bridgeOfLease } from '#renderer/platform/worker-bridge.ts';
import { runSyncThread } from '#renderer/store/sync-thread.ts';
import { createSystemClock } from '#renderer/store/system-clock.ts';
import type { WorkerTasks } from '#renderer/store/worker-task.ts';
import { createHostShare } from './host-share.ts';

/** The thread that synchronises an archive: its one message says which, with what folder, and how the host is reached. */
self.addEventListener(
  'message',
  ({ data: { host, ...task } }: MessageEvent<WorkerTasks['sync']>) => {
    const share = createHostShare(createHostClient(bridgeOfLease(host)));
    runSyncThread(self, { task, share, clock: createSystemClock(), random: () => Math.random() });
  },
  { once: true },
);
