import type { Share } from './share.ts';
import { isSpaceDirectory, isSpacePath } from './space-paths.ts';

/**
 * The same share behind the space's own names: any other path is a defect of the caller and throws a `RangeError`
 * before anything is touched, so that no name that came from outside reaches a file system.
 */
export function guardShare(share: Share): Share {
  return {
    list: async (directory) => share.list(directoryOf(directory)),
    get: async (path, maxBytes) => share.get(pathOf(path), maxBytes),
    put: async (path, bytes) => share.put(pathOf(path), bytes),
    putExclusive: async (path, bytes) => share.putExclusive(pathOf(path), bytes),
    delete: async (path) => share.delete(pathOf(path)),
    createdAt: async (path) => share.createdAt(pathOf(path)),
    facts: async () => share.facts(),
  };
}

function pathOf(path: string): string {
  if (!isSpacePath(path)) throw new RangeError(`not a path of a space: ${path}`);
  return path;
}

function directoryOf(directory: string): string {
  if (!isSpaceDirectory(directory)) throw new RangeError(`not a directory of a space: ${directory}`);
  return directory;
}
