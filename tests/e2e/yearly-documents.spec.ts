import { expect } from '@playwright/test';
import { test } from './console-test.ts';
import { follow } from './place.ts';

test('REG-3.11-a, REG-10.4-a: a plan grows by a line, leaves toner to the bodies, says what changed and to whom it was sent', async ({
  demonstration: { page },
}) => {
  await follow(page, 'Costi');
  await page.getByRole('button', { name: /^Documenti annuali/ }).click();
  await page.getByRole('button', { name: 'Anno successivo' }).click();
  await page.getByRole('button', { name: /^Apri: Piano degli acquisti/ }).click();
  const lines = page.getByRole('region', { name: 'Righe' });
  await expect(lines.getByRole('row', { name: /^Calcolatrici/ })).toContainText('Escluso (art. 10 c.5)');

  await page.keyboard.press('n');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('textbox', { name: 'Oggetto' }).fill('Toner');
  await drawer.getByRole('combobox', { name: 'Categoria' }).click();
  await page.getByRole('option', { name: 'Materiale di consumo' }).click();
  await drawer.getByRole('textbox', { name: 'Importo unitario' }).fill('70');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('materiale di consumo, a carico dell’Ente')).toBeVisible();

  await drawer.getByRole('textbox', { name: 'Oggetto' }).fill('Stampanti');
  await drawer.getByRole('combobox', { name: 'Categoria' }).click();
  await page.getByRole('option', { name: 'Stampante' }).click();
  await drawer.getByRole('checkbox', { name: 'Conto capitale' }).check();
  await drawer.getByRole('combobox', { name: 'Criterio' }).click();
  await page.getByRole('option', { name: 'Parti uguali' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(lines.getByRole('row', { name: /^Stampanti/ })).toContainText('In ambito');
  const changes = page.getByRole('region', { name: 'Dall’edizione di gennaio' });
  await expect(changes.getByRole('row', { name: /^Londa/ })).toContainText('+10,00');

  const sendings = page.getByRole('region', { name: 'Invii' });
  await sendings.getByRole('button', { name: 'Registra l’invio a Londa' }).click();
  await sendings.getByRole('textbox', { name: 'Riferimento' }).fill('Prot. 812');
  await page.keyboard.press('Control+Enter');
  await expect(sendings.getByText(/Prot\. 812$/)).toBeVisible();
  await expect(page.getByText('Inviato a 4/7')).toBeVisible();

  await page.getByRole('button', { name: 'Tutti i documenti' }).click();
  await page.getByRole('button', { name: /^Riprendi le righe del/ }).click();
  await expect(page.getByText('3 righe riprese.')).toBeVisible();
  await expect(lines.getByRole('row', { name: /^Posta e calendario/ })).toBeVisible();
});
