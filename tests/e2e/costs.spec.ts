import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { follow } from './place.ts';
import { toastOf } from './ticket-acts.ts';

async function openSplit(page: Page): Promise<Locator> {
  await follow(page, 'Costi');
  await openPart(page, 'Riparto');
  const table = page.getByRole('table', { name: 'Per ente' });
  await expect(table).toBeVisible();
  return table;
}

async function openPart(page: Page, part: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${part}( \\(|$)`) }).click();
}

/** Issues the split as it stands, and gives the page of the issue. */
async function issue(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Emetti e congela' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Emetti e congela' }).click();
  const drawer = page.getByRole('dialog', { name: 'Emissione del riparto' });
  await expect(drawer.getByText('si ottengono le stesse cifre, al centesimo')).toBeVisible();
  return drawer;
}

/** Closes what stands beside the list. */
async function leave(drawer: Locator): Promise<void> {
  await drawer.press('Escape');
  await expect(drawer).toBeHidden();
}

/** What a row of a table says last. */
function lastOf(table: Locator, body: string): Locator {
  return table
    .getByRole('row', { name: new RegExp(`^${body} `) })
    .getByRole('cell')
    .last();
}

test('a year is simulated, issued, mended and issued again, and its workbook says what each body transfers (REG-13.7-a)', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  const table = await openSplit(page);
  const real = await lastOf(table, 'Reggello').innerText();
  await page.getByRole('button', { name: 'Simula', exact: true }).click();
  await page.getByRole('textbox', { name: 'Abitanti di Pontassieve' }).fill('30.000');
  await expect(lastOf(table, 'Reggello')).toHaveText(/^-[\d.]+,\d\d\s€$/u);
  await expect(lastOf(table, 'Pontassieve')).toHaveText(/^\+/u);
  await page.getByRole('button', { name: 'Torna ai dati veri' }).click();
  await page.getByRole('button', { name: 'Chiudi la simulazione' }).click();
  await expect(lastOf(table, 'Reggello')).toHaveText(real);

  await leave(await issue(page));
  await openPart(page, 'Spese');
  await page.getByRole('button', { name: 'Canoni dei gestionali' }).click();
  await page.getByRole('tab', { name: 'Modifica' }).click();
  await page.getByRole('textbox', { name: 'Importo lordo' }).fill('70.000,00');
  await page.keyboard.press('Control+Enter');
  const expense = page.getByRole('dialog');
  await expect(expense.getByText('70.000,00 €').first()).toBeVisible();
  await leave(expense);

  await openSplit(page);
  const drawer = await issue(page);
  const compared = drawer.getByRole('table', { name: 'A confronto' });
  await expect(lastOf(compared, 'Reggello')).toHaveText(/^\+[\d.]+,\d\d\s€$/u);
  await drawer.getByRole('button', { name: 'Excel per l’Unione' }).click();
  const saving = page.getByRole('dialog', { name: 'Salva il file' });
  await saving.getByRole('textbox', { name: 'Nome del file' }).fill('Riparto di prova');
  await saving.getByRole('button', { name: 'Salva qui' }).click();
  await expect(toastOf(page, 'File scritto:')).toBeVisible();
  const figures = drawer.getByRole('table', { name: 'Le cifre emesse' });
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(computer.documents, 'Riparto di prova.xlsx'));
  const transfers = transfersOf(workbook);
  expect(transfers.size).toBe((await figures.getByRole('row').count()) - 1);
  for (const [name, euros] of transfers)
    await expect(figures.getByRole('row', { name }).getByRole('cell').nth(2)).toHaveText(
      new RegExp(`^${euros.replaceAll('.', '\\.')}\\s€$`, 'u'),
    );
});

/** What each body transfers, as the workbook says it: `1.234,56` by name. */
function transfersOf(workbook: exceljs.Workbook): ReadonlyMap<string, string> {
  const sheet = workbook.getWorksheet('Trasferimenti');
  const found = new Map<string, string>();
  const format = new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2, useGrouping: 'always' });
  sheet?.eachRow((row, number) => {
    const name = row.getCell(1).result;
    if (number > 2 && typeof name === 'string') found.set(name, format.format(Number(row.getCell(5).result)));
  });
  return found;
}
