import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { follow } from './place.ts';
import { openFault, paneOf } from './ticket-acts.ts';

/** Opens a fault and takes it in charge; gives its provisional code. */
async function taken(page: Page, subject: string): Promise<string> {
  const code = await openFault(page, subject);
  await paneOf(page).getByRole('button', { name: 'Prendi in carico' }).click();
  await expect(paneOf(page).getByText('Preso in carico').first()).toBeVisible();
  return code;
}

async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

async function draw(page: Page): Promise<void> {
  const box = await page.getByRole('img', { name: /^Riquadro per la firma/ }).boundingBox();
  if (box === null) throw new Error('the box is not on the screen');
  await page.mouse.move(box.x + 60, box.y + 90);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 40, { steps: 6 });
  await page.mouse.up();
}

test('one outing for two tickets leaves one report, signed on the screen and printed on one sheet (CAP-3.1.6-b)', async ({
  office,
}) => {
  const { page } = office;
  const first = await taken(page, 'Presa di rete guasta');
  const second = await taken(page, 'Telefono muto');
  await follow(page, 'Interventi');
  await page.getByRole('button', { name: /^Uscite/ }).click();
  const waiting = page.getByRole('region', { name: 'Ticket senza uscita' });
  await expect(waiting.getByText(second)).toBeVisible();
  await waiting.getByRole('button', { name: `Pianifica un’uscita per ${first}` }).click();
  const form = page.getByRole('dialog', { name: 'Nuova uscita' });
  await choose(page, 'Tecnico', /./);
  await form.getByRole('textbox', { name: 'Dalle' }).fill('00:01');
  await form.getByRole('textbox', { name: /^Alle/ }).fill('00:02');
  await choose(page, 'Ticket', new RegExp(second));
  await page.keyboard.press('Escape');
  await form.getByRole('textbox', { name: 'Da portare' }).fill('Cavo di rete');
  await form.getByRole('button', { name: 'Pianifica' }).click();

  const outing = page.getByRole('dialog', { name: 'Uscita' });
  await outing.getByRole('button', { name: 'Scrivi il rapporto' }).click();
  await outing.getByRole('textbox', { name: 'Lavori eseguiti' }).fill('Sostituita la presa di rete.');
  await outing.getByRole('textbox', { name: 'Firma per l’ente' }).fill('Elena Fabbri');
  await outing.getByRole('checkbox', { name: /^Risolvi i ticket/ }).check();
  await outing.getByRole('button', { name: 'Registra il rapporto' }).click();

  const report = page.getByRole('dialog', { name: 'Rapporto di intervento' });
  await expect(report.getByText('0,00 €, compreso')).toBeVisible();
  await report.getByRole('button', { name: 'Firma sullo schermo' }).click();
  await draw(page);
  await report.getByRole('button', { name: 'Conferma la firma' }).click();
  await expect(report.getByRole('img', { name: 'Firma di Elena Fabbri' })).toBeVisible();
  await report.getByRole('button', { name: 'Stampa il rapporto' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Sostituita la presa di rete.');
  await expect(paper).toContainText(second);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
