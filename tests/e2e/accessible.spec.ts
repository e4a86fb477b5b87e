import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { copyOf, discard } from './computer.ts';
import { type ConsoleRun, runConsole } from './console-run.ts';
import { test } from './console-test.ts';
import { AREAS, backToList } from './places.ts';
import { outOfReach } from './reach.ts';
import { chooseFolder, prepareFolder } from './share-acts.ts';
import { openFault } from './ticket-acts.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** Windows of other sizes: a small screen, and a common one enlarged to 200 %. */
const SIZES = {
  '1024 px': { width: 1024, height: 768 },
  '200 %': { width: 640, height: 400 },
} as const;

/** Axe on the present page. What it finds in order it need not describe whole, which takes it a third of its time. */
function lookAt(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

/** What axe finds against the present page, each finding in a line. */
async function findings(axe: AxeBuilder): Promise<readonly string[]> {
  // Lists and menus that drop down stand outside of every landmark, as they do in all browsers. Without frames, what
  // axe calls its legacy mode gives the same findings, and opens no second page.
  const { violations } = await axe.disableRules('region').setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}

/** Looks at the present page in both themes and at every size; leaves it as it was. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await findings(lookAt(page).withTags(RULES)), name).toEqual([]);
  // Between the themes only the colours change.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const inTheDark = lookAt(page).withRules(['color-contrast', 'link-in-text-block']);
  expect.soft(await findings(inTheDark), `${name}, dark`).toEqual([]);
  const before = page.viewportSize();
  for (const [size, window] of Object.entries(SIZES)) {
    await page.setViewportSize(window);
    expect.soft(await outOfReach(page), `${name}, ${size}`).toEqual([]);
  }
  if (before !== null) await page.setViewportSize(before);
}

/** Sits down as the municipal contact of a body, at their home. */
async function sitAsContact(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Alla console/ }).click();
  await page.getByRole('textbox', { name: 'Cerca una persona' }).fill('Referente');
  await page.getByRole('option').first().click();
  await page.getByRole('link', { name: 'La mia sede' }).click();
  await expect(page.getByRole('heading', { name: /Che cosa hai fatto\?$/ })).toBeVisible();
}

test.describe('the demonstration', () => {
  let run: ConsoleRun;

  // One window shows all the areas, each place of them after a load of its own.
  test.beforeAll(async ({ playwright, demonstrationComputer }) => {
    run = await runConsole(playwright.chromium, await copyOf(demonstrationComputer));
  });

  test.afterAll(async () => {
    await run.end();
    await discard(run.computer);
  });

  for (const [area, places] of Object.entries(AREAS))
    test(`${area}: axe finds nothing in either theme, and nothing is out of reach in a small window`, async () => {
      const { page, problems } = run;
      for (const { name, go } of places) {
        await backToList(page);
        await go(page);
        await expectAccessible(page, name);
      }
      expect(problems.take()).toEqual([]);
    });

  test('the seat of a municipal contact: axe finds nothing in either theme, and nothing is out of reach', async () => {
    const { page, problems } = run;
    await backToList(page);
    await sitAsContact(page);
    await expectAccessible(page, 'the home of a municipal contact');
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Scrivi in una riga che cosa hai fatto.')).toBeVisible();
    await expectAccessible(page, 'what was done, with what it lacks');
    await page.getByRole('button', { name: 'Tutti gli interventi' }).click();
    await page.getByRole('row', { name: /Test di linea/ }).click();
    await expect(page.getByRole('dialog', { name: 'Intervento del referente' })).toBeVisible();
    await expectAccessible(page, 'something done on site');
    expect(problems.take()).toEqual([]);
  });
});

test('before an archive is open: axe finds nothing in either theme, and nothing is out of reach', async ({
  start,
}) => {
  const { page } = await start();
  await expect(page.getByRole('button', { name: 'Nuovo archivio' })).toBeVisible();
  await expectAccessible(page, 'the choice of an archive');
  await page.getByRole('button', { name: 'Nuovo archivio' }).click();
  await page.getByRole('button', { name: 'Crea l’archivio' }).click();
  await expect(page.getByText('Serve per cominciare.').first()).toBeVisible();
  await expectAccessible(page, 'a new archive with what it lacks');
});

