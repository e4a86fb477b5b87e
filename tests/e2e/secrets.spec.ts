import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { openFault, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

function timelineOf(page: Page) {
  return paneOf(page).getByRole('list', { name: 'Attività del ticket' });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').setLegacyMode().analyze();
  return violations.map(({ id }) => id);
}

async function comment(page: Page, text: string): Promise<void> {
  await paneOf(page).getByRole('textbox', { name: 'Nuovo commento' }).fill(text);
  await page.keyboard.press('Control+Enter');
}

test('a secret is asked about before it is saved, and what slipped through is blanked in every window (X-4)', async ({
  office,
}) => {
  const { page } = office;
  await openFault(page, 'Accesso al protocollo');
  const other = await office.openWindow(new URL(page.url()).hash);

  await comment(page, 'Rimessa la password: Pluto77, ora entra');
  const dialog = page.getByRole('dialog', { name: 'Sembra che qui ci sia un segreto' });
  await expect(dialog.getByText('Rimessa la password: [omesso], ora entra')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Salva senza il segreto' })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(paneOf(page).getByRole('textbox', { name: 'Nuovo commento' })).toHaveValue(/Pluto77/);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('button', { name: 'Salva senza il segreto' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(timelineOf(other).getByText('Rimessa la password: [omesso], ora entra')).toBeVisible();

  await comment(page, 'Entra con gattonero e poi la cambia');
  const line = timelineOf(page).getByRole('listitem').filter({ hasText: 'gattonero' });
  await line.getByRole('button', { name: /^Oscura/ }).click();
  const asked = page.getByRole('dialog', { name: 'Oscurare per sempre?' });
  await expect(asked.getByText('nei file già pubblicati della cartella condivisa')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await asked.getByRole('textbox', { name: 'Perché' }).fill('Era una parola d’ordine');
  await page.keyboard.press('Control+Enter');
  await expect(toastOf(page, 'Oscurato.')).toBeVisible();
  for (const window of [page, other]) {
    await expect(timelineOf(window).getByText('[oscurato]')).toBeVisible();
    await expect(timelineOf(window).getByText('Era una parola d’ordine')).toBeVisible();
    await expect(window.getByText('gattonero')).toHaveCount(0);
  }
});

test('what is typed stays when a colleague edits or cancels the ticket meanwhile', async ({ office }) => {
  const { page } = office;
  const code = await openFault(page, 'Proiettore');
  const other = await office.openWindow(new URL(page.url()).hash);
  const form = paneOf(page).getByRole('form', { name: 'Modifica del ticket' });
  await paneOf(page).getByRole('button', { name: 'Modifica' }).click();
  await form.getByRole('textbox', { name: 'Oggetto' }).fill('Proiettore sala consiglio');

  await paneOf(other).getByRole('button', { name: 'Modifica' }).click();
  const theirs = paneOf(other).getByRole('form', { name: 'Modifica del ticket' });
  await theirs.getByRole('textbox', { name: 'Oggetto' }).fill('Proiettore sala giunta');
  await theirs.getByRole('textbox', { name: 'Descrizione' }).fill('Non si accende');
  await theirs.getByRole('button', { name: 'Salva le modifiche' }).click();
  await expect(theirs).toBeHidden();

  const notice = form.getByRole('status', { name: 'Mentre scrivevi' });
  await expect(notice).toContainText('Ada Bruni ha scritto');
  await expect(notice).toContainText('Proiettore sala giunta');
  await expect(form.getByRole('textbox', { name: 'Oggetto' })).toHaveValue('Proiettore sala consiglio');
  await expect(form.getByRole('textbox', { name: 'Descrizione' })).toHaveValue('Non si accende');
  await notice.getByRole('button', { name: /tieni il mio/ }).click();
  await expect(notice).toBeHidden();
  await form.getByRole('button', { name: 'Salva le modifiche' }).click();
  await expect(rowsOf(other).filter({ hasText: code })).toContainText('Proiettore sala consiglio');
  await expect(paneOf(other).getByText(/Due versioni/)).toBeHidden();

  const words = 'Provato il cavo, da richiamare lunedì';
  await paneOf(page).getByRole('textbox', { name: 'Nuovo commento' }).fill(words);
  await paneOf(other).getByRole('button', { name: 'Altro', exact: true }).click();
  await other.getByRole('menuitem', { name: 'Annulla il ticket…' }).click();
  await other.getByRole('dialog').getByRole('textbox', { name: 'Motivo' }).fill('Doppione');
  await other.keyboard.press('Control+Enter');
  await expect(paneOf(page).getByText('Annullato').first()).toBeVisible();
  await expect(paneOf(page).getByRole('textbox', { name: 'Nuovo commento' })).toHaveValue(words);
  await page.reload();
  await expect(paneOf(page).getByRole('textbox', { name: 'Nuovo commento' })).toHaveValue(words);
  await comment(page, words);
  await expect(timelineOf(other).getByText(words)).toBeVisible();
});
