import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { attachFolder, FENCE_WITHIN, prepareFolder } from './share-acts.ts';
import { openFault, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

/** Opens the ticket's form and writes in one field, without saving. */
async function beginEdit(page: Page, field: string, words: string): Promise<void> {
  await paneOf(page).getByRole('button', { name: 'Modifica' }).click();
  await paneOf(page).getByRole('textbox', { name: field }).fill(words);
}

async function saveEdit(page: Page): Promise<void> {
  const save = paneOf(page).getByRole('button', { name: 'Salva le modifiche' });
  await save.click();
  await expect(save).toBeHidden();
  await expect(toastOf(page, 'Modifiche salvate.').last()).toBeVisible();
}

/** The inbox, by the rail: it says how many records wait there. */
async function openInbox(page: Page): Promise<Locator> {
  const rail = page.getByRole('navigation', { name: 'Sezioni' });
  await rail.getByRole('link', { name: /1 modifica concorrente da guardare/ }).click();
  await page.getByRole('button', { name: 'Modifiche concorrenti (1)' }).click();
  return page.getByRole('region', { name: 'Modifiche concorrenti' });
}

const BEFORE = 'Non proietta. La lampada lampeggia.';

test('a description written in two windows at once is merged from the inbox, by the keyboard', async ({
  office,
}) => {
  const { page } = office;
  await openFault(page, 'Proiettore');
  await beginEdit(page, 'Descrizione', BEFORE);
  await saveEdit(page);
  const other = await office.openWindow(new URL(page.url()).hash);
  await beginEdit(page, 'Descrizione', BEFORE.replace('Non proietta', 'Proietta a metà'));
  await beginEdit(other, 'Descrizione', `${BEFORE} Cavo provato.`);
  await saveEdit(page);
  await saveEdit(other);

  const inbox = await openInbox(page);
  const dispute = inbox.getByRole('group', { name: 'Due versioni: Descrizione' });
  await expect(dispute.getByRole('insertion')).toHaveText([/Cavo provato\./, /Proietta a metà/]);
  await dispute.getByRole('button', { name: 'Unisci le due versioni' }).focus();
  await page.keyboard.press('Enter');
  const editor = dispute.getByRole('textbox', { name: 'Descrizione: la versione da tenere' });
  await expect(editor).toBeFocused();
  await expect(editor).toHaveValue('Proietta a metà. La lampada lampeggia. Cavo provato.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nessuna modifica concorrente')).toBeVisible();
  await expect(paneOf(other).getByText(/Due versioni/)).toBeHidden();
});

test.describe('two consoles and one folder', () => {
  test.describe.configure({ timeout: 240_000 });

  test('a subject written at both waits in both inboxes, and goes from both when one is kept', async ({
    start,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'presidio-condivisa-'));
    const first = await start();
    await prepareFolder(first.page, folder, 'PC-PROTOCOLLO');
    await openFault(first.page, 'Scanner');
    const second = await start();
    await attachFolder(second.page, folder, 'PC-ANAGRAFE');
    const seen = rowsOf(second.page).filter({ hasText: 'Scanner' });
    await seen.click({ timeout: FENCE_WITHIN });

    await beginEdit(first.page, 'Oggetto', 'Scanner storto');
    await beginEdit(second.page, 'Oggetto', 'Scanner muto');
    await saveEdit(first.page);
    await saveEdit(second.page);
    for (const { page } of [first, second])
      await expect(paneOf(page).getByRole('group', { name: 'Due versioni: Oggetto' })).toBeVisible({
        timeout: FENCE_WITHIN,
      });

    const inbox = await openInbox(second.page);
    await expect(inbox.getByText(/da PC-PROTOCOLLO/)).toBeVisible();
    await expect(inbox.getByText(/da questa console/)).toBeVisible();
    const mine = inbox.getByRole('listitem').filter({ hasText: 'Scanner muto' });
    await mine.getByRole('button', { name: 'Tieni questa' }).click();
    await expect(second.page.getByText('Nessuna modifica concorrente')).toBeVisible();
    await expect(paneOf(first.page).getByRole('heading', { level: 2 })).toHaveText('Scanner muto', {
      timeout: FENCE_WITHIN,
    });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
});
