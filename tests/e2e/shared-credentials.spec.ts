import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';

/** A colleague of the first person of the office, who may only ask and look. */
async function registerColleague(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Anagrafiche' }).click();
  await page.getByRole('button', { name: 'Persone', exact: true }).click();
  await page.getByRole('button', { name: 'Nuova persona' }).click();
  const person = page.getByRole('dialog', { name: 'Nuova persona' });
  await person.getByRole('textbox', { name: 'Nome', exact: true }).fill('Olmo');
  await person.getByRole('textbox', { name: 'Cognome' }).fill('Lanterna');
  await person.getByRole('combobox', { name: 'Ente' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await person.getByRole('combobox', { name: 'Ruolo' }).click();
  await page.getByRole('option', { name: /^Utente/ }).click();
  await person.getByRole('button', { name: 'Salva' }).click();
  await expect(page.getByRole('button', { name: 'Olmo Lanterna' })).toBeVisible();
}

/** Goes to the credentials that are shared. */
async function openShared(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sezioni' })
    .getByRole('link', { name: /^Consegne/ })
    .click();
  await page.getByRole('button', { name: /^Credenziali condivise/ }).click();
}

test('a shared credential is changed, and each colleague told by whoever changed it (P9-5.1-h)', async ({
  office,
}) => {
  const { page } = office;
  await registerColleague(page);
  await openShared(page);
  await expect(page.getByText('Nessuna credenziale condivisa')).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Nuova credenziale condivisa' });
  await form.getByRole('combobox', { name: 'Ente' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await form.getByRole('textbox', { name: 'Sistema' }).fill('Protocollo');
  await form.getByRole('combobox', { name: 'Chi la usa' }).click();
  await page.getByRole('option', { name: /^Ada Bruni/ }).click();
  await page.getByRole('option', { name: /^Olmo Lanterna/ }).click();
  await page.keyboard.press('Control+Enter');

  const credential = page.getByRole('dialog', { name: 'Credenziale condivisa' });
  await credential.getByRole('button', { name: 'Ho cambiato la credenziale' }).click();
  await credential.getByRole('textbox', { name: 'Motivo' }).press('Control+Enter');
  await expect(credential.getByText('0/1 avvisati')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /Protocollo.*0\/1 avvisati/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Consegne.*1 consegna che attende/ })).toBeVisible();

  await page.getByRole('link', { name: 'Oggi' }).click();
  const day = page.getByRole('region', { name: 'Credenziali condivise' });
  await day.getByRole('button', { name: 'Segna Olmo Lanterna come avvisato' }).click();
  await day.getByText('Telefono', { exact: true }).click();
  await day.getByRole('textbox', { name: 'Avvisato il' }).press('Control+Enter');
  await expect(day).toBeHidden();

  await openShared(page);
  await page.getByRole('button', { name: 'Protocollo' }).click();
  await expect(credential.getByText('Tutti avvisati')).toBeVisible();
  await expect(credential.getByText(/^Telefono, /)).toBeVisible();

  // A colleague without the screen of hand-overs changes it, and tells, on the screen of the day.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Alla console/ }).click();
  await page.getByRole('option', { name: /^Olmo Lanterna/ }).click();
  await expect(page.getByRole('link', { name: /^Consegne/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Oggi' }).click();
  await day.getByRole('button', { name: 'Ho cambiato la credenziale di Protocollo' }).click();
  await day.getByRole('textbox', { name: 'Motivo' }).press('Control+Enter');
  await day.getByRole('button', { name: 'Segna Ada Bruni come avvisato' }).click();
  await day.getByRole('textbox', { name: 'Avvisato il' }).press('Control+Enter');
  await expect(day.getByRole('button', { name: 'Segna Ada Bruni come avvisato' })).toBeHidden();
  await expect(day.getByText('Protocollo', { exact: true })).toBeVisible();
});
