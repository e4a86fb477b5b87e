import { expect, type Page } from '@playwright/test';
import { CUSTODY_PLACES } from './custody-places.ts';
import { COST_DATA_PLACES } from './cost-data-places.ts';
import { SPLIT_PLACES } from './split-places.ts';
import { DOCUMENT_PLACES } from './document-places.ts';
import { EXPIRY_PLACES } from './expiry-places.ts';
import { FOLLOWED_PLACES } from './followed-places.ts';
import { ASSIGNMENT_PLACES } from './assignment-places.ts';
import { follow, type Place } from './place.ts';
import { HIRE_PLACES } from './hire-places.ts';
import { OUTING_PLACES } from './outing-places.ts';
import { RECEIPT_PLACES } from './receipt-places.ts';
import { REGISTRY_PAGES, REGISTRY_PLACES, SETUP_PLACES } from './registry-places.ts';
import { CODE_AREAS } from './code-places.ts';
import { BACKUP_PLACES } from './backup-places.ts';
import { SITE_REGISTER_PLACES } from './site-register-places.ts';
import { listOf, paneOf, rowsOf } from './ticket-acts.ts';

async function openFirst(page: Page): Promise<void> {
  await listOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(paneOf(page).getByRole('tab', { name: 'Attività' })).toBeVisible();
}

async function openTab(page: Page, name: string): Promise<void> {
  await openFirst(page);
  await paneOf(page).getByRole('tab', { name }).click();
  await expect(paneOf(page).getByRole('tabpanel', { name })).toBeVisible();
}

