import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { toastOf } from './ticket-acts.ts';

/** Whoever is chosen in the header is at the console. */
async function sitDown(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Alla console/ }).click();
  await page.getByRole('textbox', { name: 'Cerca una persona' }).fill(words);
  await page.getByRole('option').first().click();
}

/** Presses keys one after the other, and tells how many. */
async function press(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

test('REG-5.3-a, REG-5.3-b: a municipal contact records work in a few keys, and the office sees it on the ticket and in the report', async ({
  demonstration: { page },
}, info) => {
  await sitDown(page, 'Referente');
  const home = page.getByRole('link', { name: 'La mia sede' });
  await home.click();
  await expect(page.getByRole('heading', { name: /Che cosa hai fatto\?$/ })).toBeVisible();
  const latest = page.getByRole('region', { name: 'Ultimi interventi della sede' });
  await expect(latest.getByRole('button').first()).toBeVisible();

  const began = Date.now();
  const keys = await press(page, ['1', 'T', 'r', 'i', 'b', 'Enter']);
  await expect(toastOf(page, 'Registrato: Riavvio: Trib.')).toBeVisible();
  const spent = Date.now() - began;
  info.annotations.push({ type: 'one intervention', description: `${keys} keys, ${spent} ms` });
  expect(keys).toBeLessThanOrEqual(10);
  const line = latest.getByRole('button', { name: /Riavvio · Trib.*5 min.*Risolto/ });
  await expect(line).toBeVisible();

  await line.click();
  const drawer = page.getByRole('dialog', { name: 'Intervento del referente' });
  await drawer.getByRole('button', { name: /^Apri il ticket/ }).click();
  const pane = page.getByRole('complementary');
  await expect(pane).toContainText('Riavvio · Referente comunale · 5 min · Risolto');

  await sitDown(page, 'Albicocca');
  await page.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Interventi dei referenti' }).click();
  await expect(page.getByRole('region', { name: 'Per referente' })).toBeVisible();
});
