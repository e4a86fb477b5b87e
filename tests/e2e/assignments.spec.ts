import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { follow } from './place.ts';
import { toastOf } from './ticket-acts.ts';

async function choose(page: Page, within: Locator, field: string, option: string | RegExp): Promise<void> {
  await within.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Whoever founded the office directs the unit. */
async function appointDirector(page: Page): Promise<void> {
  await follow(page, 'Anagrafiche');
  await page.getByRole('button', { name: 'Incarichi e referenti', exact: true }).click();
  await page.getByRole('button', { name: 'Nuovo incarico' }).first().click();
  const form = page.getByRole('dialog', { name: 'Nuovo incarico' });
  await choose(page, form, 'Ente', 'Unione di Prova');
  await choose(page, form, 'Persona', /^Ada Bruni/);
  await choose(page, form, 'Incarico', 'DIR SUA');
  await form.getByRole('textbox', { name: 'Dal', exact: true }).fill('1/1/2026');
  await form.getByRole('textbox', { name: 'Atto di nomina' }).press('Control+Enter');
  await expect(page.getByRole('row', { name: /Ada Bruni.*DIR SUA/ })).toBeVisible();
}

async function registerComputer(page: Page): Promise<void> {
  await follow(page, 'Inventario');
  await page.keyboard.press('n');
  const form = page.getByRole('complementary', { name: 'Nuovo bene' });
  await form.getByRole('textbox', { name: 'Etichetta' }).fill('PC-0901');
  await choose(page, form, 'Ente', 'Unione di Prova');
  await page.keyboard.press('Control+Enter');
  await expect(toastOf(page, 'PC-0901: salvato.')).toBeVisible();
}

async function openAccounts(page: Page): Promise<void> {
  await follow(page, 'Anagrafiche');
  await page.getByRole('button', { name: 'Persone', exact: true }).click();
  await page.getByRole('button', { name: 'Ada Bruni', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: 'Modifica persona' });
  await drawer.getByRole('tab', { name: 'Che cosa ha' }).click();
  for (const [type, system] of [
    ['Rete', 'Dominio'],
    ['Posta elettronica di servizio', 'Posta'],
  ] as const) {
    await drawer.getByRole('button', { name: 'Registra un account' }).click();
    await choose(page, drawer, 'Tipo', type);
    await drawer.getByRole('textbox', { name: 'Sistema' }).fill(system);
    await drawer.getByRole('textbox', { name: 'Nome utente' }).press('Control+Enter');
    await expect(drawer.getByRole('button', { name: `Chiudi l’account su ${system}` })).toBeVisible();
  }
  await page.keyboard.press('Escape');
}

test('a computer is asked for, prepared, refused with all that is missing, and delivered (P9-5.1-a, P9-5.1-d)', async ({
  office,
}) => {
  const { page } = office;
  await appointDirector(page);
  await registerComputer(page);

  await follow(page, 'Consegne');
  await page.getByRole('button', { name: 'Assegnazioni di computer' }).click();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Nuova assegnazione' });
  await form.getByRole('combobox', { name: 'Dipendente' }).fill('Ada');
  await page.getByRole('option', { name: /^Ada Bruni/ }).click();
  await expect(form.getByRole('combobox', { name: 'Richiesta da' })).toHaveValue('Ada Bruni');
  await choose(page, form, 'Causale', 'Altro');
  await choose(page, form, 'Computer', 'PC-0901');
  await form.getByRole('textbox', { name: 'Note' }).press('Control+Enter');

  const card = page.getByRole('dialog', { name: 'Assegnazione di computer' });
  await card.getByRole('button', { name: 'Aggiungi voce' }).click();
  await card.getByRole('textbox', { name: 'Voce' }).fill('Linea interna');
  await page.keyboard.press('Control+Enter');
  await card.getByRole('button', { name: 'Inizia la predisposizione' }).click();
  await expect(card.getByRole('listitem').filter({ hasText: /^Predisposizione$/ })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await card.getByRole('button', { name: 'Consegna…' }).click();
  await card.getByRole('textbox', { name: 'Giorno' }).press('Control+Enter');
  await expect(
    toastOf(
      page,
      'manca: attivazione “Linea interna” da fare; account di rete; account di posta elettronica di servizio.',
    ),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await openAccounts(page);
  await follow(page, 'Consegne');
  await page.getByRole('button', { name: /^Assegnazioni di computer/ }).click();
  await page.getByRole('button', { name: 'Ada Bruni', exact: true }).click();
  await card.getByRole('checkbox', { name: 'Attivazione: Linea interna' }).press('Space');
  await expect(card.getByText('Tutto è pronto: il computer si può consegnare.')).toBeVisible();
  await card.getByRole('button', { name: 'Consegna…' }).click();
  await card.getByRole('textbox', { name: 'Giorno' }).press('Control+Enter');
  await expect(toastOf(page, 'Computer consegnato.')).toBeVisible();
  await card.getByRole('button', { name: 'Apri PC-0901' }).click();
  const asset = page.getByRole('complementary', { name: 'Bene PC-0901' });
  await expect(asset.getByText('In uso').first()).toBeVisible();
  await expect(asset.getByRole('button', { name: 'Ada Bruni · Altro · Consegnato' })).toBeVisible();
});
