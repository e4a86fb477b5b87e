import '#renderer/platform/zod-without-eval.ts';
import { runDemonstrationThread } from '#renderer/store/demonstration-thread.ts';
import { createSystemClock } from '#renderer/store/system-clock.ts';
import type { WorkerTasks } from '#renderer/store/worker-task.ts';

/** The thread that fills a demonstration archive: its one message says which, and with what. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<WorkerTasks['demonstration']>) => {
    void runDemonstrationThread(self, data, createSystemClock());
  },
  { once: true },
);
