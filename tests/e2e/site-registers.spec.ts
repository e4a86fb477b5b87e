import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';

/** Goes to a part of what is done on site. */
async function openPart(page: Page, part: RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sezioni' })
    .getByRole('link', { name: /^Interventi/ })
    .click();
  await page.getByRole('button', { name: part }).click();
}

test('a room is entered and left, and the medium of the day is changed in one press (REG-5.3-c, REG-5.3-d)', async ({
  office,
}) => {
  const { page } = office;
  await openPart(page, /^Sala macchine/);
  await page.getByRole('button', { name: 'Nuova sala' }).click();
  await page.getByRole('combobox', { name: 'Locali messi a disposizione da' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await page.getByRole('textbox', { name: 'Nome' }).fill('CED');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'CED · Unione di Prova' })).toBeVisible();

  await page.keyboard.press('n');
  const entrance = page.getByRole('dialog', { name: 'Registra entrata' });
  await entrance.getByRole('textbox', { name: 'Chi è entrato' }).fill('Elettricista');
  await entrance.getByRole('textbox', { name: 'Motivo' }).fill('Gruppo di continuità');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Accesso alla sala macchine' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const inside = page.getByRole('region', { name: 'Ancora dentro' });
  await expect(inside.getByRole('button', { name: 'Esce ora: Elettricista' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(inside.getByText('Nessuno risulta in sala.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Elettricista.*Uscito.*0 min/ })).toBeVisible();

  await openPart(page, /^Supporti di backup/);
  await page.keyboard.press('n');
  const plan = page.getByRole('dialog', { name: 'Nuova rotazione' });
  await plan.getByRole('combobox', { name: 'Ente' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await plan.getByRole('textbox', { name: 'Serie di supporti' }).fill('Nastri');
  const days = ['Lunedì', 'Martedì', 'Mercoledì', 'Giovedì', 'Venerdì', 'Sabato', 'Domenica'];
  for (const [place, day] of days.entries())
    await plan.getByRole('textbox', { name: `Settimana 1, ${day}` }).fill(`L${String(place + 1)}`);
  await page.keyboard.press('Control+Enter');
  const rotation = page.getByRole('dialog', { name: 'Rotazione dei supporti' });
  await expect(rotation.getByRole('table', { name: /^Calendario dei cambi/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const today = page.getByRole('region', { name: 'Da cambiare oggi' });
  await today.getByRole('button', { name: /^L\d inserito: Nastri$/ }).click();
  await expect(today.getByText('Oggi non c’è nessun supporto da cambiare.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Nastri.*In ordine/ })).toBeVisible();
});
