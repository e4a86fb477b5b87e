import { watch } from 'node:fs';
import { join } from 'node:path';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';

/**
 * Calls `listener` when something may have been announced. A hint and no more: many shares never give it, and one that
 * cannot be watched is not watched. Gives the act that stops watching.
 */
export function watchHeads(root: string, listener: () => void): () => void {
  try {
    const watcher = watch(join(root, DIRECTORIES.heads), { persistent: false }, () => listener());
    const stop = (): void => watcher.close();
    watcher.on('error', stop);
    return stop;
  } catch {
    return () => undefined;
  }
}
