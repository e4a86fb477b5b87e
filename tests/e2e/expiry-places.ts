import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

/** Opens a part of the hand-overs, whatever waits in it. */
async function openSection(page: Page, name: string): Promise<void> {
  await follow(page, 'Consegne');
  await page.getByRole('button', { name: new RegExp(`^${name}( \\(|$)`) }).click();
}

async function openExpiry(page: Page): Promise<void> {
  await openSection(page, 'Scadenze');
  await page.getByRole('table', { name: 'Scadenze' }).getByRole('button').first().click();
  await expect(page.getByRole('button', { name: 'Cambiata oggi' })).toBeVisible();
}

async function beginPolicy(page: Page): Promise<void> {
  await openSection(page, 'Regole');
  await page.getByRole('button', { name: 'Nuova regola' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** What expires, and the rules by which it does. */
export const EXPIRY_PLACES: readonly Place[] = [
  { name: 'what expires', go: openExpiry },
  { name: 'a new rule for credentials', go: beginPolicy },
];
