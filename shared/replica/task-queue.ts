/** Runs pieces of work one by one, in the order they were asked for. */
export type TaskQueue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue. Work that waits for other work of the same queue waits for ever: do not nest. */
export function createTaskQueue(): TaskQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
