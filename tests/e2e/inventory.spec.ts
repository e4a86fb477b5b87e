import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { toastOf } from './ticket-acts.ts';

function paneOf(page: Page, label: string): Locator {
  return page.getByRole('complementary', { name: label });
}

async function choose(page: Page, within: Locator, field: string, option: string | RegExp): Promise<void> {
  await within.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Registers a PC with the act it was bought by, from the keyboard as far as its name. */
async function register(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Inventario' }).click();
  await expect(page.getByText('Qui compariranno i beni dell’ufficio')).toBeVisible();
  await page.keyboard.press('n');
  const form = paneOf(page, 'Nuovo bene');
  await form.getByRole('textbox', { name: 'Etichetta' }).fill('PC-0901');
  await choose(page, form, 'Ente', 'Unione di Prova');
  await form.getByRole('textbox', { name: 'Numero di serie' }).fill('SN-901');
  await form.getByRole('textbox', { name: /^Registra l’acquisto/ }).fill('Det. 12/2026');
  await page.keyboard.press('Control+Enter');
  await expect(toastOf(page, 'PC-0901: salvato.')).toBeVisible();
}

/** Does an act that asks something. */
async function perform(page: Page, key: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button').last().click();
  await expect(dialog).toBeHidden();
}

test('a PC is bought, assigned, repaired and disposed of with its act, and its page tells it all (REG-7-a)', async ({
  office,
}) => {
  const { page } = office;
  await register(page);
  const pane = paneOf(page, 'Bene PC-0901');
  await expect(pane.getByText('In magazzino').first()).toBeVisible();

  await perform(page, 'a', async (dialog) => {
    await dialog.getByRole('combobox', { name: 'Assegnatario' }).click();
    await page.getByRole('option').first().click();
  });
  await expect(pane.getByText('In uso').first()).toBeVisible();

  await page.keyboard.press('o');
  const entry = paneOf(page, 'Nuovo ticket');
  await entry.getByRole('textbox', { name: 'Oggetto' }).fill('Non si accende');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('tab', { name: 'Dati' }).click();
  await page.getByRole('button', { name: 'Scheda del bene' }).click();
  await expect(pane.getByText('Non si accende')).toBeVisible();

  await perform(page, 'r', (dialog) =>
    dialog.getByRole('textbox', { name: 'Presso chi si ripara' }).fill('Officina Prova'),
  );
  await expect(pane.getByText('In riparazione').first()).toBeVisible();

  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Dismetti' }).click();
  await expect(dialog.getByText('Manca.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Numero dell’atto' }).fill('Det. 40/2026');
  await dialog.getByRole('button', { name: 'Dismetti' }).click();
  await expect(pane.getByText('Dismesso').first()).toBeVisible();

  await pane.getByRole('tab', { name: 'Storia' }).click();
  const story = pane.getByRole('list', { name: 'La storia del bene' });
  await expect(story).toContainText('Dismissione');
  await expect(story).toContainText('Determinazione Det. 40/2026');
  await expect(story).toContainText('presso Officina Prova');
  await expect(story).toContainText('Non si accende');
  await expect(story).toContainText('Assegnazione');
  await expect(story).toContainText('Determinazione Det. 12/2026');

  await page.keyboard.press('Control+z');
  await expect(pane.getByText('In riparazione').first()).toBeVisible();
});
