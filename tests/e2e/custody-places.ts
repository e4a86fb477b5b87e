import { expect, type Page } from '@playwright/test';
import type { Place } from './place.ts';

/** A new record of a part of the hand-overs. */
async function begin(page: Page, part: RegExp, button: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sezioni' })
    .getByRole('link', { name: /^Consegne/ })
    .click();
  await page.getByRole('button', { name: part }).click();
  await page.getByRole('button', { name: button }).first().click();
  await expect(page.getByRole('dialog', { name: button })).toBeVisible();
}

/** Chooses the first of a list whose name begins so. */
async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).first().click();
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox', { name: field }).fill(text);
}

/** A credential that was changed, with the colleague who is to be told. */
async function changeShared(page: Page): Promise<void> {
  await begin(page, /^Credenziali condivise/, 'Nuova credenziale condivisa');
  await choose(page, 'Ente', /^Pelago/);
  await write(page, 'Sistema', 'Protocollo');
  const me = await page.getByRole('button', { name: /^Alla console/ }).getAttribute('aria-label');
  const name = /^Alla console: (.*)\. /.exec(me ?? '')?.[1] ?? '';
  await choose(page, 'Chi la usa', new RegExp(`^${name}`));
  await page.getByRole('option').last().click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Ho cambiato la credenziale' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^Segna .* come avvisato$/ }).click();
  await expect(page.getByText('0/1 avvisati').last()).toBeVisible();
}

/** An envelope that was opened and waits for a seal. */
async function openEnvelope(page: Page): Promise<void> {
  await begin(page, /^Buste di emergenza/, 'Nuova busta');
  await choose(page, 'Ente', /^Pelago/);
  await write(page, 'Busta n.', 'B-01');
  await write(page, 'Sistemi', 'Dominio');
  await write(page, 'Custodita in', 'Cassaforte');
  await write(page, 'Sigillo n.', 'S-100');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Registra un’apertura' }).click();
  await write(page, 'Motivo', 'Dominio irraggiungibile');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('sigillo S-100 rotto')).toBeVisible();
}

/** An administrator whose yearly look is late. */
async function appointAdministrator(page: Page): Promise<void> {
  await begin(page, /^Amministratori di sistema/, 'Nuovo amministratore');
  await choose(page, 'Ente', /^Pelago/);
  await choose(page, 'Persona', /./);
  await write(page, 'Atto', 'Decreto 12');
  await write(page, 'Sistemi', 'Dominio');
  await write(page, 'Dal', '1/1/2020');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Registra la verifica' }).click();
  await expect(page.getByText(/^In ritardo di/).last()).toBeVisible();
}

/** Shared credentials, emergency envelopes and system administrators. */
export const CUSTODY_PLACES: readonly Place[] = [
  { name: 'a shared credential with a colleague to be told', go: changeShared },
  { name: 'an envelope without a seal', go: openEnvelope },
  { name: 'an administrator to be looked at', go: appointAdministrator },
];
