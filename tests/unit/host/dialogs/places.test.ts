import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualPlaces } from '#electron/host/dialogs/places.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

describe('usualPlaces', () => {
  it('are those that exist, under their English names', async () => {
    const home = await freshFolder();
    await Promise.all(['Documents', 'Downloads'].map((name) => mkdir(join(home, name))));
    expect(await usualPlaces({ platform: 'win32', env: {}, home })).toEqual([
      { name: 'home', path: home },
      { name: 'documents', path: join(home, 'Documents') },
      { name: 'downloads', path: join(home, 'Downloads') },
    ]);
  });

  it('on Linux have the names that the desktop gave them', async () => {
    const home = await freshFolder();
    const elsewhere = await freshFolder();
    await Promise.all(['Documenti', '.config'].map((name) => mkdir(join(home, name))));
    const words = ['# names', 'XDG_DOCUMENTS_DIR="$HOME/Documenti"', `XDG_DESKTOP_DIR="${elsewhere}"`];
    await writeFile(join(home, '.config', 'user-dirs.dirs'), words.join('\n'));
    expect(await usualPlaces({ platform: 'linux', env: {}, home })).toEqual([
      { name: 'home', path: home },
      { name: 'documents', path: join(home, 'Documenti') },
      { name: 'desktop', path: elsewhere },
    ]);
  });
});
