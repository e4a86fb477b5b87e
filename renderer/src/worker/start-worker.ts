import type { StartWorker, WorkerTask, WorkerTasks } from '#renderer/store/worker-task.ts';

/** Starts the console's threads. */
export const startWorker: StartWorker = (task, first) => {
  const worker = workerOf(task);
  worker.postMessage(first, lentWith(first));
  return {
    postMessage: (message) => worker.postMessage(message),
    addEventListener: (type, listener) => worker.addEventListener(type, listener),
    removeEventListener: (type, listener) => worker.removeEventListener(type, listener),
    onCrash: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    terminate: () => worker.terminate(),
  };
};

/** Each address stands written out, so that the build finds the thread's entry. */
function workerOf(task: WorkerTask): Worker {
  switch (task) {
    case 'ticket-index':
      return new Worker(new URL('./ticket-index-worker.ts', import.meta.url), { type: 'module', name: task });
    case 'demonstration':
      return new Worker(new URL('./demonstration-worker.ts', import.meta.url), {
        type: 'module',
        name: task,
      });
    case 'backup':
      return new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module', name: task });
    case 'sync':
      return new Worker(new URL('./sync-worker.ts', import.meta.url), { type: 'module', name: task });
  }
}

/** A port can be in one thread only: it goes along with the message. */
function lentWith(first: WorkerTasks[WorkerTask]): Transferable[] {
  return 'host' in first && 'port' in first.host ? [first.host.port] : [];
}
