import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { listOf, paneOf, rowsOf, toastOf } from './ticket-acts.ts';

/** A keyboard that counts: every key pressed is one, with whatever is held down with it. */
function countedKeyboard({ keyboard }: Page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async press(keys: string): Promise<void> {
      count += 1;
      await keyboard.press(keys);
    },
    async type(text: string): Promise<void> {
      count += text.length;
      await keyboard.type(text);
    },
  };
}

const SUBJECT = 'PC non si accende';
const CAUSE = 'Alimentatore guasto';
const SOLUTION = 'Sostituito';

test('a whole ticket (open, take, work, close) is done by the keyboard alone, in few keys', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const keyboard = countedKeyboard(page);
  await keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Chi chiede' })).toBeFocused();
  await keyboard.type('albic');
  await expect(page.getByRole('option', { name: /Ada Albicocca/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Oggetto' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'PC o dispositivo' })).toHaveValue(/^PC-/);
  await expect(paneOf(page).getByText(/^Da prendere in carico entro /)).toBeVisible();
  await keyboard.type(SUBJECT);
  await keyboard.press('Enter');
  const pane = paneOf(page);
  await expect(pane.getByRole('heading', { level: 2, name: SUBJECT })).toBeVisible();
  const opening = keyboard.count;
  await keyboard.press('p');
  await expect(pane.getByText('Preso in carico').first()).toBeVisible();
  await keyboard.press('l');
  const work = page.getByRole('dialog', { name: 'Registra il lavoro' });
  await expect(work.getByRole('textbox').first()).toBeFocused();
  await keyboard.type('25');
  await keyboard.press('Control+Enter');
  await expect(toastOf(page, /Registrati 25/)).toBeVisible();
  await expect(work).toBeHidden();
  await keyboard.press('z');
  const close = page.getByRole('dialog', { name: 'Chiudi il ticket' });
  await expect(close.getByRole('textbox', { name: 'Causa' })).toBeFocused();
  await keyboard.type(CAUSE);
  await keyboard.press('Tab');
  await keyboard.type(SOLUTION);
  await keyboard.press('Control+Enter');
  await expect(close).toBeHidden();
  await expect(pane.getByText('Chiuso').first()).toBeVisible();

  const words = `albic${SUBJECT}25${CAUSE}${SOLUTION}`.length;
  const told = `${String(keyboard.count)} keys, of which ${String(words)} are words; ${String(opening)} to open`;
  test.info().annotations.push({ type: 'keystrokes', description: told });
  expect(keyboard.count - words).toBeLessThanOrEqual(10);
});

test('a ready ticket begins with a slash, and three keys propose its priority (CAP-7-b)', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const { keyboard } = page;
  await keyboard.press('n');
  await page.getByRole('textbox', { name: 'Oggetto' }).focus();
  await keyboard.type('/nuovo');
  await expect(page.getByRole('option', { name: /Nuovo collega/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Oggetto' })).toHaveValue(/nuovo collega$/);
  await expect(page.getByRole('textbox', { name: 'Descrizione' })).toHaveValue(/^Nome e ufficio:/);
  await page.getByRole('button', { name: 'Quanto è grave?' }).focus();
  await keyboard.press('Enter');
  for (const key of ['s', 'n', 'i']) await keyboard.press(key);
  await expect(paneOf(page).getByText('Priorità proposta: ALTA')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'ALTA' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Oggetto' }).fill('Serve il toner');
  await expect(paneOf(page).getByText('Sembra fuori competenza: Consumabili.')).toBeVisible();
  await page.getByRole('button', { name: 'È di competenza' }).click();
  await expect(paneOf(page).getByText('Sembra fuori competenza: Consumabili.')).toBeHidden();
});

test('a call without a ticket waits beside the queue, and becomes one (CAP-3.1.2-a)', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const { keyboard } = page;
  await expect(rowsOf(page).first()).toBeVisible();
  await listOf(page).focus();
  await keyboard.press('Shift+N');
  const dialog = page.getByRole('dialog', { name: 'Registra un contatto' });
  await expect(dialog.getByRole('textbox', { name: 'Chi chiede' })).toBeFocused();
  await keyboard.type('albic');
  await expect(page.getByRole('option', { name: /Ada Albicocca/ })).toBeVisible();
  await keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Nota' }).fill('Il lettore di badge non legge');
  await keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '3 contatti senza ticket' }).click();
  const pane = paneOf(page);
  const call = pane.getByRole('listitem').filter({ hasText: 'Il lettore di badge non legge' });
  await expect(call).toBeVisible();
  await call.getByRole('button', { name: 'Apri un ticket' }).click();
  await expect(page.getByRole('textbox', { name: 'Chi chiede' })).toHaveValue('Ada Albicocca');
  await expect(page.getByRole('textbox', { name: 'Oggetto' })).toHaveValue('Il lettore di badge non legge');
  await page.getByRole('textbox', { name: 'Oggetto' }).press('Control+Enter');
  await expect(pane.getByRole('heading', { level: 2, name: 'Il lettore di badge non legge' })).toBeVisible();
  await expect(page.getByRole('button', { name: '2 contatti senza ticket' })).toBeVisible();
});
