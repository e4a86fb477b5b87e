import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { follow } from './place.ts';

/** Registers somebody in service since last month, with an account that was opened today. */
async function registerVerdiana(page: Page): Promise<void> {
  await follow(page, 'Anagrafiche');
  await page.getByRole('button', { name: 'Persone', exact: true }).click();
  await page.getByRole('button', { name: 'Nuova persona' }).click();
  const form = page.getByRole('dialog', { name: 'Nuova persona' });
  await form.getByRole('textbox', { name: 'Nome', exact: true }).fill('Verdiana');
  await form.getByRole('textbox', { name: 'Cognome' }).fill('Prova');
  await form.getByRole('combobox', { name: 'Ente' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await form.getByRole('textbox', { name: 'E-mail' }).fill('verdiana@prova.example');
  await form.getByRole('button', { name: 'Presa di servizio' }).click();
  await page.locator('button[data-direction="previous"]').click();
  await page.getByRole('button', { name: /^10 / }).click();
  await form.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('button', { name: 'Verdiana Prova' }).click();
  const drawer = page.getByRole('dialog', { name: 'Modifica persona' });
  await drawer.getByRole('tab', { name: 'Che cosa ha' }).click();
  await drawer.getByRole('button', { name: 'Registra un account' }).click();
  await drawer.getByRole('textbox', { name: 'Sistema' }).fill('START');
  await drawer.getByRole('textbox', { name: 'Nome utente' }).press('Control+Enter');
  await expect(drawer.getByRole('button', { name: 'Chiudi l’account su START' })).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Draws two strokes in the box. */
async function draw(page: Page, pad: Locator): Promise<void> {
  const box = await pad.boundingBox();
  if (box === null) throw new Error('the box is not on the screen');
  for (const from of [0.2, 0.5]) {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * (from + 0.2), box.y + box.height * 0.3, { steps: 6 });
    await page.mouse.up();
  }
}

test('credentials are handed over by the mode that follows, signed in the box and printed twice (P9-5.1-f)', async ({
  office,
}) => {
  const { page } = office;
  await registerVerdiana(page);
  await follow(page, 'Consegne');
  await expect(page.getByRole('button', { name: 'Nuova consegna' }).first()).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Nuova consegna' });
  await form.getByRole('combobox', { name: 'Dipendente' }).fill('Verdiana');
  await page.getByRole('option', { name: /^Verdiana Prova/ }).click();
  await expect(form.getByText(/^Modalità: Comunicazione personale a mezzo e-mail, perché/)).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Indirizzo e-mail' })).toHaveValue('verdiana@prova.example');
  await expect(form.getByRole('textbox', { name: 'Busta n.' })).toBeHidden();
  await form.getByRole('button', { name: 'Registra la consegna' }).click();

  const card = page.getByRole('dialog', { name: 'Consegna di credenziali' });
  await expect(card.getByText('Il testo corrisponde alla sua impronta')).toBeVisible();
  await card.getByRole('button', { name: 'Firma sullo schermo' }).click();
  await draw(page, card.getByRole('img', { name: /^Riquadro per la firma/ }));
  await card.getByRole('button', { name: 'Conferma la firma' }).click();
  await expect(card.getByRole('img', { name: 'Firma di Verdiana Prova' })).toBeVisible();

  await card.getByRole('button', { name: 'Stampa la ricevuta' }).click();
  const copies = page.getByRole('article');
  await expect(copies).toHaveCount(2);
  await expect(copies.first()).toContainText('START');
  await expect(copies.nth(1).getByRole('img', { name: 'Firma di Verdiana Prova' })).toBeVisible();
  await page.getByRole('button', { name: 'Torna alle consegne' }).click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('row', { name: /Verdiana Prova.*E-mail personale.*Firmata.*Conforme/ }),
  ).toBeVisible();
});
