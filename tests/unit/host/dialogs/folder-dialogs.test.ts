import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolderDialogs } from '#electron/host/dialogs/folder-dialogs.ts';
import type { Dialogs } from '#electron/host/dialogs/dialogs.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const SUGGESTED = { type: 'workbook', suggestedName: 'Registro.xlsx' } as const;

/** A home with documents in it, and the dialogs that start there. */
async function homeWithDialogs(): Promise<{ home: string; documents: string; dialogs: Dialogs }> {
  const home = await freshFolder();
  const documents = join(home, 'Documenti');
  await mkdir(documents);
  const places = [
    { name: 'home', path: home },
    { name: 'documents', path: documents },
  ] as const;
  return { home, documents, dialogs: createFolderDialogs(() => Promise.resolve(places)) };
}

function choose(folder: string, name: string, replace = false) {
  return { ...SUGGESTED, answer: { step: 'choose', folder, name, replace } as const };
}

function browse(folder: string) {
  return { ...SUGGESTED, answer: { step: 'browse', folder } as const };
}

describe('the dialogs of a door that has none', () => {
  it('ask first, showing the documents: folders, then files of the type, hidden and other ones left out', async () => {
    const { home, documents, dialogs } = await homeWithDialogs();
    await Promise.all(['Zeta', 'alfa'].map((name) => mkdir(join(documents, name))));
    const files = ['b10.xlsx', 'b2.XLSX', 'note.txt', '.nascosto.xlsx'];
    await Promise.all(files.map((name) => writeFile(join(documents, name), '')));
    await symlink(join(documents, 'alfa'), join(documents, 'rimando'));
    await symlink(join(documents, 'none'), join(documents, 'rotto'));
    expect(await dialogs.saveFile(SUGGESTED)).toEqual({
      ok: true,
      value: {
        outcome: 'ask',
        listing: {
          folder: documents,
          parent: home,
          entries: [
            { name: 'alfa', isFolder: true },
            { name: 'rimando', isFolder: true },
            { name: 'Zeta', isFolder: true },
            { name: 'b2.XLSX', isFolder: false },
            { name: 'b10.xlsx', isFolder: false },
          ],
          places: [
            { name: 'home', path: home },
            { name: 'documents', path: documents },
          ],
        },
      },
    });
  });

  it('browse where they are told; the root has nothing above', async () => {
    const { home, dialogs } = await homeWithDialogs();
    expect(await dialogs.saveFile(browse(home))).toMatchObject({
      value: { outcome: 'ask', listing: { folder: home } },
    });
    expect(
      await dialogs.openFile({ type: 'workbook', answer: { step: 'browse', folder: '/' } }),
    ).toMatchObject({
      value: { listing: { parent: null } },
    });
  });

  it('start in the documents when the folder of the last time is gone, and at the root without any', async () => {
    const { home, documents, dialogs } = await homeWithDialogs();
    const stick = join(home, 'stick');
    await mkdir(stick);
    await dialogs.saveFile(choose(stick, 'Registro'));
    await rm(stick, { recursive: true });
    expect(await dialogs.saveFile(SUGGESTED)).toMatchObject({ value: { listing: { folder: documents } } });
    await rm(documents, { recursive: true });
    expect(await dialogs.saveFile(SUGGESTED)).toMatchObject({ value: { listing: { folder: home } } });
    await rm(home, { recursive: true });
    expect(await dialogs.saveFile(SUGGESTED)).toMatchObject({ value: { listing: { folder: resolve('/') } } });
  });

  it('end with the whole path, and start there the next time', async () => {
    const { home, dialogs } = await homeWithDialogs();
    expect(await dialogs.saveFile(choose(home, 'Registro'))).toEqual({
      ok: true,
      value: { outcome: 'chosen', path: join(home, 'Registro.xlsx') },
    });
    expect(await dialogs.saveFile(SUGGESTED)).toMatchObject({ value: { listing: { folder: home } } });
  });

  it('ask before replacing a file, and replace only when told', async () => {
    const { documents, dialogs } = await homeWithDialogs();
    const path = join(documents, 'Registro.xlsx');
    await writeFile(path, 'before');
    expect(await dialogs.saveFile(choose(documents, 'Registro'))).toEqual({
      ok: true,
      value: { outcome: 'exists', path },
    });
    expect(await dialogs.saveFile(choose(documents, 'Registro', true))).toEqual({
      ok: true,
      value: { outcome: 'chosen', path },
    });
  });

  it('refuse a folder that is missing, one that is a file, and one that is not a whole path', async () => {
    const { home, dialogs } = await homeWithDialogs();
    const file = join(home, 'file');
    await writeFile(file, '');
    for (const folder of [join(home, 'none'), file, 'Documenti']) {
      const refused = { ok: false, refusal: { code: 'folder-missing', data: { path: folder } } };
      expect(await dialogs.saveFile(choose(folder, 'Registro'))).toMatchObject(refused);
      expect(await dialogs.saveFile(browse(folder))).toMatchObject(refused);
    }
  });

  it('refuse a name that leads elsewhere, one that no system has, and one that is a folder', async () => {
    const { home, documents, dialogs } = await homeWithDialogs();
    await mkdir(join(documents, 'cartella.xlsx'));
    for (const name of ['../fuori', 'a/b', 'CON', 'cartella.xlsx']) {
      expect(await dialogs.saveFile(choose(documents, name, true))).toMatchObject({
        refusal: { code: 'name-invalid', data: { name } },
      });
    }
    await writeFile(join(home, 'fuori.xlsx'), '');
    const outside = { type: 'workbook', answer: choose(documents, '../fuori.xlsx').answer } as const;
    expect(await dialogs.openFile(outside)).toMatchObject({ refusal: { code: 'name-invalid' } });
  });

  it('open a file that is there, and say when it is not', async () => {
    const { documents, dialogs } = await homeWithDialogs();
    const path = join(documents, 'a.xlsx');
    await writeFile(path, '');
    const open = (name: string) =>
      dialogs.openFile({ type: 'workbook', answer: choose(documents, name).answer });
    expect(await open('a.xlsx')).toEqual({ ok: true, value: { outcome: 'chosen', path } });
    expect(await open('b.xlsx')).toEqual({
      ok: false,
      refusal: { code: 'file-missing', data: { path: join(documents, 'b.xlsx') } },
    });
  });

  it('show files of every sort where an attachment is asked for', async () => {
    const { documents, dialogs } = await homeWithDialogs();
    for (const name of ['foto.PNG', 'nota', 'r.xlsx']) await writeFile(join(documents, name), '');
    expect(await dialogs.openFile({ type: 'attachment' })).toMatchObject({
      value: { listing: { entries: [{ name: 'foto.PNG' }, { name: 'nota' }, { name: 'r.xlsx' }] } },
    });
  });

  it('go on offering the documents for files after a folder was chosen', async () => {
    const { home, documents, dialogs } = await homeWithDialogs();
    const shared = join(home, 'condivisa');
    await mkdir(shared);
    await dialogs.chooseFolder({ answer: { step: 'choose', folder: shared } });
    expect(await dialogs.saveFile(SUGGESTED)).toMatchObject({ value: { listing: { folder: documents } } });
  });
});
