import { expect, type Page } from '@playwright/test';
import type { Place } from './place.ts';

async function openPart(page: Page, part: RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sezioni' })
    .getByRole('link', { name: /^Interventi/ })
    .click();
  await page.getByRole('button', { name: part }).click();
}

async function openAgenda(page: Page): Promise<void> {
  await openPart(page, /^Uscite/);
  await expect(page.getByRole('region', { name: 'Uscite della settimana' })).toBeVisible();
}

async function planOuting(page: Page): Promise<void> {
  await openAgenda(page);
  await page.getByRole('button', { name: 'Nuova uscita' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Nuova uscita' })).toBeVisible();
}

async function openReport(page: Page): Promise<void> {
  await openPart(page, /^Rapporti/);
  await page
    .getByRole('row', { name: /Da firmare/ })
    .first()
    .getByRole('button')
    .click();
  await expect(page.getByRole('dialog', { name: 'Rapporto di intervento' })).toBeVisible();
}

async function openPaper(page: Page): Promise<void> {
  await openReport(page);
  await page.getByRole('button', { name: 'Stampa il rapporto' }).click();
  await expect(page.getByRole('article')).toBeVisible();
}

/** Outings of technicians, and the reports they leave. */
export const OUTING_PLACES: readonly Place[] = [
  { name: 'the board of outings', go: openAgenda },
  { name: 'a new outing', go: planOuting },
  { name: 'an intervention report', go: openReport },
  { name: 'an intervention report on paper', go: openPaper },
];
