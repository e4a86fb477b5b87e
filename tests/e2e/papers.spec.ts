import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import exceljs from 'exceljs';
import { test } from './console-test.ts';
import { listOf, paneOf, toastOf } from './ticket-acts.ts';

/** Saves the file that was asked for, and waits until the console says where it is. */
async function saveAs(page: Page, file: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Salva il file' });
  await dialog.getByRole('textbox', { name: 'Nome del file' }).fill(file);
  await dialog.getByRole('button', { name: 'Salva qui' }).click();
  await expect(toastOf(page, file)).toBeVisible();
}

/** The number at the end of the words of a tab: `Storico (5)`. */
async function countOf(tab: Locator): Promise<number> {
  return Number(/\((\d+)\)$/.exec(await tab.innerText())?.[1]);
}

test('the service levels are looked at, then saved with the same figures', async ({ demonstration }) => {
  const { page, computer } = demonstration;
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Rispetto dei livelli di servizio' }).click();
  const table = page.getByRole('table', { name: 'Anteprima' });
  await expect(table.getByRole('rowheader', { name: 'ALTA' }).first()).toBeVisible();
  const shown = (
    await table.getByRole('row', { name: /^ALTA/ }).first().getByRole('cell').allInnerTexts()
  ).map(Number);
  await page.getByRole('button', { name: 'Esporta in Excel' }).click();
  await saveAs(page, 'Livelli di prova.xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(computer.documents, 'Livelli di prova.xlsx'));
  const sheet = workbook.getWorksheet('Riepilogo');
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.getRow(row + 1));
  const high = rows.find((row) => row?.getCell(2).value === 'ALTA');
  expect([high?.getCell(5).result, high?.getCell(6).result]).toEqual(shown.slice(0, 2));
});

test('a body’s panel counts its requests, and the page to send holds nothing internal [CAP-3.1.2-g]', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Cerca ovunque' }).locator('input').fill('pelago');
  await page.getByRole('option', { name: /Pannello dell’ente/ }).click();
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveText([/^In gestione \(\d+\)$/, /^Storico \(\d+\)$/]);
  const past = await countOf(tabs.nth(1));
  await tabs.nth(1).click();
  const table = page.getByRole('table', { name: 'Storico' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Numero',
    'Data',
    'Oggetto',
    'Stato',
    'Operatore',
  ]);
  await expect(table.getByRole('row')).toHaveCount(Math.min(past, 200) + 1);
  await page.getByRole('button', { name: 'Salva come pagina HTML' }).click();
  await saveAs(page, 'Pannello di prova.html');
  const saved = await readFile(join(computer.documents, 'Pannello di prova.html'), 'utf8');
  expect(saved).toContain(`<h2>Storico (${String(past)})</h2>`);
  expect(saved).not.toMatch(/<script|Solo per l’ufficio/);
});

test('a ticket’s sheet is reached from the ticket, and saved as a page and as a workbook [CAP-3.4.2.1-d]', async ({
  demonstration,
}) => {
  const { page, computer } = demonstration;
  await listOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await paneOf(page).getByRole('tab', { name: 'Dati' }).click();
  await page.getByRole('button', { name: 'Scheda', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^Scheda ticket/ });
  await expect(heading).toBeVisible();
  await expect(page.getByRole('table', { name: 'Cambi di stato' })).toBeVisible();
  await page.getByRole('button', { name: 'Salva come pagina HTML' }).click();
  await saveAs(page, 'Scheda di prova.html');
  const saved = await readFile(join(computer.documents, 'Scheda di prova.html'), 'utf8');
  expect(saved).toContain(`<h1>${await heading.innerText()}</h1>`);
  await page.getByRole('button', { name: 'Esporta in Excel' }).click();
  await saveAs(page, 'Scheda di prova.xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(computer.documents, 'Scheda di prova.xlsx'));
  expect(workbook.worksheets[0]?.getCell('A1').value).toBe(await heading.innerText());
});
