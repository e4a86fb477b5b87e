import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile, syncFolder } from '#electron/host/files/atomic-file.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

describe('replaceFile', () => {
  it('puts the new content in place of the old and leaves nothing else behind', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'settings.json');
    await replaceFile(path, 'old');
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('makes a file that this user alone can read', async () => {
    const path = join(await freshFolder(), 'key');
    await replaceFile(path, Buffer.of(1, 2, 3));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('keeps what was there when the new content cannot be put in place', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'taken');
    await mkdir(path);
    await writeFile(join(path, 'inside'), 'kept');
    await expect(replaceFile(path, 'new')).rejects.toThrow();
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('kept');
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('says that the folder is missing', async () => {
    const folder = await freshFolder();
    await expect(replaceFile(join(folder, 'none', 'file'), '')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('syncFolder', () => {
  it('is content where the disk has no such act, and says that a folder is missing', async () => {
    // The system's own folder of processes refuses it as some network disks do.
    const stubborn = process.platform === 'linux' ? '/proc' : await freshFolder();
    await expect(syncFolder(stubborn)).resolves.toBeUndefined();
    await expect(syncFolder(join(await freshFolder(), 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
