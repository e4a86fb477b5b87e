import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { toastOf } from './ticket-acts.ts';

async function openSection(page: Page, section: string): Promise<void> {
  await page.getByRole('link', { name: 'Anagrafiche' }).click();
  await page.getByRole('button', { name: section, exact: true }).click();
}

test('a contact is appointed and the warning goes (REG-9-a)', async ({ office }) => {
  const { page } = office;
  await openSection(page, 'Enti');
  await page.getByRole('button', { name: 'Nuovo ente' }).click();
  const body = page.getByRole('dialog', { name: 'Nuovo ente' });
  await body.getByRole('textbox', { name: 'Denominazione' }).fill('Londa di Prova');
  await body.getByRole('combobox', { name: 'Tipo' }).click();
  await page.getByRole('option', { name: 'Comune', exact: true }).click();
  await body.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('button', { name: 'Referente da nominare: Londa di Prova' }).click();
  const appointment = page.getByRole('dialog', { name: 'Nuovo incarico' });
  await expect(appointment.getByRole('combobox', { name: 'Ente' })).toHaveValue('Londa di Prova');
  await appointment.getByRole('combobox', { name: 'Persona' }).click();
  await page.getByRole('option', { name: /^Ada Bruni/ }).click();
  await appointment.getByRole('textbox', { name: 'Dal', exact: true }).fill('1/1/2026');
  await appointment.getByRole('checkbox', { name: 'Interventi guidati sul posto' }).check();
  await appointment.getByRole('textbox', { name: 'Atto di nomina' }).press('Control+Enter');
  await expect(page.getByRole('row', { name: /Ada Bruni.*in corso.*Referente comunale/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Referente da nominare: Londa di Prova' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Nessuna sede: Londa di Prova' })).toBeVisible();
});

test('somebody leaves: what they hold is closed in one act, and comes back as one', async ({ office }) => {
  const { page } = office;
  await openSection(page, 'Persone');
  await page.getByRole('button', { name: 'Nuova persona' }).click();
  const person = page.getByRole('dialog', { name: 'Nuova persona' });
  await person.getByRole('textbox', { name: 'Nome', exact: true }).fill('Olmo');
  await person.getByRole('textbox', { name: 'Cognome' }).fill('Lanterna');
  await person.getByRole('combobox', { name: 'Ente' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await person.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('button', { name: 'Olmo Lanterna' }).click();
  const drawer = page.getByRole('dialog', { name: 'Modifica persona' });
  await drawer.getByRole('tab', { name: 'Che cosa ha' }).click();
  await drawer.getByRole('button', { name: 'Registra un account' }).click();
  await drawer.getByRole('textbox', { name: 'Sistema' }).fill('Dominio');
  await drawer.getByRole('textbox', { name: 'Nome utente' }).press('Control+Enter');
  await expect(drawer.getByRole('button', { name: 'Chiudi l’account su Dominio' })).toBeVisible();
  await drawer.getByRole('button', { name: 'Modifica l’account su Dominio' }).click();
  await drawer.getByRole('textbox', { name: 'Nome utente' }).fill('v.lanterna');
  await drawer.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(drawer.getByText('v.lanterna')).toBeVisible();
  await drawer.getByRole('button', { name: 'Uscita dal servizio' }).click();
  await drawer.getByRole('textbox', { name: 'Ultimo giorno' }).press('Control+Enter');
  await expect(drawer.getByText(/^In servizio fino al/)).toBeVisible();
  await expect(drawer.getByRole('button', { name: 'Chiudi l’account su Dominio' })).toBeHidden();
  await toastOf(page, 'Olmo Lanterna: uscita registrata.').getByRole('button', { name: 'Annulla' }).click();
  await expect(drawer.getByRole('button', { name: 'Chiudi l’account su Dominio' })).toBeVisible();
  await expect(drawer.getByText(/^In servizio fino al/)).toBeHidden();
});
