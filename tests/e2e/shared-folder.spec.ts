import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base } from './console-test.ts';
import { attachFolder, FENCE_WITHIN, lookAtFolder, prepareFolder } from './share-acts.ts';
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
