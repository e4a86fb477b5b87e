import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { command, runCli } from '#tests/cli/cli-desk.ts';
import { test as base } from './console-test.ts';
import { attachFolder, FENCE_WITHIN } from './share-acts.ts';
import { rowsOf, toastOf } from './ticket-acts.ts';

const CHIEF = '01HZY000000000000000000001';

/** An office with Ada Bruni, who runs it, and Rita Vespri, the contact of its one body. */
async function prepareOffice(folder: string): Promise<void> {
  const share = join(folder, 'share');
  const apply = (lines: string) =>
    runCli(['apply', '--share', share, '--home', join(folder, 'home'), '--file', '-', '--no-fence'], lines);
  await runCli(['init', '--share', share, '--name', 'Ufficio di prova']);
  const founded = await apply(
    command('registerBody', CHIEF, { name: 'Comune di Prova', type: 'municipality' }),
  );
  const { bodyId } = founded.lines[0]?.['result'] as { readonly bodyId: string };
  const rita = { bodyId, givenName: 'Rita', familyName: 'Vespri', consoleRole: 'municipalContact' };
  const run = await apply(
    command('registerPerson', CHIEF, { bodyId, givenName: 'Ada', familyName: 'Bruni' }) +
      command('editPerson', CHIEF, { personId: CHIEF, changes: { consoleRole: 'ictManager' } }) +
      command('registerPerson', CHIEF, rita),
  );
  expect(run.lines).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
}

const test = base.extend<{ readonly folder: string }>({
  folder: async ({ baseURL: _baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'presidio-condivisa-'));
    await prepareOffice(folder);
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

test.describe('a contact whose network is down', () => {
  test.describe.configure({ timeout: 180_000 });

  test('REG-5.3-a, X-1: logs work in a few keys, and the office finds it on the ticket when the folder is back', async ({
    start,
    folder,
  }, info) => {
    const share = join(folder, 'share');
    const seat = await start();
    await attachFolder(seat.page, share, 'PC-ANAGRAFE', 'Rita Vespri');
    const state = (words: RegExp) => seat.page.getByRole('banner').getByRole('link', { name: words });
    await expect(state(/In pari/)).toBeVisible({ timeout: FENCE_WITHIN });
    const office = await start();
    await attachFolder(office.page, share, 'PC-CED');

    await rename(share, `${share}-via`);
    await expect(state(/Fuori linea/)).toBeVisible({ timeout: FENCE_WITHIN });
    await expect(seat.page.getByRole('heading', { name: /Che cosa hai fatto\?$/ })).toBeVisible();
    const began = Date.now();
    const keys = ['1', 'S', 'a', 'l', 'a', 'Enter'];
    for (const key of keys) await seat.page.keyboard.press(key);
    await expect(toastOf(seat.page, 'Registrato: Riavvio: Sala.')).toBeVisible();
    const spent = Date.now() - began;
    info.annotations.push({ type: 'one intervention', description: `${keys.length} keys, ${spent} ms` });

    await rename(`${share}-via`, share);
    await office.page
      .getByRole('button', { name: /^Tutti/ })
      .first()
      .click();
    const row = rowsOf(office.page).filter({ hasText: 'Riavvio: Sala' });
    await expect(row).toContainText(/\d{4}\/000001/, { timeout: 2 * FENCE_WITHIN });
    await row.click();
    await expect(office.page.getByRole('complementary')).toContainText(
      'Riavvio · Referente comunale · 5 min · Risolto',
    );
    await office.page.getByRole('link', { name: 'Report' }).click();
    await office.page.getByRole('button', { name: 'Interventi dei referenti' }).click();
    await expect(office.page.getByRole('region', { name: 'Per referente' })).toContainText('Rita Vespri');
  });
});