/** Opens what a button of the pane asks. */
async function openAct(page: Page, button: string): Promise<void> {
  await openFirst(page);
  await paneOf(page).getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Every screen and dialog of the console by area, each reached from the list of tickets of the demonstration. */
export const AREAS: Readonly<Record<string, readonly Place[]>> = {
  'the queue': [
    { name: 'the day', go: openDay },
    { name: 'the list', go: (page) => expect(rowsOf(page).first()).toBeVisible() },
    { name: 'a list without results', go: searchInVain },
    { name: 'a filter', go: openFilter },
    { name: 'the views', go: openViews },
    { name: 'the tickets chosen together', go: chooseSome },
    { name: 'a new ticket with what it lacks', go: beginTicket },
    { name: 'a call without a ticket', go: (page) => openByKey(page, 'Shift+N', 'Registra un contatto') },
  ],
  'a ticket': [
    { name: 'what happened to it', go: openFirst },
    { name: 'what it says', go: (page) => openTab(page, 'Dati') },
    { name: 'what whoever asked was told', go: (page) => openTab(page, 'Notifiche') },
    { name: 'its history', go: (page) => openTab(page, 'Storia') },
    { name: 'why it is due', go: askWhy },
  ],
  'what is done to a ticket': [
    { name: 'its form', go: editFirst },
    { name: 'its menu', go: openMenu },
    { name: 'work of the municipal contact', go: (page) => openFromMenu(page, 'Intervento guidato…') },
    { name: 'a session', go: (page) => openFromMenu(page, 'Teleassistenza…') },
    { name: 'its assignment', go: (page) => openAct(page, 'Assegna…') },
    { name: 'material used for it', go: (page) => openFromMenu(page, 'Registra materiale…') },
  ],
  'what lies over every screen': [
    { name: 'the search of everything', go: (page) => openByKey(page, 'Control+k', 'Cerca ovunque') },
    { name: 'the shortcuts', go: (page) => openByKey(page, '?', 'Scorciatoie di questa schermata') },
    { name: 'who is at the console', go: changePerson },
  ],
  'what is followed beside the queue': FOLLOWED_PLACES,
  'what is kept of credentials': CUSTODY_PLACES,
  'the registers kept on site': [...SITE_REGISTER_PLACES, ...BACKUP_PLACES],
  'outings and their reports': OUTING_PLACES,
  'the data of costs': COST_DATA_PLACES,
  'the split of costs': SPLIT_PLACES,
  'the inventory': [
    { name: 'the assets', go: (page) => follow(page, 'Inventario') },
    { name: 'an asset', go: openAsset },
    { name: 'its story', go: openStory },
    { name: 'an act on it', go: askAct },
    { name: 'a new asset with what it lacks', go: beginAsset },
  ],
  'the parts of the inventory': [
    { name: 'the virtual machines', go: (page) => openPart(page, 'Risorse', 'Macchine virtuali') },
    { name: 'a new certificate', go: beginCertificate },
    { name: 'an import about to begin', go: openImport },
    { name: 'the PCs in use', go: (page) => openPart(page, 'Prospetti', 'PC in uso') },
    { name: 'the renewal of the fleet', go: (page) => openPart(page, 'Prospetti', 'Ricambio') },
    { name: 'what is about to end', go: (page) => openPart(page, 'Prospetti', 'Scadenze e avvisi') },
  ],
  'computers on their way': ASSIGNMENT_PLACES,
  'somebody who is hired': HIRE_PLACES,
  'credentials that are handed over': RECEIPT_PLACES,
  'credentials that expire': EXPIRY_PLACES,
  'the yearly documents': DOCUMENT_PLACES,
  'the registry': REGISTRY_PLACES,
  'the pages of the registry': REGISTRY_PAGES,
  'what configures the office': SETUP_PLACES,
  ...CODE_AREAS,
  'the synchronisation': [
    { name: 'where it stands', go: openSync },
    { name: 'the concurrent changes', go: openConflicts },
  ],
  'reports, settings and information': [
    { name: 'what is to be sent', go: (page) => follow(page, 'Notifiche') },
    { name: 'the report', go: openReport },
    { name: 'the service levels', go: openServiceLevels },
    { name: 'a report of the inventory', go: openEstateReport },
    { name: 'the panel of a body', go: openPanel },
    { name: 'the sheet of a ticket', go: openSheet },
    { name: 'where to save a file', go: askForFile },
    { name: 'the settings', go: (page) => follow(page, 'Impostazioni') },
    { name: 'the end of the demonstration', go: askToDelete },
    { name: 'the information', go: (page) => follow(page, 'Informazioni') },
  ],
};

async function openAsset(page: Page): Promise<void> {
  await follow(page, 'Inventario');
  await page.getByRole('grid', { name: 'Beni' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Storia' })).toBeVisible();
}

async function openStory(page: Page): Promise<void> {
  await openAsset(page);
  await page.getByRole('tab', { name: 'Storia' }).click();
  await expect(page.getByRole('list', { name: 'La storia del bene' })).toBeVisible();
}

async function askAct(page: Page): Promise<void> {
  await openAsset(page);
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog', { name: /^Dismetti/ })).toBeVisible();
}

async function beginAsset(page: Page): Promise<void> {
  await follow(page, 'Inventario');
  await page.getByRole('button', { name: 'Nuovo bene' }).first().click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Manca.').first()).toBeVisible();
}

async function openPart(page: Page, group: string, part: string): Promise<void> {
  await follow(page, 'Inventario');
  await page.getByRole('main').getByRole('button', { name: group }).click();
  await page.getByRole('menuitem', { name: part }).click();
  await expect(page.getByRole('main').getByRole('button', { name: part }).first()).toBeVisible();
}

async function beginCertificate(page: Page): Promise<void> {
  await openPart(page, 'Risorse', 'Certificati');
  await page.getByRole('button', { name: 'Nuovo certificato' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Nuovo certificato' })).toBeVisible();
}

async function openImport(page: Page): Promise<void> {
  await follow(page, 'Inventario');
  await page.getByRole('main').getByRole('button', { name: 'Importa', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Importa' })).toBeVisible();
}

async function openServiceLevels(page: Page): Promise<void> {
  await openReport(page);
  await page.getByRole('button', { name: 'Rispetto dei livelli di servizio' }).click();
  await expect(page.getByRole('rowheader', { name: 'ALTA' }).first()).toBeVisible();
}

async function openPanel(page: Page): Promise<void> {
  await openTab(page, 'Dati');
  await paneOf(page).getByRole('button', { name: 'Pannello dell’ente' }).click();
  await expect(page.getByRole('tab', { name: /^Storico/ })).toBeVisible();
}

async function openSheet(page: Page): Promise<void> {
  await openTab(page, 'Dati');
  await paneOf(page).getByRole('button', { name: 'Scheda', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Scheda ticket/ })).toBeVisible();
}

async function searchInVain(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Cerca fra i ticket' }).fill('nulla di tutto questo');
  await expect(page.getByText('Nessun ticket con questi filtri')).toBeVisible();
}

async function openDay(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Oggi' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'In attesa di altri' })).toBeVisible();
  await expect(page.getByText(/· obiettivo/).first()).toBeVisible();
}

async function openViews(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Vist/ }).click();
  await expect(page.getByRole('list', { name: 'Pronte' })).toBeVisible();
}

async function openFilter(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Ente', exact: true }).first().click();
  await expect(page.getByRole('list', { name: 'Ente' })).toBeVisible();
}

async function editFirst(page: Page): Promise<void> {
  await openFirst(page);
  await paneOf(page).getByRole('button', { name: 'Modifica' }).click();
  await expect(paneOf(page).getByRole('form', { name: 'Modifica del ticket' })).toBeVisible();
}

async function openMenu(page: Page): Promise<void> {
  await openFirst(page);
  await paneOf(page).getByRole('button', { name: 'Altro' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
}

async function openFromMenu(page: Page, act: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: act }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function askWhy(page: Page): Promise<void> {
  await rowsOf(page)
    .filter({ hasText: /nei tempi|scaduto/ })
    .first()
    .click();
  await paneOf(page).getByRole('button', { name: 'Perché questa scadenza?' }).click();
  await expect(page.getByRole('table', { name: 'Il conto giorno per giorno' })).toBeVisible();
}

async function beginTicket(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Oggetto' }).fill('Serve un tablet');
  await page.getByRole('button', { name: 'Quanto è grave?' }).click();
  await page.keyboard.press('s');
  await paneOf(page).getByRole('button', { name: 'Registra', exact: true }).click();
  await expect(paneOf(page).getByText('Manca.').first()).toBeVisible();
}

async function chooseSome(page: Page): Promise<void> {
  await rowsOf(page).first().getByRole('checkbox').check();
  await expect(page.getByRole('group', { name: 'Azioni sui ticket scelti' })).toBeVisible();
}

async function openByKey(page: Page, key: string, dialog: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
}

async function changePerson(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Alla console/ }).click();
  await expect(page.getByRole('dialog', { name: 'Chi è alla console?' })).toBeVisible();
}

/** By the badge, which says the same in a line. */
async function openSync(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sincronizzazione: Dimostrazione' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Dimostrazione' })).toBeVisible();
}

async function openConflicts(page: Page): Promise<void> {
  await openSync(page);
  await page.getByRole('button', { name: /^Modifiche concorrenti \(\d+\)/ }).click();
  await expect(page.getByRole('group', { name: /^Due versioni/ }).first()).toBeVisible();
}

async function openReport(page: Page): Promise<void> {
  await follow(page, 'Report');
  await expect(page.getByRole('table', { name: 'Anteprima' })).toBeVisible();
}

async function openEstateReport(page: Page): Promise<void> {
  await openReport(page);
  await page.getByRole('button', { name: 'Ricambio del parco macchine' }).click();
  await expect(page.getByRole('region', { name: 'Per ente' })).toBeVisible();
}

async function askForFile(page: Page): Promise<void> {
  await openReport(page);
  await page.getByRole('button', { name: 'Esporta in Excel' }).click();
  await expect(page.getByRole('dialog', { name: 'Salva il file' })).toBeVisible();
}

async function askToDelete(page: Page): Promise<void> {
  await follow(page, 'Impostazioni');
  await page.getByRole('button', { name: 'Elimina la dimostrazione' }).click();
  await expect(page.getByRole('dialog', { name: 'Eliminare la dimostrazione?' })).toBeVisible();
}

/** Comes back to the list as at the first visit, with nothing open over it. */
export async function backToList(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(`${origin}/`);
  await expect(rowsOf(page).first()).toBeVisible();
}
