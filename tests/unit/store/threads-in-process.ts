import type { Clock } from '#shared/domain/instant.ts';
import { runDemonstrationThread } from '#renderer/store/demonstration-thread.ts';
import { type IndexThread, runIndexThread } from '#renderer/store/index-thread.ts';
import type { Line } from '#renderer/store/ticket-list-protocol.ts';
import type { StartWorker, WorkerTask, WorkerTasks } from '#renderer/store/worker-task.ts';

/** The console's threads, run in the test's own: what crosses a line is copied, and arrives in a later task. */
export interface ThreadsInProcess {
  readonly start: StartWorker;
  /** Resolves when the index threads started so far have built their index. */
  indexed(): Promise<void>;
  /** Ends every thread that is still at work. */
  stop(): Promise<void>;
}

/** Threads whose waits end at once. */
export function createThreadsInProcess(clock: Clock): ThreadsInProcess {
  const threads: IndexThread[] = [];

  function run(first: WorkerTasks[WorkerTask], line: Line): void {
    if ('tickets' in first) void runDemonstrationThread(line, first, clock);
    else if ('database' in first) threads.push(runIndexThread(line, first.database, clock));
  }

  return {
    start(_task, first) {
      const [near, far] = createLine();
      run(first, far);
      return { ...near, onCrash: () => undefined };
    },
    async indexed() {
      await Promise.all(threads.map(({ ready }) => ready));
    },
    async stop() {
      await Promise.all(threads.splice(0).map((thread) => thread.stop()));
    },
  };
}

type Listener = (event: MessageEvent) => void;

function createLine(): readonly [Line & { terminate(): void }, Line] {
  const hearing = { near: new Set<Listener>(), far: new Set<Listener>() };
  let cut = false;
  const end = (own: Set<Listener>, other: Set<Listener>) => ({
    postMessage(message: unknown) {
      if (cut) return;
      const data: unknown = structuredClone(message);
      setImmediate(() => {
        for (const listener of other) if (!cut) listener({ data } as MessageEvent);
      });
    },
    addEventListener: (_: 'message', listener: Listener) => void own.add(listener),
    removeEventListener: (_: 'message', listener: Listener) => void own.delete(listener),
    terminate: () => void (cut = true),
  });
  return [end(hearing.near, hearing.far), end(hearing.far, hearing.near)];
}
