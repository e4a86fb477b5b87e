import { expect } from '@playwright/test';
import { test } from './console-test.ts';
import { foundArchive } from './startup-acts.ts';
import { openFault, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

test.describe('the first launch', () => {
  test('offers the demonstration and a new archive', async ({ start }) => {
    const { page } = await start();
    await expect(page.getByRole('heading', { level: 1, name: 'Benvenuto in Presidio' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Prova con dati dimostrativi' })).toBeVisible();
    await page.getByRole('button', { name: 'Nuovo archivio' }).click();
    await page.getByRole('button', { name: 'Crea l’archivio' }).click();
    await expect(page.getByText('Serve per cominciare.')).toHaveCount(3);
    await page.getByRole('button', { name: 'Indietro' }).click();
    await expect(page.getByRole('button', { name: 'Prova con dati dimostrativi' })).toBeVisible();
  });

  test('leads from a body and a name to an empty queue, and the next launch comes back to it', async ({
    start,
  }) => {
    const run = await start();
    await foundArchive(run.page);
    await expect(run.page.getByRole('button', { name: 'Alla console: Ada Bruni.' })).toBeVisible();
    const page = await run.reopen();
    await expect(page.getByText('Qui compariranno le richieste di assistenza')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Alla console: Ada Bruni.' })).toBeVisible();
  });
});

test('a ticket is opened, worked, resolved and closed, and is all there after a reload', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const code = await openFault(page, 'La stampante dell’anagrafe non stampa');
  const pane = paneOf(page);

  await keyboard.press('c');
  await keyboard.type('Sentita al telefono: si spegne da sola');
  await keyboard.press('Control+Enter');
  await expect(pane.getByRole('list', { name: 'Attività del ticket' })).toContainText('si spegne da sola');

  await pane.getByRole('button', { name: 'Prendi in carico' }).click();
  await expect(toastOf(page, 'Preso in carico.')).toBeVisible();
  await keyboard.press('r');
  const resolve = page.getByRole('dialog', { name: 'Risolvi il ticket' });
  await resolve.getByRole('textbox', { name: 'Soluzione' }).fill('Sostituito l’alimentatore');
  await keyboard.press('Control+Enter');
  await expect(toastOf(page, 'Ora è «Risolto».')).toBeVisible();

  await pane.getByRole('button', { name: 'Chiudi…' }).click();
  const close = page.getByRole('dialog', { name: 'Chiudi il ticket' });
  await close.getByRole('button', { name: 'Chiudi il ticket' }).click();
  await expect(close.getByRole('textbox', { name: 'Causa' })).toHaveAccessibleDescription(
    'Manca. Obbligatoria per chiudere un guasto.',
  );
  await close.getByRole('textbox', { name: 'Causa' }).fill('Alimentatore guasto');
  await close.getByRole('button', { name: 'Chiudi il ticket' }).click();
  await expect(toastOf(page, 'Ora è «Chiuso».')).toBeVisible();

  await page.reload();
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('La stampante dell’anagrafe non stampa');
  await expect(pane.getByRole('list', { name: 'Attività del ticket' })).toContainText('si spegne da sola');
  await pane.getByRole('tab', { name: 'Dati' }).click();
  await expect(pane).toContainText('Sostituito l’alimentatore');
  await expect(pane).toContainText('Alimentatore guasto');
  await page.getByRole('button', { name: /^Tutti/ }).click();
  await expect(rowsOf(page).filter({ hasText: code })).toContainText('Chiuso');
});

test('the history of a ticket says who changed what, from what to what', async ({ office }) => {
  const { page } = office;
  await openFault(page, 'Monitor spento');
  const pane = paneOf(page);
  await page.keyboard.press('e');
  await pane.getByRole('textbox', { name: 'Oggetto' }).fill('Monitor spento in sala');
  await page.keyboard.press('Control+Enter');
  await expect(toastOf(page, 'Modifiche salvate.')).toBeVisible();
  await pane.getByRole('tab', { name: 'Storia' }).click();
  const latest = pane.getByRole('list', { name: 'Storia delle modifiche' }).getByRole('listitem').first();
  await expect(latest).toContainText('Ada Bruni · ha modificato');
  await expect(latest).toContainText('Oggetto');
  await expect(latest.getByRole('deletion')).toHaveText('Monitor spento');
  await expect(latest).toContainText('Monitor spento in sala');
});

test('a closed ticket is taken back within ten seconds, by its button and by Ctrl+Z', async ({ office }) => {
  const { page } = office;
  await openFault(page, 'Tastiera bagnata');
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Prendi in carico' }).click();
  await toastOf(page, 'Preso in carico.').getByRole('button', { name: 'Annulla' }).click();
  await expect(toastOf(page, 'Azione annullata.')).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Prendi in carico' })).toBeVisible();

  await pane.getByRole('button', { name: 'Prendi in carico' }).click();
  await expect(pane.getByRole('button', { name: 'Prendi in carico' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(pane.getByRole('button', { name: 'Prendi in carico' })).toBeVisible();
});
