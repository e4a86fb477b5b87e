import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

async function openSplit(page: Page): Promise<void> {
  await follow(page, 'Costi');
  await expect(page.getByRole('table', { name: 'Per ente' })).toBeVisible();
}

async function simulate(page: Page): Promise<void> {
  await openSplit(page);
  await page.getByRole('button', { name: 'Simula', exact: true }).click();
  await page.getByRole('textbox', { name: 'PC di Londa' }).fill('quaranta');
  await page.getByRole('textbox', { name: 'Abitanti di Londa' }).fill('9000');
  await expect(page.getByRole('table', { name: 'Chi paga di più, chi di meno' })).toBeVisible();
}

async function showExpenses(page: Page): Promise<void> {
  await openSplit(page);
  await page.getByRole('button', { name: 'Per spesa' }).click();
  await expect(page.getByRole('table', { name: 'Per spesa' })).toBeVisible();
}

async function showWorking(page: Page): Promise<void> {
  await openSplit(page);
  await page.getByRole('button', { name: 'Londa', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
}

async function issueSplit(page: Page): Promise<void> {
  await openSplit(page);
  await page.getByRole('button', { name: 'Emetti e congela' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Emetti e congela' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Emissione del riparto' }).getByText('al centesimo'),
  ).toBeVisible();
}

async function showLetters(page: Page): Promise<void> {
  await openSplit(page);
  await page.getByRole('button', { name: 'Lettere agli enti' }).click();
  await expect(page.getByRole('article', { name: 'Spett.le Londa' })).toBeVisible();
}

/** Who pays what of a year, what would change, what was issued and the letters about it. */
export const SPLIT_PLACES: readonly Place[] = [
  { name: 'the split by body', go: openSplit },
  { name: 'the split by expense', go: showExpenses },
  { name: 'how a share is come to', go: showWorking },
  { name: 'an issued split', go: issueSplit },
  { name: 'the letters to the bodies', go: showLetters },
  { name: 'a simulation with a figure that cannot be read', go: simulate },
];
