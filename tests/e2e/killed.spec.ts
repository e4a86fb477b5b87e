import { expect } from '@playwright/test';
import { test } from './console-test.ts';
import { openFault, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

test('a browser killed right after a confirmed save reopens with the change there', async ({ office }) => {
  const code = await openFault(office.page, 'Telefono muto');
  await paneOf(office.page).getByRole('button', { name: 'Prendi in carico' }).click();
  await expect(toastOf(office.page, 'Preso in carico.')).toBeVisible();
  await office.killBrowser();
  const page = await office.reopen();
  const row = rowsOf(page).filter({ hasText: code });
  await expect(row).toContainText('Telefono muto');
  await expect(row).toContainText('Preso in carico');
});

test('a browser killed in the middle of a new ticket offers back what was typed', async ({ office }) => {
  const { page } = office;
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Chi chiede' }).pressSequentially('Elena Fabbri');
  await page.getByRole('textbox', { name: 'Oggetto' }).pressSequentially('Il portale rifiuta la firma');
  const description = page.getByRole('textbox', { name: 'Descrizione' });
  await description.pressSequentially('Da stamattina, con ogni documento, appena si preme', { delay: 15 });
  await office.killBrowser();

  const again = await office.reopen();
  await expect(again.getByText('Qui compariranno le richieste di assistenza')).toBeVisible();
  await again.keyboard.press('n');
  const entry = paneOf(again);
  await expect(entry.getByText('Ho ritrovato quello che stavi scrivendo.')).toBeVisible();
  await expect(entry.getByRole('textbox', { name: 'Chi chiede' })).toHaveValue('Elena Fabbri');
  await expect(entry.getByRole('textbox', { name: 'Oggetto' })).toHaveValue('Il portale rifiuta la firma');
  await expect(entry.getByRole('textbox', { name: 'Descrizione' })).toHaveValue(
    /^Da stamattina, con ogni documento/,
  );
  await entry.getByRole('button', { name: 'Ricomincia da capo' }).click();
  await expect(entry.getByRole('textbox', { name: 'Oggetto' })).toHaveValue('');
});

test('a browser killed in the middle of a comment keeps it with its ticket', async ({ office }) => {
  const code = await openFault(office.page, 'Rete lenta');
  await office.page.keyboard.press('c');
  await office.page.keyboard.type('Misurata due volte, alle nove e alle', { delay: 15 });
  await office.killBrowser();

  const page = await office.reopen();
  await rowsOf(page).filter({ hasText: code }).click();
  await expect(paneOf(page).getByRole('textbox', { name: 'Nuovo commento' })).toHaveValue(
    /^Misurata due volte/,
  );
});
