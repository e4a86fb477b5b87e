import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';

/** Whoever is chosen in the header is at the console. */
async function sitDown(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Alla console/ }).click();
  await page.getByRole('textbox', { name: 'Cerca una persona' }).fill('Referente');
  await page.getByRole('option', { name }).first().click();
}

test('REG-5.3-a, CAP-3.1.2-g: a municipal contact sees the own body alone; a PIN keeps the name, a lock hides the screens', async ({
  demonstration: { page },
}) => {
  await sitDown(page, /Referente comunale/);
  const main = page.getByRole('main');
  await expect(main.getByText(/ di 300$/)).toHaveCount(0);
  await expect(main.getByText(/ di \d+$/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Report' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Seguiti/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Impostazioni' }).click();
  await page.getByRole('button', { name: 'Scegli un PIN' }).click();
  await page.getByLabel('Nuovo PIN', { exact: true }).fill('2468');
  await page.getByLabel('Ripeti il nuovo PIN').fill('2468');
  await page.getByRole('button', { name: 'Salva il PIN' }).click();
  await expect(page.getByText('viene chiesto per entrare')).toBeVisible();

  await page.keyboard.press('Control+Alt+l');
  await expect(page.getByRole('heading', { name: /^PIN di/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Impostazioni' })).toHaveCount(0);
  await page.getByLabel('PIN', { exact: true }).fill('1111');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Il PIN non è questo')).toBeVisible();
  await page.getByLabel('PIN', { exact: true }).fill('2468');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Impostazioni' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: /^PIN di/ })).toBeVisible();
  await page.getByRole('button', { name: 'Entra un’altra persona' }).click();
  await page.getByRole('option', { name: /^Ada Albicocca/ }).click();
  await expect(page.getByRole('link', { name: /^Seguiti/ })).toBeVisible();
  await page.getByRole('link', { name: 'Ticket', exact: true }).click();
  await expect(page.getByRole('main').getByText(/ di 300$/)).toBeVisible();

  await page.getByRole('link', { name: 'Impostazioni' }).click();
  await expect(page.getByText('scegli prima un PIN tuo')).toBeVisible();
  await page.getByRole('button', { name: 'Scegli un PIN' }).click();
  await page.getByLabel('Nuovo PIN', { exact: true }).fill('975310');
  await page.getByLabel('Ripeti il nuovo PIN').fill('975310');
  await page.getByRole('button', { name: 'Salva il PIN' }).click();
  await page.getByRole('button', { name: 'Togli il PIN di…' }).click();
  await page.getByLabel('Di chi è il PIN dimenticato').selectOption({ index: 1 });
  await page.getByLabel('Il tuo PIN').fill('111111');
  await page.getByRole('button', { name: 'Togli il suo PIN' }).click();
  await expect(page.getByText('Il PIN non è questo')).toBeVisible();
  await page.getByLabel('Il tuo PIN').fill('975310');
  await page.getByRole('button', { name: 'Togli il suo PIN' }).click();
  await expect(page.getByText(/^Il PIN di .* è stato tolto/)).toBeVisible();
  await sitDown(page, /Referente comunale/);
  await expect(page.getByText('chiunque può entrare con il suo nome')).toBeVisible();
});
