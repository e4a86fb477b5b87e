import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';

/** A directory of announcements that is watched as far as its share lets itself be watched. */
export interface HeadsWatch {
  /** Begins to watch, unless it is being watched. */
  keep(): void;
  stop(): void;
}

/**
 * Calls `listener` with the name of a file (`null` where the system does not tell it) when something may have been
 * announced. A hint and no more: many shares never give it, and one that cannot be watched is not watched. The system is
 * asked at once, on this thread: a server that does not answer holds it.
 */
export function watchHeads(root: string, listener: (name: string | null) => void): HeadsWatch {
  let watcher: FSWatcher | undefined;

  function stop(): void {
    watcher?.close();
    watcher = undefined;
  }

  return {
    stop,
    keep() {
      if (watcher) return;
      try {
        watcher = watch(join(root, DIRECTORIES.heads), { persistent: false }, (_event, name) =>
          listener(name),
        );
        watcher.on('error', stop);
      } catch {
        // Nothing is announced yet, or this share cannot be watched: polls tell the same, later.
      }
    },
  };
}
