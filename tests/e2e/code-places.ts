import { expect, type Page } from '@playwright/test';
import type { Place } from './place.ts';

async function openByPalette(page: Page, entry: string, heading: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Cerca ovunque' }).fill(entry);
  await page.getByRole('option', { name: entry, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

async function openLabels(page: Page): Promise<void> {
  await openByPalette(page, 'Stampa le etichette dei beni', 'Etichette');
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('region', { name: 'Foglio 1' })).toBeVisible();
}

async function openChecks(page: Page): Promise<void> {
  await openByPalette(page, 'Verifiche fisiche dell’inventario', 'Verifiche fisiche');
}

async function beginCheck(page: Page): Promise<void> {
  await openChecks(page);
  await page.getByRole('combobox', { name: 'Ente', exact: true }).click();
  await page.getByRole('option', { name: /^Unione/ }).click();
  const seat = page.getByRole('combobox', { name: 'Sede', exact: true });
  await seat.click();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: /^Comincia la verifica/ }).click();
  await page.getByRole('textbox', { name: 'Leggi un codice' }).fill('ZZ-999-ZZ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Codice sconosciuto: ZZ-999-ZZ.')).toBeVisible();
}

async function openScan(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Cerca ovunque' }).fill('Leggi un codice');
  await page.getByRole('option', { name: 'Leggi un codice…', exact: true }).click();
  await page.getByRole('textbox', { name: 'Codice' }).fill('ZZ-999-ZZ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
}

/** The screens of labels and of rounds through rooms, and a code that opens nothing. */
export const CODE_AREAS: Readonly<Record<string, readonly Place[]>> = {
  labels: [
    { name: 'the labels', go: (page) => openByPalette(page, 'Stampa le etichette dei beni', 'Etichette') },
    { name: 'a sheet of labels', go: openLabels },
    { name: 'a code to be read', go: openScan },
  ],
  'rounds through rooms': [
    { name: 'the rounds', go: openChecks },
    { name: 'a round', go: beginCheck },
  ],
};
