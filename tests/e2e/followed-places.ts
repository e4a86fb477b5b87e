import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

async function openFollowed(page: Page): Promise<void> {
  await follow(page, 'Seguiti');
  await expect(page.getByRole('main').getByRole('row').nth(1)).toBeVisible();
}

async function beginEvolution(page: Page): Promise<void> {
  await follow(page, 'Seguiti');
  await page.getByRole('button', { name: 'Manutenzioni evolutive' }).click();
  await page.getByRole('button', { name: 'Nuova manutenzione evolutiva' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Registra', exact: true }).click();
  await expect(page.getByText('Manca.').first()).toBeVisible();
}

async function proposeImprovement(page: Page): Promise<void> {
  await follow(page, 'Seguiti');
  await page.getByRole('button', { name: 'Miglioramenti' }).click();
  await page.getByRole('button', { name: 'Nuovo miglioramento' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Ente').click();
  await page.getByRole('option', { name: 'Pelago' }).click();
  await form.getByRole('textbox', { name: 'Oggetto' }).fill('Firma digitale');
  await form.getByRole('button', { name: 'Registra', exact: true }).click();
  await page.getByRole('button', { name: 'Firma digitale' }).click();
  await expect(page.getByRole('progressbar', { name: 'Enti che aderiscono: 1 su 8' })).toBeVisible();
}

async function proposeVariation(page: Page): Promise<void> {
  await follow(page, 'Seguiti');
  await page.getByRole('button', { name: 'Variazioni del servizio' }).click();
  await page.getByRole('button', { name: 'Nuova variazione del servizio' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Ente').click();
  await page.getByRole('option', { name: 'Pelago' }).click();
  await form.getByRole('textbox', { name: 'Proposta' }).fill('Presenza anche il giovedì');
  await form.getByRole('textbox', { name: 'Motivo' }).fill('Nuovi uffici');
  await form.getByRole('button', { name: 'Proponi', exact: true }).click();
  await page.getByRole('button', { name: 'Presenza anche il giovedì' }).click();
  await expect(page.getByRole('button', { name: 'Registra la decisione' })).toBeVisible();
}

/** What is followed beside the queue. */
export const FOLLOWED_PLACES: readonly Place[] = [
  { name: 'no ticket with a supplier', go: openFollowed },
  { name: 'new evolutive work with what it lacks', go: beginEvolution },
  { name: 'an improvement and who joins it', go: proposeImprovement },
  { name: 'a change of service that waits for the body', go: proposeVariation },
];
