import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

/** Opens a part of costs, whatever is missing in it. */
async function openPart(page: Page, name: string): Promise<void> {
  await follow(page, 'Costi');
  await page.getByRole('button', { name: new RegExp(`^${name}( \\(|$)`) }).click();
  await expect(page.getByRole('table', { name })).toBeVisible();
}

async function openFirst(page: Page, name: string): Promise<void> {
  await openPart(page, name);
  await page.getByRole('table', { name }).getByRole('button').first().click();
  await expect(page.getByRole('dialog').getByRole('tab', { name: 'Dati' })).toBeVisible();
}

async function beginExpense(page: Page): Promise<void> {
  await openPart(page, 'Spese');
  await page.getByRole('button', { name: 'Nuova spesa' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openYear(page: Page): Promise<void> {
  await openPart(page, 'Spese');
  await page.getByRole('button', { name: 'Impostazioni dell’anno' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** A year that was not begun: what is missing is listed. */
async function openNextYear(page: Page): Promise<void> {
  await openPart(page, 'PC e abitanti');
  await page.getByRole('button', { name: 'Anno successivo' }).click();
  await expect(page.getByRole('region', { name: /^Mancano ancora/ })).toBeVisible();
}

/** The data by which costs are divided. */
export const COST_DATA_PLACES: readonly Place[] = [
  { name: 'an expense', go: (page) => openFirst(page, 'Spese') },
  { name: 'a new expense', go: beginExpense },
  { name: 'a frozen count', go: (page) => openFirst(page, 'PC e abitanti') },
  { name: 'how a year is divided', go: openYear },
  { name: 'what a year lacks', go: openNextYear },
];
