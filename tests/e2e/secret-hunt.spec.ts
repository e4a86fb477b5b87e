import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { filesBelow, placesOf } from './hunt.ts';
import { hearEverything, heapOf, shownBy, storesOf } from './hunted-page.ts';
import { putPrinter } from './printed-slips.ts';
import { chooseFolder, FENCE_WITHIN, prepareFolder } from './share-acts.ts';

/** Kept on purpose, so that a hunt that finds nothing anywhere fails. */
const KEPT = 'controllo-4417-rete';

/** Appoints Ada Bruni, on whose word computers are assigned. */
async function appointDirector(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Anagrafiche' }).click();
  await page.getByRole('button', { name: 'Incarichi e referenti', exact: true }).click();
  await page.getByRole('button', { name: 'Nuovo incarico', exact: true }).first().click();
  const form = page.getByRole('dialog', { name: 'Nuovo incarico' });
  const choose = async (field: string, option: RegExp): Promise<void> => {
    await form.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option }).first().click();
  };
  await choose('Ente', /^Unione di Prova/);
  await choose('Persona', /^Ada Bruni/);
  await choose('Incarico', /^Dirigente dell’area/);
  await form.getByRole('textbox', { name: 'Dal', exact: true }).fill('1/1/2026');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}

/** Hires somebody, up to the slip of their envelope. */
async function hire(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/handovers/hire`);
  await page.getByRole('textbox', { name: 'Nome', exact: true }).fill('Nora');
  await page.getByRole('textbox', { name: 'Cognome' }).fill('Nuova');
  await page.getByRole('textbox', { name: 'Rete: nome utente' }).fill(KEPT);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Foglio per la busta' }).click();
}

/** Makes a copy of the archive into a folder. */
async function copyArchive(page: Page, folder: string): Promise<void> {
  await page.getByRole('link', { name: 'Impostazioni' }).click();
  const card = page.getByRole('region', { name: 'Copia di sicurezza' });
  await card.getByRole('button', { name: 'Scegli la cartella delle copie…' }).click();
  await chooseFolder(page, folder);
  await card.getByRole('button', { name: 'Copia ora' }).click();
  await expect(card.getByRole('status')).toHaveText(/^Copia fatta e riletta per intero: /);
}

test.describe.configure({ timeout: 180_000 });

test('an initial password is on paper and nowhere else (X-4)', async ({ start }) => {
  const run = await start();
  const { page, computer } = run;
  const [share, copies] = [join(computer.folder, 'condivisa'), join(computer.folder, 'copie')];
  await Promise.all([mkdir(share), mkdir(copies)]);
  const said = hearEverything(page);
  await prepareFolder(page, share, 'PC-CACCIA');
  await appointDirector(page);
  await hire(page);
  const printer = await putPrinter(page);
  await page.getByRole('button', { name: 'Stampa il foglio' }).click();
  await page.emulateMedia({ media: 'print' });
  await page
    .getByRole('button', { name: 'Stampa un altro foglio', includeHidden: true })
    .evaluate((button: HTMLElement) => button.click());
  await page.emulateMedia({ media: null });
  await expect.poll(() => printer.prints.length).toBe(2);
  const printed = printer.prints.flat();
  const passwords = printed.map(({ text }) => text);
  expect(passwords.every((each) => /^[!-~]{12}$/.test(each))).toBe(true);
  expect(new Set(passwords).size).toBe(4);
  expect(printed.map(({ wasDrawn }) => wasDrawn)).toEqual([false, false, true, true]);
  await expect(page.getByText('••••••••••')).toHaveCount(2);
  await expect(page.locator('.slip__box')).toHaveCount(0);

  const memory = [await heapOf(page), await shownBy(page)];
  await copyArchive(page, copies);
  await expect
    .poll(() => readdir(join(share, 'heads')).catch(() => []), { timeout: FENCE_WITHIN })
    .not.toEqual([]);
  await expect(page.getByRole('banner').getByRole('link', { name: /In pari/ })).toBeVisible({
    timeout: FENCE_WITHIN,
  });
  const kept = [...memory, said(), ...(await storesOf(page))];
  await run.end();
  const lairs = [...kept, ...(await filesBelow(computer.folder))];
  const held = placesOf(KEPT, lairs).join('\n');
  expect(held).toMatch(/^the heap$/m);
  expect(held).toMatch(/^the page$/m);
  expect(held).toMatch(/^presidio.*\//m);
  expect(held).toContain(join(computer.folder, 'condivisa'));
  expect(held).toContain(join(computer.folder, 'copie'));
  expect(held).toContain(computer.browserData);
  for (const password of passwords) expect(placesOf(password, lairs)).toEqual([]);
});
