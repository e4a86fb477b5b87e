import type { StartWorker } from '#renderer/store/worker-task.ts';

/** Starts the console's threads. Each address stands written out, so that the build finds the thread's entry. */
export const startWorker: StartWorker = (task, first) => {
  const worker =
    task === 'ticket-index'
      ? new Worker(new URL('./ticket-index-worker.ts', import.meta.url), { type: 'module', name: task })
      : new Worker(new URL('./demonstration-worker.ts', import.meta.url), { type: 'module', name: task });
  worker.postMessage(first);
  return {
    postMessage: (message) => worker.postMessage(message),
    addEventListener: (type, listener) => worker.addEventListener(type, listener),
    removeEventListener: (type, listener) => worker.removeEventListener(type, listener),
    onCrash: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
    terminate: () => worker.terminate(),
  };
};
