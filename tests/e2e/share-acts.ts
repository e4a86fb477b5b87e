import { expect, type Page } from '@playwright/test';
import { foundingForm } from './startup-acts.ts';

/** A console makes sure for some twenty seconds that no copy of it is at work, before it publishes anything. */
export const FENCE_WITHIN = 60_000;

/** Chooses a folder in the console's own dialog, by its path. */
export async function chooseFolder(page: Page, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Scegli una cartella' });
  await dialog.getByRole('textbox', { name: 'Percorso' }).fill(folder);
  await dialog.getByRole('button', { name: 'Vai' }).click();
  await expect(dialog.locator('.folder__name')).toHaveText(folder);
  await dialog.getByRole('button', { name: 'Scegli questa cartella' }).click();
  await expect(dialog).toBeHidden();
}

/** From the first page: attaches a folder that is to be looked at. */
export async function lookAtFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Collega una cartella condivisa' }).click();
  await page.getByRole('button', { name: 'Scegli la cartella…' }).click();
  await chooseFolder(page, folder);
}

/** From the first page: prepares an empty folder, and founds the office's archive as Ada Bruni. */
export async function prepareFolder(page: Page, folder: string, label: string): Promise<void> {
  await lookAtFolder(page, folder);
  await expect(page.getByRole('heading', { name: 'La cartella è vuota' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Nome dell’ufficio' }).fill('Ufficio di prova');
  await page.getByRole('textbox', { name: 'Nome di questo computer' }).fill(label);
  await page.getByRole('button', { name: 'Prepara la cartella e collega' }).click();
  await foundingForm(page);
}

/** From the first page: attaches an office's folder, and sits down as `person` once they are known. */
export async function attachFolder(
  page: Page,
  folder: string,
  label: string,
  person = 'Ada Bruni',
): Promise<void> {
  await lookAtFolder(page, folder);
  await expect(page.getByText('Ufficio di prova')).toBeVisible();
  await page.getByRole('textbox', { name: 'Nome di questo computer' }).fill(label);
  await page.getByRole('button', { name: 'Collega', exact: true }).click();
  await page.getByRole('option', { name: new RegExp(`^${person}`) }).click({ timeout: FENCE_WITHIN });
}