test('a folder to attach: axe finds nothing in either theme, and nothing is out of reach', async ({
  start,
}) => {
  const { page, computer } = await start();
  await page.getByRole('button', { name: 'Collega una cartella condivisa' }).click();
  await page.getByRole('button', { name: 'Scegli la cartella…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scegli una cartella' });
  await dialog.getByRole('button', { name: 'Nuova cartella' }).click();
  await dialog.getByRole('textbox', { name: 'Percorso' }).fill(`${computer.documents}/nessuna`);
  await dialog.getByRole('button', { name: 'Vai' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'the choice of a folder that is not there');
  await chooseFolder(page, computer.documents);
  await page.getByRole('button', { name: 'Prepara la cartella e collega' }).click();
  await expect(page.getByText('Serve per continuare.').first()).toBeVisible();
  await expectAccessible(page, 'an empty folder with what it lacks');
});

test('an empty queue and two versions of a field: axe finds nothing, and nothing is out of reach', async ({
  office,
}) => {
  const { page } = office;
  await expectAccessible(page, 'an empty queue');
  await openFault(page, 'Fotocopiatrice');
  const other = await office.openWindow(new URL(page.url()).hash);
  for (const window of [page, other])
    await window.getByRole('complementary').getByRole('button', { name: 'Modifica' }).click();
  await page.getByRole('textbox', { name: 'Oggetto' }).fill('Fotocopiatrice al primo piano');
  await other.getByRole('textbox', { name: 'Oggetto' }).fill('Fotocopiatrice al secondo piano');
  for (const window of [page, other])
    await window.getByRole('button', { name: 'Salva le modifiche' }).click();
  await expect(page.getByRole('group', { name: /^Due versioni/ })).toBeVisible();
  await expectAccessible(page, 'two versions');
  await page.getByRole('link', { name: /modifica concorrente da guardare/ }).click();
  await page.getByRole('button', { name: 'Modifiche concorrenti (1)' }).click();
  await page.getByRole('button', { name: 'Scrivi un’altra versione' }).click();
  await expectAccessible(page, 'the concurrent changes, one being written anew');
});

test('an attached console with something amiss: axe finds nothing, and nothing is out of reach', async ({
  start,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-condivisa-'));
  const { page } = await start();
  await prepareFolder(page, folder, 'PC-PROTOCOLLO');
  await page.getByRole('link', { name: 'Sincronizzazione', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Console' })).toBeVisible();
  await tellStatus(page);
  await expect(page.getByRole('heading', { name: 'File da controllare di PC-TRIBUTI' })).toBeVisible();
  await expectAccessible(page, 'the synchronisation with something amiss');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Tells the window, as its own thread would, of troubles that take long to come by themselves. */
async function tellStatus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now();
    const replica = 'c'.repeat(20);
    const stream = { scope: 'c0', replica, files: 1, since: now - 7_200_000 };
    const status = {
      condition: 'waiting',
      since: now,
      lastExchange: now,
      nextAttempt: now + 60_000,
      waiting: 3,
      attachmentsWaiting: 1,
      unnumbered: 2,
      progress: { done: 3, total: 9 },
      problem: { code: 'share-transient', data: { detail: 'EBUSY' } },
      clockOffset: 3_600_000,
      freeBytes: 1_000_000,
      numbering: { state: 'unsafe' },
      held: [
        { ...stream, state: 'quarantine', why: 'signature-invalid' },
        { ...stream, scope: 'b1', state: 'hold', why: 'segment-missing' },
      ],
      consoles: [
        {
          replica,
          label: 'PC-TRIBUTI',
          isThis: false,
          wasThis: false,
          device: 'd',
          lastNews: 0,
          app: '0.1.0',
        },
      ],
      foreign: ['heads/copia di prova.tmp'],
    };
    const channel = new BroadcastChannel('presidio.sync.presidio-main');
    channel.postMessage({ from: 'thread', told: 'status', status });
    channel.close();
  });
}
