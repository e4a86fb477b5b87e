import { expect } from '@playwright/test';
import { test } from './console-test.ts';

test('PT-II-a, PT-II-b: the actions of the plan are loaded, the late ones first, and how far one is is told', async ({
  office: { page },
}) => {
  await page.getByRole('link', { name: 'Impostazioni' }).click();
  const card = page.getByRole('region', { name: 'Dati di riferimento' });
  await card.getByRole('checkbox', { name: /^Azioni del Piano triennale/ }).check();
  await card.getByRole('button', { name: 'Carica' }).click();
  await page.getByRole('link', { name: /^Seguiti/ }).click();
  await page.getByRole('button', { name: /^Azioni del Piano/ }).click();
  const late = page.getByRole('row', { name: /OB\.1\.2/ });
  await expect(late).toContainText('30/09/2022: scaduta da');
  await late.getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(/^Piano triennale per l’informatica/)).toBeVisible();
  await drawer.getByRole('tab', { name: 'Modifica' }).click();
  await drawer.getByRole('textbox', { name: 'Avanzamento (%)' }).fill('40');
  await drawer.getByRole('button', { name: 'Salva' }).click();
  await expect(drawer.getByText('40%')).toBeVisible();
});
