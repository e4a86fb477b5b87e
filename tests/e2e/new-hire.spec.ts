import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { putPrinter } from './printed-slips.ts';

/** A keyboard that counts how often it is pressed. */
function countingKeyboard({ keyboard }: Page) {
  let pressed = 0;
  return {
    pressed: () => pressed,
    async type(text: string): Promise<void> {
      pressed += text.length;
      await keyboard.type(text);
    },
    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) {
        pressed += 1;
        await keyboard.press(key);
      }
    },
  };
}

type Keyboard = ReturnType<typeof countingKeyboard>;

/** How many sheets the page is printed on. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page[^s]/g)?.length ?? 0;
}

function missingOf(page: Page) {
  return page.getByRole('region', { name: 'Che cosa manca' });
}

async function prepareHire(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Control+k');
  await keys.type('nuova assunzione');
  const hire = page.getByRole('option', { name: 'Nuova assunzione', exact: true });
  // Each answer that comes in puts the choice back on the first one.
  await expect(async () => {
    if ((await hire.getAttribute('data-combobox-selected')) === null) await keys.press('ArrowDown');
    expect(await hire.getAttribute('data-combobox-selected')).not.toBeNull();
  }).toPass();
  await keys.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Nome', exact: true })).toBeFocused();
  await expect(missingOf(page)).toContainText('da compilare: Nome, Cognome');
  await keys.type('Marta');
  await keys.press('Tab');
  await keys.type('De Luca');
  await keys.press('Tab', 'Tab');
  await keys.type('Provincia');
  await keys.press('ArrowDown', 'Enter');
  await expect(page.getByRole('combobox', { name: 'Richiesta da' })).toHaveValue('Ubaldo Betulla');
  await keys.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await keys.type('START');
  await keys.press('Tab');
  await keys.type('Cartella gare');
  await expect(missingOf(page)).toContainText('abilitazione “Cartella gare” da fare');
  await expect(page.getByRole('textbox', { name: 'Posta di servizio: indirizzo' })).toHaveValue(
    /^marta\.deluca@/,
  );
  await keys.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Primo giorno di Marta De Luca' })).toBeVisible();
}

test('somebody is hired by the keyboard alone, within two minutes of a person (P9-5.1-a, P9-5.1-d, P9-5.1-e)', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const keys = countingKeyboard(page);
  const started = Date.now();
  await prepareHire(page, keys);

  // Delivered too soon: refused with what is missing, and everything typed is still there.
  await keys.press('Tab', 'Tab', 'Control+Enter');
  await expect(missingOf(page).getByRole('alert')).toContainText('abilitazione “Cartella gare” da fare');
  await keys.press('Shift+Tab', 'Shift+Tab', 'Space');
  await expect(missingOf(page)).toContainText('Non manca nulla.');

  await keys.press('Tab', 'Enter');
  await expect(page.getByRole('button', { name: 'Stampa il foglio' })).toBeFocused();
  await expect(page.getByText('••••••••••')).toHaveCount(3);
  const printer = await putPrinter(page);
  await keys.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Mandato alla stampante.' })).toBeVisible();
  expect(printer.prints.map((boxes) => boxes.length)).toEqual([3]);
  expect(await sheetsOf(page)).toBe(1);

  await keys.press('Shift+Tab', 'Enter');
  await expect(page.getByRole('button', { name: 'Foglio per la busta' })).toBeFocused();
  await keys.press('Tab', 'Control+Enter');
  await expect(page.getByRole('button', { name: 'Stampa la ricevuta' })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText('Copia per il dipendente')).toBeVisible();
  await expect(page.getByText(/Busta n\. \S+, sigillo n\. \S+/).first()).toBeVisible();
  expect(await sheetsOf(page)).toBe(2);

  const seconds = Math.round((Date.now() - started) / 1000);
  test.info().annotations.push({
    type: 'measured',
    description: `${String(keys.pressed())} keys, ${String(seconds)} s without thinking`,
  });
  // A person who types slowly presses two keys a second: so many make two minutes with time to read.
  expect(keys.pressed()).toBeLessThan(150);
});
