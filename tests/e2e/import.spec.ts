import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';

const TABLE = [
  'Ente;N. inventario;Nome;Tipo;Seriale;Marca;Data acquisto;Costo;Colore',
  'Unione di prova;E2E-1;PC-E2E-1;PC;SE2E1;Dell;15/03/2021;1.234,56;nero',
  'Unione di prova;E2E-2;PC-E2E-2;Notebook;SE2E2;HP;2022-01-31;999,90;grigio',
  'Unione di prova;E2E-3;PC-E2E-3;Tostapane;SE2E3;HP;31/02/2022;1.234;grigio',
  '',
].join('\r\n');

/** Chooses a file in the console’s own dialog. */
async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Scegli il file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Apri un file' });
  await dialog.getByRole('textbox', { name: 'Nome del file' }).fill(name);
  await dialog.getByRole('button', { name: 'Apri', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Importa' })).toBeVisible();
  await expect(page.getByText(name)).toBeVisible();
}

async function preview(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Ente, dove la riga non lo dice' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Campo: Ente' }).selectOption({ label: 'Non importare' });
  await page.getByRole('button', { name: 'Vedi l’anteprima' }).click();
  await expect(page.getByRole('table', { name: 'Anteprima' })).toBeVisible();
}

test('a table is looked at, imported, changes nothing the second time, and is taken back', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  await writeFile(join(computer.documents, 'beni.csv'), TABLE);
  await page.goto(`${page.url().split('#')[0] ?? ''}#/inventory/import`);
  await openFile(page, 'beni.csv');
  await expect(page.getByRole('combobox', { name: 'Campo: Colore' })).toHaveValue('');
  await preview(page);
  await expect(page.getByRole('button', { name: 'Nuove 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Rifiutate 1' }).click();
  const refused = page.getByRole('table', { name: 'Anteprima' }).getByRole('row').nth(1);
  await expect(refused).toContainText('D4: “Tostapane”');
  await expect(refused).toContainText('H4: “1.234” può valere 1234 oppure 1,234');

  await page.getByRole('button', { name: 'Importa 2' }).click();
  await expect(page.getByRole('heading', { name: 'Importate 2 righe.' })).toBeVisible();
  await page.getByRole('button', { name: 'Importa altro' }).click();

  await openFile(page, 'beni.csv');
  // What was chosen for these headers is remembered; the body is not, and is chosen again.
  await expect(page.getByRole('combobox', { name: 'Campo: Ente' })).toHaveValue('');
  await preview(page);
  await expect(page.getByRole('button', { name: 'Uguali 2' })).toBeVisible();
  await expect(page.getByText('Non c’è niente da scrivere')).toBeVisible();
});
