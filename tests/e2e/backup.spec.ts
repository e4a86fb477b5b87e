import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './console-test.ts';
import { chooseFolder } from './share-acts.ts';
import { openFault } from './ticket-acts.ts';

test('a copy of the archive is made into a folder, read back, and tried out (X-1)', async ({ office }) => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-copie-'));
  const { page } = office;
  await openFault(page, 'Tastiera bagnata');
  await page.getByRole('link', { name: 'Impostazioni' }).click();
  const card = page.getByRole('region', { name: 'Copia di sicurezza' });
  await expect(card).toContainText('nessuna: le copie non si fanno');
  await card.getByRole('button', { name: 'Scegli la cartella delle copie…' }).click();
  await chooseFolder(page, folder);
  await expect(card).toContainText(folder);
  await card.getByRole('button', { name: 'Copia ora' }).click();
  await expect(card.getByRole('status')).toHaveText(/^Copia fatta e riletta per intero: /);
  await expect(card).toContainText('riletta e verificata');
  expect((await readdir(folder)).filter((name) => name.endsWith('.presidio-backup.gz'))).not.toEqual([]);
  await card.getByRole('button', { name: 'Prova il ripristino' }).click();
  await expect(card.getByRole('status')).toHaveText(/si ripristina: \d+ elementi, tutti come dichiarati\./);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
