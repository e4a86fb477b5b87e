import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { openFault, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

async function beginEdit(page: Page, subject: string): Promise<void> {
  await paneOf(page).getByRole('button', { name: 'Modifica' }).click();
  await paneOf(page).getByRole('textbox', { name: 'Oggetto' }).fill(subject);
}

async function saveEdit(page: Page): Promise<void> {
  await paneOf(page).getByRole('button', { name: 'Salva le modifiche' }).click();
  await expect(toastOf(page, 'Modifiche salvate.')).toBeVisible();
}

test('a ticket opened in one window appears in the other', async ({ office }) => {
  const other = await office.openWindow();
  await expect(other.getByText('Qui compariranno le richieste di assistenza')).toBeVisible();
  const code = await openFault(office.page, 'Badge non letto');
  await expect(rowsOf(other).filter({ hasText: code })).toContainText('Badge non letto');
  await rowsOf(other).filter({ hasText: code }).click();
  await paneOf(other).getByRole('button', { name: 'Prendi in carico' }).click();
  await expect(paneOf(office.page)).toContainText('Preso in carico');
});

test('the same field written in two windows without seeing each other is shown twice, until one is kept', async ({
  office,
}) => {
  const { page } = office;
  const code = await openFault(page, 'Proiettore');
  const other = await office.openWindow(new URL(page.url()).hash);
  await beginEdit(page, 'Proiettore sala consiglio');
  await beginEdit(other, 'Proiettore sala giunta');
  await saveEdit(page);
  await saveEdit(other);

  for (const window of [page, other]) {
    const conflict = paneOf(window).getByRole('group', { name: /Due versioni: Oggetto/ });
    await expect(conflict).toContainText('Proiettore sala consiglio');
    await expect(conflict).toContainText('Proiettore sala giunta');
    await expect(conflict).toContainText('Ada Bruni');
  }
  await expect(rowsOf(page).filter({ hasText: code }).getByRole('img')).toHaveAccessibleName(
    /Due versioni da confrontare/,
  );
  await paneOf(page)
    .getByRole('listitem')
    .filter({ hasText: 'Proiettore sala consiglio' })
    .getByRole('button', { name: 'Tieni questa' })
    .click();
  for (const window of [page, other]) {
    await expect(paneOf(window).getByText(/Due versioni/)).toBeHidden();
    await expect(paneOf(window).getByRole('heading', { level: 2 })).toHaveText('Proiettore sala consiglio');
    await expect(rowsOf(window).filter({ hasText: code })).toContainText('Proiettore sala consiglio');
  }
});
