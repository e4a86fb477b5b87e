import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { FileType, FolderListing } from '#shared/host/dialog.ts';
import { shownExtensions } from './file-name.ts';
import type { Place } from './places.ts';

/** What a dialog is for: a file of a type, or a folder. */
export type Sought = FileType | 'folder';

type Entry = FolderListing['entries'][number];

/**
 * What a folder holds that a dialog for `sought` shows: folders and files of that type, hidden ones left out.
 *
 * @throws the error of the file system when the folder is missing or may not be read.
 */
export async function listFolder(
  folder: string,
  sought: Sought,
  places: readonly Place[],
): Promise<FolderListing> {
  const here = resolve(folder);
  const above = dirname(here);
  const found = await readdir(here, { withFileTypes: true });
  const entries = await Promise.all(
    found.filter(({ name }) => !name.startsWith('.')).map(async (entry) => readEntry(here, entry)),
  );
  return {
    folder: here,
    parent: above === here ? null : above,
    entries: entries.filter((entry) => isShown(entry, sought)).sort(inOrder),
    places: [...places],
  };
}

async function readEntry(folder: string, entry: Dirent): Promise<Entry> {
  if (!entry.isSymbolicLink()) return { name: entry.name, isFolder: entry.isDirectory() };
  const isFolder = await stat(join(folder, entry.name)).then(
    (target) => target.isDirectory(),
    () => false,
  );
  return { name: entry.name, isFolder };
}

function isShown({ name, isFolder }: Entry, sought: Sought): boolean {
  if (isFolder || sought === 'folder') return isFolder;
  const extensions = shownExtensions(sought);
  return extensions.length === 0 || extensions.includes(extname(name).toLowerCase());
}

const alphabet = new Intl.Collator('it', { numeric: true });

function inOrder(left: Entry, right: Entry): number {
  if (left.isFolder !== right.isFolder) return left.isFolder ? -1 : 1;
  return alphabet.compare(left.name, right.name);
}
