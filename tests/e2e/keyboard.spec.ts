import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { listOf, paneOf } from './ticket-acts.ts';

/** What going round the window by Tab shows of it, in words. */
interface Round {
  readonly neverReached: readonly string[];
  readonly notSeen: readonly string[];
}

/** Goes round the window by Tab until it comes back to where it began. */
async function goRound(page: Page): Promise<Round> {
  const seen = await page.evaluateHandle(() => new Set<Element>());
  const notSeen: string[] = [];
  for (let isBack = false; !isBack;) {
    await page.keyboard.press('Tab');
    const stop = await seen.evaluate((known) => {
      const element = document.activeElement;
      // Between the end and the beginning the focus belongs to the browser.
      if (element === null || element === document.body) return { isBack: false, unseen: null };
      const isBack = known.has(element);
      known.add(element);
      const isMarked = [element, element.nextElementSibling, element.parentElement].some((part) => {
        if (part === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      return { isBack, unseen: isMarked ? null : element.outerHTML.slice(0, 160) };
    });
    isBack = stop.isBack;
    if (stop.unseen !== null) notSeen.push(stop.unseen);
  }
  const neverReached = await seen.evaluate((known) => {
    // Of a group of radio buttons Tab reaches one, and the arrows the others.
    const active = document.querySelectorAll(
      'a[href], button, input:not([type="radio"]), textarea, select, [tabindex]',
    );
    return [...active]
      .filter((element) => (element as HTMLElement).tabIndex >= 0 && !known.has(element))
      .filter((element) => !element.matches(':disabled') && element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 160));
  });
  return { neverReached, notSeen };
}

const SCREENS = ['Oggi', 'Ticket', 'Report', 'Anagrafiche', 'Impostazioni', 'Informazioni'] as const;

test('Tab reaches every control of every screen, each with a focus that is seen', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  for (const screen of SCREENS.toReversed()) {
    await page.getByRole('link', { name: screen }).click();
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
    if (screen === 'Anagrafiche') await page.getByRole('button', { name: 'Enti', exact: true }).click();
    expect.soft(await goRound(page), screen).toEqual({ neverReached: [], notSeen: [] });
  }
});

test('the first Tab offers to skip to the content, and Enter goes there', async ({ office }) => {
  const { page } = office;
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Vai al contenuto' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/tickets/);
});

test('Esc closes what is open, and the focus goes back to what opened it', async ({ demonstration }) => {
  const { page } = demonstration;
  const { keyboard } = page;
  const openers: readonly (readonly [string | RegExp, string])[] = [
    ['Cerca ticket, persone, azioni', 'Cerca ovunque'],
    ['Mostra le scorciatoie', 'Scorciatoie di questa schermata'],
    [/^Alla console/, 'Chi è alla console?'],
  ];
  for (const [opener, name] of openers) {
    const button = page.getByRole('banner').getByRole('button', { name: opener });
    await button.focus();
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await expect.poll(() => dialog.evaluate((open) => open.contains(document.activeElement))).toBe(true);
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('a ticket is opened, worked and left by the keyboard, and the focus goes back to the list', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const { keyboard } = page;
  await listOf(page).focus();
  await keyboard.press('Home');
  await keyboard.press('Enter');
  const pane = paneOf(page);
  await expect(pane.getByRole('tab', { name: 'Attività' })).toBeVisible();
  await expect.poll(() => pane.evaluate((open) => open.contains(document.activeElement))).toBe(true);
  const assign = pane.getByRole('button', { name: 'Assegna…' });
  await assign.focus();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Assegna il ticket' });
  await expect(dialog.getByRole('combobox', { name: 'Operatore' })).toBeFocused();
  await keyboard.press('Escape');
  if (await dialog.isVisible()) await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(assign).toBeFocused();
  await keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await expect(listOf(page)).toBeFocused();
});

test('Tab stays inside an open dialog', async ({ office }) => {
  const { page } = office;
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Scorciatoie di questa schermata' });
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((open) => open.contains(document.activeElement))).toBe(true);
  }
});

test('the command palette finds tickets, people and screens, and Enter goes there', async ({
  demonstration,
}) => {
  const { page } = demonstration;
  const { keyboard } = page;
  await keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Cerca ovunque' });
  const field = dialog.getByLabel('Cerca ovunque').and(dialog.locator('input'));
  await field.fill('albicocca ada');
  await expect(dialog.getByRole('option', { name: /^Ada Albicocca Unione/ })).toBeVisible();
  await field.fill('COLLEGAMENTO sedi interrotto');
  const first = dialog.getByRole('option').first();
  await expect(first).toContainText('Collegamento tra le sedi interrotto');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(paneOf(page).getByRole('heading', { level: 2 })).toHaveText(
    'Collegamento tra le sedi interrotto',
  );
  await keyboard.press('Control+k');
  await field.fill('impostazioni');
  await dialog.getByRole('option', { name: 'Impostazioni', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Impostazioni' })).toBeVisible();
});
