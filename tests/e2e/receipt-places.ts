import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

async function openRegister(page: Page): Promise<void> {
  await follow(page, 'Consegne');
  await expect(page.getByRole('table', { name: 'Credenziali consegnate' })).toBeVisible();
}

async function beginHandover(page: Page): Promise<void> {
  await openRegister(page);
  await page.getByRole('button', { name: 'Nuova consegna' }).first().click();
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Dipendente' })).toBeVisible();
}

/** Opens the first hand-over that nobody signed: they come first. */
async function openUnsigned(page: Page): Promise<void> {
  await openRegister(page);
  await page
    .getByRole('row', { name: /Da firmare/ })
    .first()
    .getByRole('button')
    .click();
  await expect(page.getByText('Il testo corrisponde alla sua impronta')).toBeVisible();
}

async function openPad(page: Page): Promise<void> {
  await openUnsigned(page);
  await page.getByRole('button', { name: 'Firma sullo schermo' }).click();
  await expect(page.getByRole('img', { name: /^Riquadro per la firma/ })).toBeVisible();
}

async function openReceipt(page: Page): Promise<void> {
  await openUnsigned(page);
  await page.getByRole('button', { name: 'Stampa la ricevuta' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
}

/** What was handed over, and its receipts. */
export const RECEIPT_PLACES: readonly Place[] = [
  { name: 'the register', go: openRegister },
  { name: 'a new hand-over', go: beginHandover },
  { name: 'a box to sign in', go: openPad },
  { name: 'a receipt on paper', go: openReceipt },
];
