import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSettingsStore } from '#electron/host/settings-store.ts';
import { DEFAULT_SETTINGS } from '#shared/host/settings.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

describe('the settings store', () => {
  it('gives the defaults to a console that was never used', async () => {
    const store = createSettingsStore(join(await freshFolder(), 'profile', 'settings.json'));
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what was written for the next run and leaves the rest as it was', async () => {
    const path = join(await freshFolder(), 'profile', 'settings.json');
    await createSettingsStore(path).write({ theme: 'dark' });
    await createSettingsStore(path).write({ archive: 'demo-300' });
    expect(await createSettingsStore(path).read()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      archive: 'demo-300',
    });
  });

  it('loses none of the changes asked for at the same time', async () => {
    const store = createSettingsStore(join(await freshFolder(), 'settings.json'));
    await Promise.all([
      store.write({ theme: 'dark' }),
      store.write({ language: 'en' }),
      store.write({ archive: 'main' }),
    ]);
    expect(await store.read()).toEqual({
      theme: 'dark',
      language: 'en',
      archive: 'main',
      archiveMark: null,
      lockMinutes: 15,
    });
  });

  it.each(['{ "theme": "dar', '{ "theme": "purple" }', '[]', 'null', ''])(
    'sets aside a file that cannot be understood and starts anew: %s',
    async (broken) => {
      const folder = await freshFolder();
      const path = join(folder, 'settings.json');
      await writeFile(path, broken);
      const store = createSettingsStore(path);
      expect(await store.read()).toEqual(DEFAULT_SETTINGS);
      expect(await readdir(folder)).toEqual(['settings.json.broken']);
      expect(await readFile(`${path}.broken`, 'utf8')).toBe(broken);
    },
  );

  it('keeps the settings of a later version in the file', async () => {
    const path = join(await freshFolder(), 'settings.json');
    await writeFile(path, '{ "theme": "dark", "sounds": "off" }');
    expect(await createSettingsStore(path).write({ language: 'en' })).toEqual({
      theme: 'dark',
      language: 'en',
      archive: null,
      archiveMark: null,
      lockMinutes: 15,
    });
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ sounds: 'off', language: 'en' });
  });

  it('goes on after a write that failed', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'file'), '');
    const store = createSettingsStore(join(folder, 'file', 'settings.json'));
    await expect(store.write({ theme: 'dark' })).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(store.read()).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
