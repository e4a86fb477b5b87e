import type { Instant } from '#shared/domain/instant.ts';

/** A file of a folder in memory. */
export interface MemoryFile {
  readonly bytes: Uint8Array;
  /** When it was first written under this name. */
  readonly createdAt: Instant;
}

/** A folder kept in memory: what the server of a shared folder holds. Everything happens at once, in the order of the calls. */
export interface MemoryFolder {
  /** The names in a directory, one level, files and directories; empty when there is none. */
  names(directory: string): readonly string[];
  /** The file under a path; `null` when there is none. */
  file(path: string): MemoryFile | null;
  /** Puts bytes under a path, with the directories above it. What is already there keeps its time of creation. */
  write(path: string, bytes: Uint8Array, now: Instant): void;
  /** Removes a file. Its directory stays. */
  remove(path: string): void;
  /** The paths of all files, in no meaningful order. */
  paths(): readonly string[];
  /** A copy of what it holds now. */
  copy(): MemoryFolder;
}

/** `null` stands for a directory within a directory. */
type Directory = Map<string, MemoryFile | null>;

/** An empty folder. */
export function createMemoryFolder(): MemoryFolder {
  return folderOf(new Map<string, Directory>([['', new Map()]]));
}

function folderOf(directories: Map<string, Directory>): MemoryFolder {
  function directoryAt(path: string): Directory {
    const found = directories.get(path);
    if (found) return found;
    const made: Directory = new Map();
    directories.set(path, made);
    const { parent, name } = splitPath(path);
    directoryAt(parent).set(name, null);
    return made;
  }

  function file(path: string): MemoryFile | null {
    const { parent, name } = splitPath(path);
    return directories.get(parent)?.get(name) ?? null;
  }

  return {
    names: (directory) => [...(directories.get(directory)?.keys() ?? [])],
    file,
    write(path, bytes, now) {
      const { parent, name } = splitPath(path);
      directoryAt(parent).set(name, { bytes: bytes.slice(), createdAt: file(path)?.createdAt ?? now });
    },
    remove(path) {
      const { parent, name } = splitPath(path);
      if (file(path)) directories.get(parent)?.delete(name);
    },
    paths: () =>
      [...directories].flatMap(([parent, entries]) =>
        [...entries].filter(([, entry]) => entry !== null).map(([name]) => joinPath(parent, name)),
      ),
    copy: () => folderOf(new Map([...directories].map(([path, entries]) => [path, new Map(entries)]))),
  };
}

function splitPath(path: string): { readonly parent: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { parent: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}

function joinPath(parent: string, name: string): string {
  return parent === '' ? name : `${parent}/${name}`;
}
