import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { pageSize, printedSymbols } from './printed-symbols.ts';
import { toastOf } from './ticket-acts.ts';

/** A PC of the demonstration that is of another body. */
const FROM_ELSEWHERE = 'PC-0007';

/** Goes somewhere by the palette. */
async function goBy(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Cerca ovunque' }).fill(words);
  await page.getByRole('option', { name: words, exact: true }).click();
}

/** Types as a reader does: all the keys at once, then Enter, wherever the focus is. */
async function scan(page: Page, code: string): Promise<void> {
  await page.evaluate((text) => {
    const at = document.activeElement ?? document.body;
    for (const key of [...Array.from(text), 'Enter'])
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, code);
}

async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option }).first().click();
}

test('labels are printed where they are told, to 0,2 mm, with symbols that can be read', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  await goBy(page, 'Stampa le etichette dei beni');
  await page.getByRole('button', { name: /^Scegli tutti/ }).click();
  await choose(page, 'Formato', 'A4, 65 etichette');
  await page.getByRole('textbox', { name: 'Prima etichetta libera' }).fill('2');
  await page.getByRole('textbox', { name: 'Correzione a destra (mm)' }).fill('1,5');
  const names = await page.getByRole('article').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [width, height] = pageSize(pdf);
  expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  const pages = printedSymbols(pdf, 297);
  expect(pages[0]).toHaveLength(64);
  const printed = pages.flat();
  expect(printed.map(({ text }) => text.replace(/ PRESIDIO[0-9A-Z]{26}$/, ''))).toEqual(names);
  for (const [at, { x, y, module }] of (pages[0] ?? []).entries()) {
    const [column, row] = [(at + 1) % 5, Math.floor((at + 1) / 5)];
    // 4,75 and 10,7 mm from the corner, 40,6 by 21,2 mm apart, 1,5 mm corrected; then the edge, what is spare, four light modules.
    expect(Math.abs(x - (4.75 + 1.5 + column * 40.6 + 1.06 + 4 * module))).toBeLessThan(0.2);
    expect(Math.abs(y - (10.7 + row * 21.2 + 1.06 + 0.13 + 4 * module))).toBeLessThan(0.2);
    expect(module).toBeGreaterThan(0.33);
  }
});

test('a round through a seat: read, missing, elsewhere, unknown, settled and closed', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  await goBy(page, 'Verifiche fisiche dell’inventario');
  await choose(page, 'Ente', /^Unione/);
  const seat = page.getByRole('combobox', { name: 'Sede', exact: true });
  if ((await seat.inputValue()) === '') await choose(page, 'Sede', /./);
  await page.getByRole('button', { name: /^Comincia la verifica/ }).click();
  const lists = page.getByRole('group', { name: 'Verifiche fisiche' });
  const expected = page.getByRole('table', { name: 'Mancanti' }).getByRole('rowheader');
  await expect(expected.first()).toBeVisible();
  const label = await expected.first().innerText();
  const due = await expected.count();
  // The cursor is anywhere: a reader needs no field.
  await page.getByRole('heading', { level: 1 }).click();
  await scan(page, label);
  await expect(page.getByRole('status', { name: 'Ultima lettura' })).toHaveText(`${label} c’è.`);
  await expect(lists.getByRole('button', { name: `Mancanti (${String(due - 1)})` })).toBeVisible();
  // Of another body: F2 brings here what was read last.
  await scan(page, FROM_ELSEWHERE);
  await expect(page.getByText(new RegExp(`^${FROM_ELSEWHERE} risulta altrove`))).toBeVisible();
  await page.keyboard.press('F2');
  await expect(toastOf(page, `${FROM_ELSEWHERE} spostato qui`)).toBeVisible();
  await expect(lists.getByRole('button', { name: 'Fuori posto (1)' })).toBeVisible();
  await scan(page, 'ZZ-999-ZZ');
  await expect(lists.getByRole('button', { name: 'Codici sconosciuti (1)' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Segnala .* come mancante$/ })
    .first()
    .click();
  await expect(toastOf(page, 'è fra le variazioni da verificare')).toBeVisible();
  await page.getByRole('button', { name: 'Chiudi la verifica…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chiudi la verifica' }).click();
  await expect(page.getByText('l’esito non cambia più')).toBeVisible();
  await page.getByRole('button', { name: 'Tutte le verifiche' }).click();
  await expect(page.getByRole('table', { name: 'Verifiche' }).getByRole('row')).toHaveCount(2);
  // Anywhere else a code opens its asset, and one that nothing bears asks what to do.
  await page.getByRole('heading', { level: 1 }).click();
  await scan(page, 'ZZ-999-ZZ');
  await expect(page.getByRole('dialog').getByText('Nessun bene porta il codice ZZ-999-ZZ')).toBeVisible();
});
