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

async function openAccounts(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Anagrafiche' }).click();
  await page.getByRole('button', { name: 'Ada Bruni', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: 'Modifica persona' });
  await drawer.getByRole('tab', { name: 'Che cosa ha' }).click();
  for (const system of ['Dominio', 'Protocollo']) {
    await drawer.getByRole('button', { name: 'Registra un account' }).click();
    await drawer.getByRole('textbox', { name: 'Sistema' }).fill(system);
    await drawer.getByRole('textbox', { name: 'Nome utente' }).fill(KEPT);
    await drawer.getByRole('textbox', { name: 'Nome utente' }).press('Control+Enter');
    await expect(drawer.getByRole('button', { name: `Chiudi l’account su ${system}` })).toBeVisible();
  }
  return /people\/(\w+)/.exec(page.url())?.[1] ?? '';
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
  const personId = await openAccounts(page);

  await page.goto(`${new URL(page.url()).origin}/#/handovers/slip/${personId}`);
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
