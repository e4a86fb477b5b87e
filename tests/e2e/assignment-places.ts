import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

async function openPart(page: Page, part: RegExp): Promise<void> {
  await follow(page, 'Consegne');
  await page.getByRole('button', { name: part }).click();
}

/** Opens an assignment that something is missing for. */
async function openAssignment(page: Page): Promise<void> {
  await openPart(page, /^Assegnazioni di computer/);
  await page
    .getByRole('row', { name: /\d+ cos[ae]$/ })
    .first()
    .getByRole('button')
    .click();
  await expect(page.getByText('Che cosa manca prima della consegna')).toBeVisible();
}

async function askDelivery(page: Page): Promise<void> {
  await openAssignment(page);
  await page.getByRole('button', { name: 'Aggiungi voce' }).click();
  await page.getByRole('button', { name: 'Consegna…' }).click();
  await expect(page.getByRole('textbox', { name: 'Giorno' })).toBeVisible();
}

async function editAssignment(page: Page): Promise<void> {
  await openAssignment(page);
  await page.getByRole('tab', { name: 'Modifica' }).click();
  await expect(page.getByRole('combobox', { name: 'Richiesta da' })).toBeVisible();
}

async function beginPurchase(page: Page): Promise<void> {
  await openPart(page, /^Acquisti/);
  await page.getByRole('button', { name: 'Nuovo acquisto' }).first().click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Manca.').first()).toBeVisible();
}

/** Computers on their way to somebody, and those to be bought. */
export const ASSIGNMENT_PLACES: readonly Place[] = [
  { name: 'the assignments', go: (page) => openPart(page, /^Assegnazioni di computer/) },
  { name: 'an assignment and what is missing', go: openAssignment },
  { name: 'a delivery about to be made', go: askDelivery },
  { name: 'the form of an assignment', go: editAssignment },
  { name: 'a new purchase with what it lacks', go: beginPurchase },
];
