import '#renderer/platform/zod-without-eval.ts';
import { createHostClient } from '#renderer/platform/host-client.ts';
import { bridgeOfLease } from '#renderer/platform/worker-bridge.ts';
import { runBackupThread } from '#renderer/store/backup/backup-thread.ts';
import type { WorkerTasks } from '#renderer/store/worker-task.ts';

/** The thread that makes, restores or tries out one copy: its one message says which, and how the host is reached. */
self.addEventListener(
  'message',
  ({ data: { task, host } }: MessageEvent<WorkerTasks['backup']>) => {
    void runBackupThread(self, task, createHostClient(bridgeOfLease(host)));
  },
  { once: true },
);
