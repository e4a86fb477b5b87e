import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { listOf, openFault, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

/** How many tickets are shown, as the heading of the screen says it. */
function countOf(page: Page, words: string): Locator {
  return page.getByRole('main').getByText(words, { exact: true });
}

/** The number that a filter or a situation shows beside its words. */
async function countOn(page: Page, situation: string): Promise<number> {
  const words = await page.getByRole('group', { name: 'Situazione' }).getByText(situation).innerText();
  return Number(/[\d.]+$/.exec(words)?.[0].replace('.', ''));
}

/** How many tickets the list has: the grid counts its headings too. */
async function listed(page: Page): Promise<number> {
  return Number(await listOf(page).getAttribute('aria-rowcount')) - 1;
}

async function column(page: Page, name: string): Promise<readonly string[]> {
  const headings = await listOf(page).getByRole('columnheader').allInnerTexts();
  const place = headings.indexOf(name);
  const rows = await rowsOf(page).all();
  return Promise.all(rows.map((row) => row.getByRole('gridcell').nth(place).innerText()));
}

test('the counts of situations and filters tie with the list', async ({ demonstration }) => {
  const { page } = demonstration;
  const open = await countOn(page, 'Aperti');
  const every = await countOn(page, 'Tutti');
  expect(every).toBe(300);
  expect((await countOn(page, 'Chiusi')) + (await countOn(page, 'Risolti')) + open).toBe(every);
  await expect(countOf(page, `${open} di 300`)).toBeVisible();
  expect(await listed(page)).toBe(open);

  await page.getByRole('button', { name: /^Tutti/ }).click();
  await expect(countOf(page, '300 di 300')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Ente', exact: true }).first().click();
  const bodies = page.getByRole('list', { name: 'Ente' }).getByRole('listitem');
  const counts = (await bodies.allInnerTexts()).map((words) => Number(/\d+$/.exec(words.trim())?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(every);

  const pelago = bodies.filter({ hasText: 'Pelago' });
  const ofPelago = Number(/\d+$/.exec((await pelago.innerText()).trim())?.[0]);
  await pelago.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(countOf(page, `${ofPelago} di 300`)).toBeVisible();
  expect(new Set(await column(page, 'Ente'))).toEqual(new Set(['Pelago']));
  expect(await countOn(page, 'Tutti')).toBe(ofPelago);

  await page.getByRole('button', { name: 'Azzera i filtri' }).click();
  await expect(countOf(page, '300 di 300')).toBeVisible();
});

test('search ignores accents and case, and finds all the words', async ({ demonstration }) => {
  const { page } = demonstration;
  await page.getByRole('button', { name: /^Tutti/ }).click();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Cerca fra i ticket' });
  await expect(field).toBeFocused();
  const found: string[] = [];
  for (const words of ['identità digitale', 'IDENTITA DIGITALE', 'digitale identita']) {
    await field.fill('');
    await expect(countOf(page, '300 di 300')).toBeVisible();
    await field.fill(words);
    await expect(countOf(page, '300 di 300')).toBeHidden();
    await expect(rowsOf(page).first()).toContainText('identità digitale');
    found.push(`${await listed(page)}`);
  }
  expect(new Set(found).size).toBe(1);
  await field.fill('nessun ticket parla di questo');
  await expect(page.getByText('Nessun ticket con questi filtri')).toBeVisible();
});

test('a heading sorts by its column, and turns the order round', async ({ demonstration }) => {
  const { page } = demonstration;
  await page.getByRole('button', { name: /^Tutti/ }).click();
  const heading = listOf(page).getByRole('columnheader', { name: 'Oggetto' });
  const alphabet = new Intl.Collator('it');
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const first = await column(page, 'Oggetto');
  expect(first).toEqual(first.toSorted((left, right) => alphabet.compare(left, right)));
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(rowsOf(page).first()).not.toContainText(first[0] ?? '');
  const last = await column(page, 'Oggetto');
  expect(last).toEqual(last.toSorted((left, right) => alphabet.compare(right, left)));
});

test('the keys move through the list, open a ticket beside it, and Back returns', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const { keyboard } = page;
  await page.getByRole('button', { name: /^Tutti/ }).click();
  await expect(countOf(page, '300 di 300')).toBeVisible();
  const list = listOf(page);
  const active = async (): Promise<string | null> => {
    const id = await list.getAttribute('aria-activedescendant');
    // While rows are drawn anew none of them is the active one.
    return id === null ? null : page.locator(`[id="${id}"]`).getAttribute('aria-rowindex');
  };
  await list.focus();
  await keyboard.press('End');
  await expect(rowsOf(page).last()).toHaveAttribute('aria-rowindex', '301');
  await expect.poll(active).toBe('301');
  await keyboard.press('Home');
  await expect.poll(active).toBe('2');
  await keyboard.press('j');
  await keyboard.press('ArrowDown');
  await keyboard.press('k');
  await expect.poll(active).toBe('3');
  const subject = (await column(page, 'Oggetto'))[1] ?? '';
  await keyboard.press('Enter');
  await expect(paneOf(page).getByRole('heading', { level: 2 })).toHaveText(subject);
  await expect(page).toHaveURL(/tickets\/[0-9A-Z]{26}/);

  await page.goBack();
  await expect(paneOf(page)).toBeHidden();
  await page.goForward();
  await expect(paneOf(page).getByRole('heading', { level: 2 })).toHaveText(subject);
  await page.reload();
  await expect(paneOf(page).getByRole('heading', { level: 2 })).toHaveText(subject);
  await expect(countOf(page, '300 di 300')).toBeVisible();
});

test('tickets chosen together are assigned together, and one move takes it back', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const { keyboard } = page;
  const before = (await column(page, 'Operatore')).slice(0, 3);
  await listOf(page).focus();
  await keyboard.press('Home');
  await keyboard.press('Space');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  const bar = page.getByRole('group', { name: 'Azioni sui ticket scelti' });
  await expect(bar).toContainText('3 scelti');
  await bar.getByRole('button', { name: 'Assegna…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assegna 3 ticket' });
  await dialog.getByRole('combobox', { name: 'Operatore' }).click();
  await page.getByRole('option', { name: 'Elvira Pialla' }).click();
  await dialog.getByRole('button', { name: 'Applica' }).click();
  const toast = toastOf(page, '3 ticket assegnati.');
  await expect(toast).toBeVisible();
  await expect
    .poll(async () => (await column(page, 'Operatore')).slice(0, 3))
    .toEqual(['Elvira Pialla', 'Elvira Pialla', 'Elvira Pialla']);
  await toast.getByRole('button', { name: 'Annulla' }).click();
  await expect.poll(async () => (await column(page, 'Operatore')).slice(0, 3)).toEqual(before);
});

test('a view is kept under a name, given back when its deletion is taken back, and shows what is late', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  await expect(page.getByText('in ordine di coda')).toBeVisible();
  const views = page.getByRole('button', { name: /^Vist/ });
  await views.click();
  await page.getByRole('button', { name: 'In scadenza o scaduti' }).click();
  await expect(views).toHaveText('Vista: In scadenza o scaduti');
  await expect(page).toHaveURL(/dues=/);
  await expect.poll(async () => (await column(page, 'Scadenza')).length).toBeGreaterThan(0);
  for (const words of await column(page, 'Scadenza')) expect(words).toMatch(/^(scaduto|mancano)/);

  await views.click();
  await page.getByRole('button', { name: 'Salva questa vista…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Salva la vista' });
  await dialog.getByRole('textbox', { name: 'Nome della vista' }).fill('I ritardi');
  await page.keyboard.press('Enter');
  await expect(views).toHaveText('Vista: I ritardi');
  await views.click();
  await page.getByRole('button', { name: 'Elimina «I ritardi»' }).click();
  await expect(views).toHaveText('Vista: In scadenza o scaduti');
  await toastOf(page, 'eliminata').getByRole('button', { name: 'Annulla' }).click();
  await expect(views).toHaveText('Vista: I ritardi');
});

test('on a row of the list x chooses, a assigns and e edits', async ({ demonstration }) => {
  const { page } = demonstration;
  const { keyboard } = page;
  await listOf(page).focus();
  await keyboard.press('Home');
  await keyboard.press('x');
  await expect(page.getByRole('group', { name: 'Azioni sui ticket scelti' })).toContainText('1 scelto');
  await keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Assegna 1 ticket' });
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  if (await dialog.isVisible()) await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await listOf(page).focus();
  await keyboard.press('e');
  await expect(paneOf(page).getByRole('form', { name: 'Modifica del ticket' })).toBeVisible();
});

test('the day goes from ticket to ticket by j, and Enter opens one beside the queue', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  await page.getByRole('link', { name: 'Oggi' }).click();
  const mine = page.getByRole('list', { name: 'La mia coda, per tempo che resta' });
  await expect(mine.getByRole('button').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Prese in carico nei tempi, mese in corso' })).toContainText(
    /su \d+ · obiettivo 90,0/,
  );
  await page.keyboard.press('j');
  await expect(mine.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(paneOf(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('closing many faults without a cause is refused in words, and leaves them as they were', async ({
  office,
}) => {
  const { page } = office;
  const code = await openFault(page, 'Scanner bloccato');
  await paneOf(page).getByRole('button', { name: 'Prendi in carico' }).click();
  await expect(toastOf(page, 'Preso in carico.')).toBeVisible();
  await rowsOf(page).filter({ hasText: code }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Chiudi…', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Chiudi 1 ticket' });
  await dialog.getByRole('textbox', { name: 'Soluzione' }).fill('Riavviato');
  await dialog.getByRole('button', { name: 'Applica' }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    `Il ticket ${code} resta com’era: per il motivo “Guasto” la causa è obbligatoria. Scrivi la causa e riprova.`,
  );
  await expect(dialog.getByRole('textbox', { name: 'Soluzione' })).toHaveValue('Riavviato');
  await dialog.getByRole('textbox', { name: 'Causa' }).fill('Coperchio aperto');
  await dialog.getByRole('button', { name: 'Applica' }).click();
  await expect(toastOf(page, '1 ticket chiuso.')).toBeVisible();
});
