import { expect, type Page } from '@playwright/test';
import type { Place } from './place.ts';

async function openAssignments(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sezioni' })
    .getByRole('link', { name: /^Consegne/ })
    .click();
  await page.getByRole('button', { name: /^Assegnazioni di computer/ }).click();
}

/** By its key. */
async function beginHire(page: Page): Promise<void> {
  await openAssignments(page);
  await expect(page.getByRole('button', { name: 'Nuova assunzione' }).first()).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Nome', exact: true })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Manca.').first()).toBeVisible();
}

/** The first day of a hire that was prepared before. */
async function takeUpHire(page: Page, state: string): Promise<void> {
  await openAssignments(page);
  await page
    .getByRole('row', { name: new RegExp(`Nuova assunzione.*${state}`) })
    .first()
    .getByRole('button')
    .click();
  await page.getByRole('button', { name: 'Riprendi dal primo giorno' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Primo giorno di/ })).toBeVisible();
}

async function openSlip(page: Page): Promise<void> {
  await takeUpHire(page, 'Account creati');
  await page.getByRole('button', { name: 'Foglio per la busta' }).click();
  await expect(page.getByRole('button', { name: 'Stampa il foglio' })).toBeFocused();
}

/** Somebody who is hired, from the form to the paper in the envelope. */
export const HIRE_PLACES: readonly Place[] = [
  { name: 'a new hire with what it lacks', go: beginHire },
  { name: 'the first day of a hire', go: (page) => takeUpHire(page, 'Predisposizione') },
  { name: 'the slip of an envelope', go: openSlip },
];
