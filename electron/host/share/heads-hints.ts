import type { Clock } from '#shared/domain/instant.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import { watchHeads } from './watch-heads.ts';

/** Milliseconds from one hint to the next, at least: more than the loop ignores after one that it followed. */
export const HINT_EVERY = 5_500;

/** So many names of this console's own files are remembered: far more than are written between two hints. */
const OWN_MAX = 100;

/** Hints that another console may have announced something. */
export interface HeadsHints {
  /** A directory was listed: if it is the announcements', it is there, and can be watched from now on. */
  listed(directory: string): void;
  /** This console is about to write or remove a file: what happens to it is no news. */
  own(path: string): void;
}

/** Calls `tell` when something stirs among the announcements of the share at `root`: at once, then not too often. */
export function createHeadsHints(root: string, clock: Clock, tell: () => void): HeadsHints {
  const own = new Set<string>();
  const ring = spaced(clock, tell);
  const watched = watchHeads(root, (name) => {
    if (name === null || !own.has(name)) ring();
  });
  return {
    listed(directory) {
      if (directory === DIRECTORIES.heads) watched.keep();
    },
    own(path) {
      const [directory, name] = path.split('/');
      if (directory !== DIRECTORIES.heads || name === undefined) return;
      own.add(name);
      for (const oldest of own) if (own.size > OWN_MAX) own.delete(oldest);
    },
  };
}

/** Does `act` at once for the first of many wishes, and once more later for those that came too soon. */
function spaced(clock: Clock, act: () => void): () => void {
  let isResting = false;
  let isWanted = false;

  function ring(): void {
    isWanted = isResting;
    if (isResting) return;
    isResting = true;
    act();
    void clock.wait(HINT_EVERY).then(() => {
      isResting = false;
      if (isWanted) ring();
    });
  }

  return ring;
}
