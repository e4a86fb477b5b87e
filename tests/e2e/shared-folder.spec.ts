import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base } from './console-test.ts';
import { attachFolder, chooseFolder, FENCE_WITHIN, lookAtFolder, prepareFolder } from './share-acts.ts';
import { openFault, rowsOf } from './ticket-acts.ts';

const test = base.extend<{ readonly folder: string }>({
  folder: async ({ baseURL: _baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'presidio-condivisa-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

test.describe('two consoles and one folder', () => {
  test.describe.configure({ timeout: 180_000 });

  test('a ticket opened at one is at the other within one poll, with its number', async ({
    start,
    folder,
  }) => {
    const first = await start();
    await prepareFolder(first.page, folder, 'PC-PROTOCOLLO');
    const code = await openFault(first.page, 'Stampante ferma');
    await expect
      .poll(() => readdir(join(folder, 'heads')).catch(() => []), { timeout: FENCE_WITHIN })
      .not.toEqual([]);
    await expect(rowsOf(first.page).filter({ hasText: /\d{4}\/000001/ })).toBeVisible({
      timeout: FENCE_WITHIN,
    });
    expect(code).toMatch(/^BOZZA-/);

    const second = await start();
    await attachFolder(second.page, folder, 'PC-ANAGRAFE');
    const seen = rowsOf(second.page).filter({ hasText: 'Stampante ferma' });
    await expect(seen).toContainText(/\d{4}\/000001/);

    await openFault(second.page, 'Telefono muto');
    await expect(rowsOf(first.page).filter({ hasText: 'Telefono muto' })).toBeVisible({
      timeout: FENCE_WITHIN,
    });
    await expect(rowsOf(first.page).filter({ hasText: /\d{4}\/000002/ })).toBeVisible();
  });
});

test.describe('a folder that goes away', () => {
  test.describe.configure({ timeout: 180_000 });

  test('is told, an empty one in its place stays empty, and all goes on when it is back', async ({
    start,
    folder,
  }) => {
    const { page } = await start();
    await prepareFolder(page, folder, 'PC-PROTOCOLLO');
    const state = (words: RegExp) => page.getByRole('banner').getByRole('link', { name: words });
    await expect(state(/In pari/)).toBeVisible({ timeout: FENCE_WITHIN });

    await rename(folder, `${folder}-via`);
    await openFault(page, 'Stampante ferma');
    await expect(state(/Fuori linea/)).toBeVisible({ timeout: FENCE_WITHIN });

    await mkdir(folder);
    await page.getByRole('navigation').getByRole('link', { name: 'Sincronizzazione' }).click();
    const now = page.getByRole('button', { name: 'Sincronizza ora' });
    await now.click();
    await expect(state(/Cartella condivisa non riconosciuta/)).toBeVisible({ timeout: FENCE_WITHIN });
    expect(await readdir(folder)).toEqual([]);

    await rm(folder, { recursive: true });
    await rename(`${folder}-via`, folder);
    await now.click();
    await expect(state(/In pari/)).toBeVisible({ timeout: FENCE_WITHIN });
    await page.getByRole('link', { name: 'Ticket' }).click();
    await expect(rowsOf(page).filter({ hasText: /\d{4}\/000001/ })).toBeVisible({ timeout: FENCE_WITHIN });
  });
});

test('an archive is attached and detached among the settings', async ({ office, folder }) => {
  const { page } = office;
  await page.getByRole('link', { name: 'Impostazioni' }).click();
  await page.getByRole('button', { name: 'Scegli la cartella…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Scegli la cartella…' }).click();
  await chooseFolder(page, folder);
  await page.getByRole('textbox', { name: 'Nome dell’ufficio' }).fill('Ufficio di prova');
  await page.getByRole('button', { name: 'Prepara la cartella e collega' }).click();
  const card = page.getByRole('region', { name: 'Cartella condivisa' });
  await expect(card).toContainText('Ufficio di prova');
  await expect(card).toContainText(folder);

  await card.getByRole('button', { name: 'Scollega' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Scollega' }).click();
  await expect(card.getByRole('button', { name: 'Scegli la cartella…' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: /Non collegato/ })).toBeVisible();
});

test('a folder that holds something else is told, and nothing is written in it', async ({
  start,
  folder,
}) => {
  await mkdir(join(folder, 'Foto'));
  await writeFile(join(folder, 'elenco.txt'), 'altro');
  const { page } = await start();
  await lookAtFolder(page, folder);
  await expect(page.getByRole('heading', { name: 'Questa cartella contiene altro' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Collega', exact: true })).toBeHidden();
  expect((await readdir(folder)).sort()).toEqual(['Foto', 'elenco.txt']);
});
