import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test as base } from './console-test.ts';
import { attachFolder, FENCE_WITHIN, prepareFolder } from './share-acts.ts';
import { openFault, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

const TEXT = 'Il rullo è consumato.\n';

const test = base.extend<{ readonly folder: string }>({
  folder: async ({ baseURL: _baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'presidio-condivisa-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

function filesOf(page: Page): Locator {
  return paneOf(page).getByRole('list', { name: 'File allegati al ticket' }).getByRole('listitem');
}

/** Attaches files through the button, as the page's own field takes them. */
async function attach(page: Page, ...paths: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    paneOf(page).getByRole('button', { name: 'Allega file…' }).click(),
  ]);
  await chooser.setFiles([...paths]);
}

/** Saves an attachment in the documents of the computer. */
async function save(page: Page, name: string, as: string): Promise<void> {
  await paneOf(page)
    .getByRole('button', { name: `Salva con nome ${name}` })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Salva il file' });
  await dialog.getByRole('textbox', { name: 'Nome del file' }).fill(as);
  await dialog.getByRole('button', { name: 'Salva qui' }).click();
  await expect(dialog).toBeHidden();
}

async function blobsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'blob'), { recursive: true }).catch(() => []);
  return names.filter((name) => /[0-9a-f]{64}$/.test(name));
}

test('a file is attached, saved, taken away and put back, at one console alone', async ({ office }) => {
  const { page, computer } = office;
  const { documents } = computer;
  await writeFile(join(documents, 'Nota di lavoro.txt'), TEXT);
  await writeFile(join(documents, 'prova.exe'), 'MZ');
  await openFault(page, 'Stampante ferma');
  await attach(page, join(documents, 'Nota di lavoro.txt'));
  await expect(filesOf(page)).toContainText('Nota di lavoro.txt');
  await expect(filesOf(page)).toContainText('Su questo computer');
  await expect(paneOf(page).getByText('Allegato: Nota di lavoro.txt')).toBeVisible();

  await attach(page, join(documents, 'prova.exe'));
  await expect(toastOf(page, 'può avviare programmi')).toBeVisible();
  await expect(filesOf(page)).toHaveCount(1);

  await save(page, 'Nota di lavoro.txt', 'copia.txt');
  await expect.poll(() => readFile(join(documents, 'copia.txt'), 'utf8').catch(() => '')).toBe(TEXT);
  const { violations } = await new AxeBuilder({ page }).disableRules('region').setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await paneOf(page).getByRole('button', { name: 'Togli l’allegato Nota di lavoro.txt' }).click();
  await expect(filesOf(page)).toHaveCount(0);
  await toastOf(page, 'Tolto l’allegato').getByRole('button', { name: 'Annulla' }).click();
  await expect(filesOf(page)).toHaveCount(1);
});

/** A picture of 2 by 1 pixels. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==';

test('a picture and the facts of a PDF are seen beside the ticket, under the same content policy', async ({
  office,
}) => {
  const { page, computer } = office;
  const { documents } = computer;
  await writeFile(join(documents, 'schermo.png'), Buffer.from(PICTURE, 'base64'));
  await writeFile(join(documents, 'verbale.pdf'), '%PDF-1.7\n1 0 obj<</Type /Pages /Count 3>>endobj');
  await writeFile(join(documents, 'disegno.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await openFault(page, 'Errore a schermo');
  for (const name of ['schermo.png', 'verbale.pdf', 'disegno.svg']) {
    await attach(page, join(documents, name));
    await expect(filesOf(page).filter({ hasText: name })).toContainText('Su questo computer');
  }
  await paneOf(page).getByRole('button', { name: 'Anteprima di schermo.png' }).click();
  await expect(paneOf(page).getByRole('img', { name: 'Anteprima di schermo.png' })).toHaveAttribute(
    'width',
    '2',
  );
  await paneOf(page).getByRole('button', { name: 'Anteprima di verbale.pdf' }).click();
  await expect(filesOf(page).filter({ hasText: 'verbale.pdf' })).toContainText('3 pagine');
  await expect(paneOf(page).getByRole('button', { name: 'Anteprima di disegno.svg' })).toHaveCount(0);
});

test('files are dropped and pasted on a ticket', async ({ office }) => {
  const { page } = office;
  await openFault(page, 'Schermo nero');
  const activity = paneOf(page).locator('.activity');
  for (const kind of ['drop', 'paste'] as const) {
    const given = await page.evaluateHandle(
      ([name, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text ?? ''], name ?? '', { type: 'text/plain' }));
        return transfer;
      },
      [`${kind}.txt`, TEXT],
    );
    if (kind === 'drop') await activity.dispatchEvent('drop', { dataTransfer: given });
    else {
      await activity.evaluate((element, clipboardData) => {
        const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        element.dispatchEvent(pasted);
      }, given);
    }
    await expect(filesOf(page).filter({ hasText: `${kind}.txt` })).toContainText('Su questo computer');
  }
});

test.describe('two consoles and one folder', () => {
  test.describe.configure({ timeout: 180_000 });

  test('a file attached at one is saved at the other, byte for byte', async ({ start, folder }) => {
    const first = await start();
    await prepareFolder(first.page, folder, 'PC-PROTOCOLLO');
    await openFault(first.page, 'Stampante ferma');
    const note = join(first.computer.documents, 'Nota.txt');
    await writeFile(note, TEXT);
    await attach(first.page, note);
    await expect(filesOf(first.page)).toContainText('Su questo computer');
    await expect.poll(() => blobsIn(folder), { timeout: FENCE_WITHIN }).toHaveLength(1);

    const second = await start();
    await attachFolder(second.page, folder, 'PC-ANAGRAFE');
    await rowsOf(second.page).filter({ hasText: 'Stampante ferma' }).click();
    const file = filesOf(second.page).filter({ hasText: 'Nota.txt' });
    await expect(file).toContainText('Nella cartella condivisa');
    await save(second.page, 'Nota.txt', 'arrivata.txt');
    await expect
      .poll(() => readFile(join(second.computer.documents, 'arrivata.txt'), 'utf8').catch(() => ''))
      .toBe(TEXT);
    await expect(file).toContainText('Su questo computer');

    const [blob = ''] = await blobsIn(folder);
    await rm(join(folder, 'blob', blob));
    const third = await start();
    await attachFolder(third.page, folder, 'PC-TRIBUTI');
    await rowsOf(third.page).filter({ hasText: 'Stampante ferma' }).click();
    await expect(filesOf(third.page)).toContainText('In arrivo dal PC PC-PROTOCOLLO');
  });
});
