import { expect, type Locator, type Page } from '@playwright/test';

/** The ticket list. */
export function listOf(page: Page): Locator {
  return page.getByRole('grid', { name: 'Elenco dei ticket' });
}

/** The rows of the list that are in sight, without its headings. */
export function rowsOf(page: Page): Locator {
  return listOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
}

/** What stands beside the list. */
export function paneOf(page: Page): Locator {
  return page.getByRole('complementary');
}

/** What was said last in a corner of the window. */
export function toastOf(page: Page, sentence: string | RegExp): Locator {
  return page.getByRole('alert').filter({ hasText: sentence });
}

/** Opens a fault by the keyboard alone, from anywhere in the console. Gives its provisional code. */
export async function openFault(page: Page, subject: string): Promise<string> {
  const { keyboard } = page;
  await keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Chi chiede' })).toBeFocused();
  await keyboard.type('Elena Fabbri');
  await keyboard.press('Tab');
  await keyboard.type('055 000 111');
  await keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Ente' })).toBeFocused();
  await keyboard.type('Unione');
  await expect(page.getByRole('option', { name: /Unione/ }).first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Oggetto' })).toBeFocused();
  await keyboard.type(subject);
  await keyboard.press('Control+Enter');
  await expect(paneOf(page).getByRole('heading', { level: 2, name: subject })).toBeVisible();
  const label = (await paneOf(page).getAttribute('aria-label')) ?? '';
  return label.replace('Ticket ', '');
}
