import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { toastOf } from './ticket-acts.ts';

/** Adds a backup of the body of the office. */
async function addBackup(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Nuovo backup' });
  await form.getByRole('combobox', { name: 'Ente' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await form.getByRole('textbox', { name: 'Nome' }).fill(name);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Backup controllato' }).getByText(name)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('a failed replica opens its ticket with a key, and the rest goes well at once (P9-5.3-c)', async ({
  office,
}) => {
  const { page } = office;
  await page.getByRole('link', { name: /^Interventi/ }).click();
  await page.getByRole('button', { name: /^Controllo dei backup/ }).click();
  await addBackup(page, 'Backup locale');
  await addBackup(page, 'Replica DR');

  const grid = page.getByRole('grid', { name: /^Controlli di / });
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('f');
  const chosen = page.getByRole('region', { name: 'Il giorno scelto' });
  await expect(chosen).toContainText(/Replica DR · .*Fallito.*Replica DR – \d\d\/\d\d\/\d{4}/);
  await page.keyboard.press('Enter');
  const check = page.getByRole('dialog', { name: 'Controllo del backup' });
  await expect(check.getByText('Replica DR', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(check).toBeHidden();

  await page.getByRole('link', { name: 'Oggi' }).click();
  const day = page.getByRole('region', { name: 'Controllo dei backup' });
  await expect(day.getByText('1 esito da leggere')).toBeVisible();
  await day.getByRole('button', { name: 'Tutti OK (1)' }).press('Enter');
  await expect(day).toBeHidden();
  await toastOf(page, '1 backup: OK.').getByRole('button', { name: 'Annulla' }).click();
  await expect(day).toBeVisible();
});
