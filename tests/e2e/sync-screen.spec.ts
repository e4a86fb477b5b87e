import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './console-test.ts';
import { FENCE_WITHIN, prepareFolder } from './share-acts.ts';
import { openFault, rowsOf } from './ticket-acts.ts';

test.describe('the synchronisation screen of an attached console', () => {
  test.describe.configure({ timeout: 180_000 });

  test('checks the folder file by file, and rebuilds the archive from it', async ({ start }) => {
    const folder = await mkdtemp(join(tmpdir(), 'presidio-condivisa-'));
    const { page } = await start();
    await prepareFolder(page, folder, 'PC-PROTOCOLLO');
    await openFault(page, 'Stampante ferma');
    const rail = page.getByRole('navigation', { name: 'Sezioni' });
    await rail.getByRole('link', { name: 'Sincronizzazione' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^In pari/ })).toBeVisible({
      timeout: FENCE_WITHIN,
    });
    await expect(page.getByRole('table', { name: 'Console' }).getByRole('row')).toHaveCount(2);

    const check = page.getByRole('region', { name: 'Controllo di integrità' });
    await check.getByRole('button', { name: 'Controlla ora' }).click();
    await expect(check.getByRole('status')).toContainText(/Tutto in ordine: \d+ file di 1 console\./);

    const [head = ''] = await readdir(join(folder, 'heads'));
    await writeFile(join(folder, 'heads', head), 'rovinato');
    await writeFile(join(folder, 'heads', 'Copia di prova.tmp'), '');
    await check.getByRole('button', { name: 'Controlla di nuovo' }).click();
    const findings = check.getByRole('table');
    await expect(findings.getByRole('row').filter({ hasText: head })).toContainText('un file è rovinato');
    await expect(findings.getByRole('row').filter({ hasText: 'Copia di prova.tmp' })).toContainText('avviso');

    await page.getByRole('button', { name: 'Ricostruisci…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ricostruisci' }).click();
    await expect(page.getByText('Ricostruzione cominciata').first()).toBeVisible();
    await rail.getByRole('link', { name: 'Ticket' }).click();
    await expect(rowsOf(page).filter({ hasText: /\d{4}\/000001/ })).toContainText('Stampante ferma', {
      timeout: FENCE_WITHIN,
    });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
});
