/** Lets only so many acts run at once; the others wait their turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate that `places` acts may pass at once. */
export function createGate(places: number): Gate {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/**
 * Does the work of every item, so many at once, and gives the results in the order of the items. After a failure nothing
 * new is begun; it is thrown when what was under way has ended, so that nothing goes on behind the caller's back.
 */
export async function inParallel<Item, T>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<T>,
): Promise<readonly T[]> {
  const queue = items.entries();
  const results: T[] = [];
  const failures: unknown[] = [];
  const goOn = async (): Promise<void> => {
    for (const [place, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[place] = await work(item);
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, goOn));
  if (failures.length > 0) throw failures[0];
  return results;
}
