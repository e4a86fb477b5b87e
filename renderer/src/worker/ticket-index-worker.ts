import '#renderer/platform/zod-without-eval.ts';
import { runIndexThread } from '#renderer/store/index-thread.ts';
import { createSystemClock } from '#renderer/store/system-clock.ts';
import type { WorkerTasks } from '#renderer/store/worker-task.ts';

/** The thread of the ticket list's index: its first message says whose list, questions follow. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<WorkerTasks['ticket-index']>) => {
    runIndexThread(self, data.database, createSystemClock());
  },
  { once: true },
);
