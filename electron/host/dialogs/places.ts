import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readVariable, type Surroundings } from '#electron/host/files/user-folders.ts';
import type { FolderListing } from '#shared/host/dialog.ts';

/** A place from which one usually starts. */
export type Place = FolderListing['places'][number];

const FOLDERS = [
  { name: 'documents', english: 'Documents', key: 'XDG_DOCUMENTS_DIR' },
  { name: 'desktop', english: 'Desktop', key: 'XDG_DESKTOP_DIR' },
  { name: 'downloads', english: 'Downloads', key: 'XDG_DOWNLOAD_DIR' },
] as const;

/** The user's home and usual folders, those that exist. On Linux they may have names in the user's language. */
export async function usualPlaces(surroundings: Surroundings): Promise<readonly Place[]> {
  const { home } = surroundings;
  const named = await namedFolders(surroundings);
  const places: readonly Place[] = [
    { name: 'home', path: home },
    ...FOLDERS.map(({ name, english, key }) => ({ name, path: named.get(key) ?? join(home, english) })),
  ];
  const there = await Promise.all(places.map(async ({ path }) => isFolder(path)));
  return places.filter((_, index) => there[index]);
}

async function namedFolders({ platform, env, home }: Surroundings): Promise<ReadonlyMap<string, string>> {
  if (platform !== 'linux') return new Map();
  const file = join(readVariable(env, 'XDG_CONFIG_HOME') ?? join(home, '.config'), 'user-dirs.dirs');
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.matchAll(/^(XDG_\w+_DIR)="(\$HOME\/)?([^"]*)"/gm);
  return new Map(
    [...lines].map(([, key = '', inHome, path = '']) => [
      key,
      inHome === undefined ? path : join(home, path),
    ]),
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
