import { expect, type Page } from '@playwright/test';
import type { Place } from './place.ts';

/** Goes to a part of what is done on site. */
async function openPart(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sezioni' })
    .getByRole('link', { name: /^Interventi/ })
    .click();
  await page.getByRole('button', { name: new RegExp(`^${part}( |$)`) }).click();
  await expect(page.getByRole('table', { name: part })).toBeVisible();
}

/** Opens the first line of a part. */
async function openFirst(page: Page, part: string): Promise<void> {
  await openPart(page, part);
  await page.getByRole('table', { name: part }).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Begins something new in a part. */
async function begin(page: Page, part: string, button: string): Promise<void> {
  await openPart(page, part);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog', { name: button })).toBeVisible();
}

const [ROOMS, MEDIA, SEATS] = ['Sala macchine', 'Supporti di backup', 'Presidio delle sedi'] as const;

/** The registers kept on site: machine rooms, backup media, seats. */
export const SITE_REGISTER_PLACES: readonly Place[] = [
  { name: 'who entered the machine rooms', go: (page) => openFirst(page, ROOMS) },
  { name: 'a new entrance', go: (page) => begin(page, ROOMS, 'Registra entrata') },
  { name: 'a rotation of media with its calendar', go: (page) => openFirst(page, MEDIA) },
  { name: 'a new rotation', go: (page) => begin(page, MEDIA, 'Nuova rotazione') },
  { name: 'a seat', go: (page) => openFirst(page, SEATS) },
];
