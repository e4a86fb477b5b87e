import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

/** The documents of the year to come. */
async function openYear(page: Page): Promise<void> {
  await follow(page, 'Costi');
  await page.getByRole('button', { name: /^Documenti annuali/ }).click();
  await page.getByRole('button', { name: 'Anno successivo' }).click();
  await expect(page.getByRole('button', { name: /^Apri: Piano degli acquisti/ })).toBeVisible();
}

async function openPlan(page: Page): Promise<void> {
  await openYear(page);
  await page.getByRole('button', { name: /^Apri: Piano degli acquisti/ }).click();
  await expect(page.getByRole('region', { name: 'Invii' })).toBeVisible();
}

async function printPlan(page: Page): Promise<void> {
  await openPlan(page);
  await page.getByRole('button', { name: 'Stampa' }).click();
  await expect(page.getByRole('article')).toBeVisible();
}

/** The three documents of a year. */
export const DOCUMENT_PLACES: readonly Place[] = [
  { name: 'the documents of a year', go: openYear },
  { name: 'a plan of purchases', go: openPlan },
  { name: 'a plan on paper', go: printPlan },
];
