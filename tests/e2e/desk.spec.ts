import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { openFault, paneOf, toastOf } from './ticket-acts.ts';

/** What was pressed: keys that write, and keys that command. */
interface Pressed {
  readonly letters: number;
  readonly commands: number;
}

/** Counts every key that the page hears from now on. */
async function countKeys(page: Page): Promise<() => Promise<Pressed>> {
  const counter = await page.evaluateHandle(() => {
    const pressed = { letters: 0, commands: 0 };
    document.addEventListener(
      'keydown',
      (event) => {
        const isField = (event.target as Element).matches('input, textarea');
        const isLetter = event.key.length === 1 && !event.ctrlKey;
        if (isField && isLetter) pressed.letters += 1;
        else pressed.commands += 1;
      },
      true,
    );
    return pressed;
  });
  return () => counter.evaluate(({ letters, commands }) => ({ letters, commands }));
}

/** Waits for a dialog with the focus in it. */
async function dialogOf(page: Page, name: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  await expect.poll(() => dialog.evaluate((open) => open.contains(document.activeElement))).toBe(true);
  return dialog;
}

/** Goes on by Tab until the field of that name has the focus. */
async function tabTo(page: Page, field: Locator): Promise<void> {
  const isThere = () => field.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 12 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
}

/** Sends the dialog that is open, and waits until what was done is said. */
async function send(page: Page, dialog: Locator, sentence: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(toastOf(page, sentence).first()).toBeVisible();
}

test('a whole ticket is opened, talked about, taken, worked, let wait, handed over and closed by the keyboard alone', async ({
  office,
}, testInfo) => {
  const { page } = office;
  const { keyboard } = page;
  const pressed = await countKeys(page);
  await openFault(page, 'Stampante bloccata');
  const pane = paneOf(page);
  await expect(pane.getByText('Da configurare')).toBeVisible();
  await pane.evaluate((element) => element.querySelector<HTMLElement>('.pane__card')?.focus());

  await keyboard.press('i');
  const contact = await dialogOf(page, 'Registra un contatto');
  await keyboard.type('Ha richiamato');
  await send(page, contact, 'Contatto registrato.');
  await expect(pane.getByText('Telefono · In entrata · Elena Fabbri')).toBeVisible();

  await keyboard.press('p');
  await expect(toastOf(page, 'Preso in carico.').first()).toBeVisible();
  await expect(pane.getByText('Preso in carico').first()).toBeVisible();
  await keyboard.press('l');
  const work = await dialogOf(page, 'Registra il lavoro');
  await keyboard.type('25');
  await send(page, work, /^Registrati 25.min di lavoro/);

  await keyboard.press('w');
  const wait = await dialogOf(page, 'Metti in attesa');
  await tabTo(page, wait.getByRole('textbox', { name: 'Motivo' }));
  await keyboard.type('Torna domani');
  await send(page, wait, 'In attesa cliente');
  await keyboard.press('s');
  await expect(toastOf(page, 'In lavorazione').first()).toBeVisible();

  await keyboard.press('f');
  const escalation = await dialogOf(page, 'Passa a un fornitore');
  await keyboard.type('Maggioli');
  await send(page, escalation, 'Passato a Maggioli.');
  await expect(pane.getByText('In attesa di Maggioli da oggi')).toBeVisible();

  await keyboard.press('z');
  const close = await dialogOf(page, 'Chiudi il ticket');
  await keyboard.type('Rullo consumato');
  await keyboard.press('Tab');
  await keyboard.type('Rullo sostituito');
  await send(page, close, 'Chiuso');
  await pane.getByRole('button', { name: 'Contatti' }).click();
  await expect(pane.getByRole('list', { name: 'Attività del ticket' }).getByRole('listitem')).toHaveCount(2);

  const { letters, commands } = await pressed();
  testInfo.annotations.push({
    type: 'keystrokes',
    description: `${commands} to command, ${letters} to write`,
  });
  expect(commands).toBeLessThan(45);
});

test('reopening asks whether it is the same problem; a different one becomes a ticket that follows', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  await openFault(page, 'Schermo nero');
  const pane = paneOf(page);
  const first = (await pane.getAttribute('aria-label')) ?? '';
  await pane.evaluate((element) => element.querySelector<HTMLElement>('.pane__card')?.focus());
  await keyboard.press('p');
  await expect(toastOf(page, 'Preso in carico.').first()).toBeVisible();
  await keyboard.press('z');
  const close = await dialogOf(page, 'Chiudi il ticket');
  await keyboard.type('Cavo staccato');
  await keyboard.press('Tab');
  await keyboard.type('Cavo rimesso');
  await send(page, close, 'Chiuso');
  await pane.getByRole('button', { name: 'Riapri…' }).click();
  const reopen = await dialogOf(page, 'Riapri il ticket');
  await expect(reopen.getByText(/la garanzia non si può calcolare/)).toBeVisible();
  await reopen.getByText('Un altro problema').click();
  await reopen.getByRole('textbox', { name: 'Oggetto' }).fill('Tastiera muta');
  await reopen.getByRole('button', { name: /Apri il nuovo ticket/ }).click();
  await expect(pane.getByRole('heading', { level: 2, name: 'Tastiera muta' })).toBeVisible();
  await expect(pane.getByText(`Segue il ticket ${first.replace('Ticket ', '')}.`)).toBeVisible();
});
