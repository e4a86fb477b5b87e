import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { type Figures, readRegister } from './register-file.ts';
import { mountSmallDisk } from './small-disk.ts';
import { toastOf } from './ticket-acts.ts';

/** Goes to the report and waits for its figures. */
async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('table', { name: 'Anteprima' })).toBeVisible();
}

/** Asks for the file and gives the dialog that asks where to put it. */
async function askForFile(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Esporta in Excel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Salva il file' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saveAs(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Nome del file' }).fill(name);
  await dialog.getByRole('button', { name: 'Salva qui' }).click();
}

/** The lines of figures on the screen, by their words. */
async function totalsOn(page: Page): Promise<ReadonlyMap<string, Figures>> {
  const rows = await page.getByRole('table', { name: 'Anteprima' }).getByRole('row').all();
  const lines = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
  const labels = await Promise.all(rows.map((row) => row.getByRole('rowheader').allInnerTexts()));
  return new Map(
    lines.flatMap((cells, place) =>
      cells.length === 5 ? [[labels[place]?.[0] ?? '', cells.map(Number) as unknown as Figures]] : [],
    ),
  );
}

test('the register is saved where the dialog says, with the totals of the screen', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  await openReport(page);
  const shown = await totalsOn(page);
  expect(shown.size).toBeGreaterThan(10);
  await saveAs(await askForFile(page), 'Registro di prova');
  const path = join(computer.documents, 'Registro di prova.xlsx');
  const toast = toastOf(page, `File scritto:`);
  await expect(toast).toContainText(path);
  await expect(toast.getByRole('button', { name: 'Mostra nella cartella' })).toBeVisible();
  expect(await readdir(computer.documents)).toEqual(['Registro di prova.xlsx']);

  const file = await readRegister(path);
  expect(file.difference).toBe(0);
  expect(file.tickets).toBe(shown.get('Totale')?.[4]);
  for (const [label, figures] of shown) expect([label, file.totals.get(label)]).toEqual([label, figures]);
});

test('the totals on the screen are those of the list', async ({ demonstration }) => {
  const { page } = demonstration;
  await page.getByRole('button', { name: /^Tutti/ }).click();
  await expect(page.getByRole('main').getByText('300 di 300', { exact: true })).toBeVisible();
  const states = page.getByRole('group', { name: 'Situazione' });
  const counted = await states.getByRole('button', { name: /^(Aperti|Risolti|Tutti)/ }).allInnerTexts();
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Dal', exact: true }).click();
  await page.getByRole('button', { name: 'Scegli il mese' }).click();
  for (let year = 0; year < 2; year += 1) await page.getByRole('button', { name: 'Anno precedente' }).click();
  await page.getByRole('button', { name: /^gen/ }).click();
  await page.getByRole('button', { name: '1 gennaio 2024', exact: true }).click();
  await expect.poll(async () => (await totalsOn(page)).get('Totale')?.[4]).toBe(300);
  const [open, resolved, , , total] = (await totalsOn(page)).get('Totale') ?? [];
  expect(counted.map((words) => Number(/\d+/.exec(words)?.[0]))).toEqual([open, resolved, total]);
});

test('a file that is there is replaced only when asked, and giving up leaves it as it was', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  const path = join(computer.documents, 'Registro.xlsx');
  await writeFile(path, 'il file di prima');
  await openReport(page);
  const dialog = await askForFile(page);
  await saveAs(dialog, 'Registro');
  await expect(dialog.getByText('C’è già un file con questo nome')).toBeVisible();
  await expect(dialog).toContainText(`${path} verrà sostituito.`);
  await dialog.getByRole('button', { name: 'Cambia nome' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Nome del file' })).toHaveValue('Registro');
  await dialog.getByRole('button', { name: 'Annulla' }).click();
  await expect(dialog).toBeHidden();
  expect(await readFile(path, 'utf8')).toBe('il file di prima');
  expect(await readdir(computer.documents)).toEqual(['Registro.xlsx']);

  await saveAs(await askForFile(page), 'Registro');
  await dialog.getByRole('button', { name: 'Sostituisci' }).click();
  await expect(toastOf(page, 'File scritto:')).toBeVisible();
  expect((await readRegister(path)).tickets).toBeGreaterThan(0);
});

test('a folder that is gone and a name that no system takes are refused in words, and the name stays', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  const folder = join(computer.documents, 'Consegne');
  await mkdir(folder);
  await openReport(page);
  const dialog = await askForFile(page);
  await dialog.getByRole('button', { name: 'Consegne' }).click();
  await expect(dialog.getByText(folder, { exact: true })).toBeVisible();
  const name = dialog.getByRole('textbox', { name: 'Nome del file' });
  await saveAs(dialog, 'Registro: maggio');
  await expect(name).toHaveAccessibleDescription(
    'Il nome “Registro: maggio” non va bene per un file: nulla è stato scritto. Evita i caratteri \\ / : * ? " < > |, il punto iniziale e i nomi riservati, e riprova.',
  );
  await rm(folder, { recursive: true });
  await saveAs(dialog, 'Registro di maggio');
  await expect(name).toHaveAccessibleDescription(
    `La cartella “${folder}” non c'è o non è raggiungibile: nulla è stato scritto. Controlla che il disco o la rete siano collegati, oppure scegli un'altra cartella.`,
  );
  await expect(name).toHaveValue('Registro di maggio');
  await dialog.getByRole('button', { name: 'Cartella superiore' }).click();
  await dialog.getByRole('button', { name: 'Salva qui' }).click();
  await expect(toastOf(page, 'File scritto:')).toContainText('Registro di maggio.xlsx');
});

test('a full disk is told in words, leaves nothing, and the report keeps its choices', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  const disk = join(computer.documents, 'Chiavetta');
  const unmount = mountSmallDisk(disk);
  // eslint-disable-next-line no-restricted-syntax -- where this user may not mount, it is named as not run
  test.skip(unmount === undefined, 'a small disk is mounted by root alone');
  try {
    await openReport(page);
    await page.getByRole('button', { name: 'Anno scorso' }).click();
    const dialog = await askForFile(page);
    await dialog.getByRole('button', { name: 'Chiavetta' }).click();
    await expect(dialog.getByText(disk, { exact: true })).toBeVisible();
    await saveAs(dialog, 'Registro');
    await expect(page.getByText('Il file non è stato scritto')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(
      `Il disco è pieno: il file “${join(disk, 'Registro.xlsx')}” non è stato scritto. L'archivio è intatto e un eventuale file precedente è rimasto com'era. Libera spazio, oppure scegli un'altra cartella, e riprova.`,
    );
    expect(await readdir(disk)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Anno scorso' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Scegli un altro posto' }).click();
    await dialog.getByRole('button', { name: 'Cartella superiore' }).click();
    await dialog.getByRole('button', { name: 'Salva qui' }).click();
    await expect(toastOf(page, 'File scritto:')).toBeVisible();
  } finally {
    unmount?.();
  }
});
