import { expect, type Page } from '@playwright/test';
import { test } from './console-test.ts';
import { toastOf } from './ticket-acts.ts';

async function openSection(page: Page, section: string): Promise<void> {
  await page.getByRole('link', { name: 'Anagrafiche' }).click();
  await page.getByRole('button', { name: section, exact: true }).click();
}

function drawerOf(page: Page, title: string) {
  return page.getByRole('dialog', { name: title });
}

test('a body to be configured gets its hours by the keyboard alone, with a preview (CAP-2-a, A-2)', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  await openSection(page, 'Orari di servizio');
  await expect(page.getByRole('row', { name: /Unione di Prova.*da configurare/ })).toBeVisible();
  await page.getByRole('button', { name: 'Configura Unione di Prova' }).focus();
  await keyboard.press('Enter');
  const drawer = drawerOf(page, 'Nuovo orario');
  await expect(drawer.getByRole('combobox', { name: 'Ente' })).toHaveValue('Unione di Prova');
  await drawer.getByRole('textbox', { name: 'In vigore dal' }).focus();
  await keyboard.type('1/1/2026');
  await keyboard.press('Tab');
  await expect(drawer.getByRole('textbox', { name: 'Lunedì, Orario di servizio' })).toBeFocused();
  await keyboard.type('8.30-12.30, 14-18');
  await keyboard.press('Tab');
  await expect(drawer.getByText('8 ore la settimana')).toBeVisible();
  await drawer.getByRole('button', { name: 'Copia il lunedì fino a venerdì' }).press('Enter');
  await drawer.getByRole('textbox', { name: 'Sabato, Reperibilità' }).focus();
  await keyboard.type('8:30-12:30');
  await keyboard.press('Tab');
  await expect(drawer.getByText('40 ore la settimana · reperibilità 4 ore')).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(toastOf(page, 'Orario di servizio di Unione di Prova dal 01/01/2026: salvato.')).toBeVisible();
  const row = page.getByRole('row', { name: /Unione di Prova/ });
  await expect(row).toContainText('in vigore');
  await expect(row).toContainText('lun–ven 08:30–12:30, 14:00–18:00');
});

test('a closure asks for both hours or none, and a second version of a day is refused', async ({
  office,
}) => {
  const { page } = office;
  await openSection(page, 'Chiusure');
  await page.getByRole('button', { name: 'Nuova chiusura' }).first().click();
  const closure = drawerOf(page, 'Nuova chiusura');
  await closure.getByRole('textbox', { name: 'Motivo' }).fill('Vigilia');
  await closure.getByRole('textbox', { name: 'Primo giorno' }).fill('24/12/2026');
  await expect(closure.getByRole('textbox', { name: 'Ultimo giorno' })).toHaveValue('24/12/2026');
  await closure.getByRole('textbox', { name: 'Dalle ore' }).fill('13');
  await closure.getByRole('button', { name: 'Salva' }).click();
  await expect(closure.getByRole('textbox', { name: 'Alle ore', exact: true })).toHaveAccessibleDescription(
    'Manca.',
  );
  await closure.getByRole('textbox', { name: 'Alle ore', exact: true }).fill('18');
  await closure.getByRole('button', { name: 'Salva' }).click();
  await expect(page.getByRole('row', { name: /Vigilia.*Tutti gli enti.*13:00–18:00/ })).toBeVisible();

  await openSection(page, 'Livelli di servizio');
  await page.getByRole('button', { name: 'Configura Unione di Prova' }).click();
  const level = drawerOf(page, 'Nuovo livello');
  await level.getByRole('textbox', { name: 'In vigore dal' }).fill('1/1/2026');
  await level.getByRole('button', { name: 'Contratto di assistenza: 8, 12 e 16 ore' }).click();
  await level.getByRole('button', { name: 'Salva' }).click();
  await expect(page.getByRole('row', { name: /Unione di Prova.*in vigore.*8 ore lavorative/ })).toContainText(
    '90,0',
  );
  await page.getByRole('button', { name: 'Nuovo livello' }).click();
  await level.getByRole('combobox', { name: 'Ente' }).click();
  await page.getByRole('option', { name: 'Unione di Prova' }).click();
  await level.getByRole('textbox', { name: 'In vigore dal' }).fill('01/01/2026');
  await level.getByRole('button', { name: 'Contratto di assistenza: 8, 12 e 16 ore' }).click();
  await level.getByRole('button', { name: 'Salva' }).click();
  await expect(toastOf(page, 'L’ente ha già un livello di servizio in vigore dal 01/01/2026')).toBeVisible();
});
