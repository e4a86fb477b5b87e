import type { Clock } from '#shared/domain/instant.ts';
import { guardShare } from './guarded-share.ts';
import type { MemoryFolder } from './memory-folder.ts';
import type { Share } from './share.ts';

/**
 * A share that never fails over a folder in memory: several consoles see the same files when each has a view of the same
 * folder.
 *
 * @param clock the server's clock, which dates the files.
 */
export function createMemoryShare(folder: MemoryFolder, clock: Clock): Share {
  return guardShare({
    list: (directory) => Promise.resolve(folder.names(directory)),
    get: (path, maxBytes) => Promise.resolve(folder.file(path)?.bytes.slice(0, maxBytes + 1) ?? null),
    put(path, bytes) {
      folder.write(path, bytes, clock.now());
      return Promise.resolve();
    },
    putExclusive(path, bytes) {
      if (folder.file(path)) return Promise.resolve('exists');
      folder.write(path, bytes, clock.now());
      return Promise.resolve('created');
    },
    delete(path) {
      folder.remove(path);
      return Promise.resolve();
    },
    createdAt: (path) => Promise.resolve(folder.file(path)?.createdAt ?? null),
    facts: () => Promise.resolve({ kind: 'local', exclusive: 'atomic', freeBytes: null }),
  });
}
