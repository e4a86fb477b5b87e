import { expect, type Page } from '@playwright/test';

/** Begins the office's archive from the first page as Ada Bruni of the Unione di Prova, and waits for its empty list. */
export async function foundArchive(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nuovo archivio' }).click();
  await foundingForm(page);
}

/** Fills in who begins, and waits for the empty list. */
export async function foundingForm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Nome dell’ente' }).fill('Unione di Prova');
  await page.getByRole('textbox', { name: 'Il tuo nome' }).fill('Ada');
  await page.getByRole('textbox', { name: 'Il tuo cognome' }).fill('Bruni');
  await page.getByRole('button', { name: 'Crea l’archivio' }).click();
  await expect(page.getByText('Qui compariranno le richieste di assistenza')).toBeVisible();
}

/** Sits down at the demonstration's console as the ICT manager, and waits until all the tickets are there. */
export async function enterDemonstration(page: Page): Promise<void> {
  await page.getByRole('option', { name: /^Ada Albicocca/ }).click();
  await expect(page.getByText('I dati dimostrativi sono pronti.').first()).toBeVisible({ timeout: 40_000 });
}
