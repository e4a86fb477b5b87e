import { expect, type Page } from '@playwright/test';
import { follow, type Place } from './place.ts';

async function openRegistry(page: Page, section: string, button: string): Promise<void> {
  await follow(page, 'Anagrafiche');
  await page.getByRole('button', { name: section, exact: true }).click();
  await expect(page.getByRole('table', { name: section })).toBeVisible();
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openRegistryPage(page: Page, section: string, record: string, tab: string): Promise<void> {
  await openRegistry(page, section, record);
  await page.getByRole('tab', { name: tab }).click();
  await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
}

/** A new record of a part that may hold none yet. */
async function beginRecord(page: Page, section: string, button: string): Promise<void> {
  await follow(page, 'Anagrafiche');
  await page.getByRole('button', { name: section, exact: true }).click();
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** The registry: who is served, by whom, by which agreement. */
export const REGISTRY_PLACES: readonly Place[] = [
  { name: 'the people', go: (page) => follow(page, 'Anagrafiche') },
  { name: 'a person', go: (page) => openRegistry(page, 'Persone', 'Ada Albicocca') },
  { name: 'a new person', go: (page) => openRegistry(page, 'Persone', 'Nuova persona') },
  { name: 'a body', go: (page) => openRegistry(page, 'Enti', 'Pelago') },
  { name: 'a new seat', go: (page) => openRegistry(page, 'Sedi', 'Nuova sede') },
];

/** What the pages of the registry tell, and what is agreed. */
export const REGISTRY_PAGES: readonly Place[] = [
  {
    name: 'what a person has',
    go: (page) => openRegistryPage(page, 'Persone', 'Ada Albicocca', 'Che cosa ha'),
  },
  { name: 'the card of a body', go: (page) => openRegistryPage(page, 'Enti', 'Pelago', 'Scheda') },
  { name: 'a new contract', go: (page) => beginRecord(page, 'Contratti', 'Nuovo contratto') },
  { name: 'a new office', go: (page) => beginRecord(page, 'Incarichi e referenti', 'Nuovo incarico') },
];

/** What configures the office. */
export const SETUP_PLACES: readonly Place[] = [
  {
    name: 'the hours of a body to be configured',
    go: (page) => openRegistry(page, 'Orari di servizio', 'Configura San Godenzo'),
  },
  { name: 'new terms', go: (page) => openRegistry(page, 'Condizioni', 'Nuove condizioni') },
];
