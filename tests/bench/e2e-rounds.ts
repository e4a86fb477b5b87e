import { homedir } from 'node:os';
import { type BrowserType, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '#electron/browser/find-browser.ts';
import { discard, newComputer } from '#tests/e2e/computer.ts';
import { type ConsoleRun, runConsole } from '#tests/e2e/console-run.ts';
import { listOf, paneOf, rowsOf, toastOf } from '#tests/e2e/ticket-acts.ts';

/** As long as a hundred thousand tickets may take on a slow machine. */
const PATIENCE = { timeout: 900_000 };

const [tickets = '20000', rounds = '5'] = process.argv.slice(2);

/** Measures acts, each as often as it is done. */
interface Stopwatch {
  /** Something that took so long. */
  note(what: string, milliseconds: number): void;
  timed<Value>(what: string, act: () => Promise<Value>): Promise<Value>;
  report(): void;
}

function createStopwatch(): Stopwatch {
  const times = new Map<string, number[]>();
  const note = (what: string, milliseconds: number): void =>
    void times.set(what, [...(times.get(what) ?? []), milliseconds]);
  return {
    note,
    async timed(what, act) {
      const before = performance.now();
      const value = await act();
      note(what, performance.now() - before);
      return value;
    },
    report() {
      for (const [what, taken] of times) {
        const sorted = taken.toSorted((left, right) => left - right);
        const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
        const worst = (sorted.at(-1) ?? 0).toFixed(0);
        console.log(`${what.padEnd(40)} ${at(0.5).padStart(8)}   p95 ${at(0.95)}   worst ${worst}`);
      }
    },
  };
}

/** The installed Chromium, as `playwright.config.ts` chooses it for the tests. */
function installedBrowser(): BrowserType {
  const program = findBrowser({ platform: process.platform, env: process.env, home: homedir() });
  if (program === null) throw new Error('no browser is installed');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launch: BrowserType['launchPersistentContext'] = (folder) =>
    chromium.launchPersistentContext(folder, {
      executablePath: program,
      args,
      viewport: { width: 1440, height: 900 },
    });
  return Object.create(chromium, { launchPersistentContext: { value: launch } }) as BrowserType;
}

async function count(page: Page): Promise<number> {
  return Number(await listOf(page).getAttribute('aria-rowcount')) - 1;
}

/** Does something that changes how many tickets are listed, and waits until they are. */
async function changing(
  { timed }: Stopwatch,
  page: Page,
  what: string,
  act: () => Promise<void>,
): Promise<void> {
  const before = await count(page);
  await timed(what, async () => {
    await act();
    await expect.poll(() => count(page), { intervals: [5] }).not.toBe(before);
  });
}

/** Pixels that the list goes in a frame: a hard pull at the scroll bar. */
const PIXELS_A_FRAME = 1_500;
const FRAMES = 90;

/** Scrolls the list as fast as it is pulled, and gives how long each frame took. */
function scrolled(page: Page): Promise<readonly number[]> {
  return listOf(page).evaluate(
    (grid, { pixels, frames }) =>
      new Promise<number[]>((resolve) => {
        const taken: number[] = [];
        let before = performance.now();
        const step = (now: number): void => {
          taken.push(now - before);
          before = now;
          if (taken.length > frames) {
            resolve(taken.slice(1));
            return;
          }
          grid.scrollTop = (grid.scrollTop + pixels) % (grid.scrollHeight - grid.clientHeight);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    { pixels: PIXELS_A_FRAME, frames: FRAMES },
  );
}

async function round(watch: Stopwatch, { page, computer: { port } }: ConsoleRun): Promise<void> {
  const { timed } = watch;
  await timed('from the address to the first rows', async () => {
    await page.reload();
    await rowsOf(page).first().waitFor();
  });
  await expect(page.getByRole('main').getByText(/^[\d.]+ di [\d.]+$/)).toBeVisible(PATIENCE);
  await changing(watch, page, 'every situation', () => page.getByRole('button', { name: /^Tutti/ }).click());
  for (const frame of await scrolled(page)) watch.note('a frame while scrolling', frame);
  await timed('the last row', async () => {
    await listOf(page).focus();
    await page.keyboard.press('End');
    await expect(rowsOf(page).last()).toHaveAttribute('aria-rowindex', String((await count(page)) + 1));
  });
  await timed('a ticket beside the list', async () => {
    await page.keyboard.press('Enter');
    await paneOf(page).getByRole('list', { name: 'Attività del ticket' }).waitFor();
  });
  await page.keyboard.press('Escape');
  const search = page.getByRole('searchbox', { name: 'Cerca fra i ticket' });
  await changing(watch, page, 'a search', () => search.fill('stampante londa'));
  await changing(watch, page, 'no search', () => search.fill(''));
  await page.getByRole('main').getByRole('button', { name: 'Ente', exact: true }).first().click();
  const pelago = page.getByRole('list', { name: 'Ente' }).getByRole('listitem').filter({ hasText: 'Pelago' });
  await changing(watch, page, 'a filter', () => pelago.getByRole('checkbox').check());
  await page.goto(`http://127.0.0.1:${port}/`);
}

async function exportAll({ timed }: Stopwatch, page: Page): Promise<void> {
  const from = `${new Date().getFullYear() - 3}-01-01`;
  await page.goto(`${page.url().split('#')[0]}#/report?from=${from}`);
  const button = page.getByRole('button', { name: 'Esporta in Excel' });
  await timed('the totals of the report', () => expect(button).toBeEnabled(PATIENCE));
  await button.click();
  await timed('the export', async () => {
    await page.getByRole('button', { name: 'Salva qui' }).click();
    await toastOf(page, 'File scritto').waitFor(PATIENCE);
  });
}

const watch = createStopwatch();
const computer = await newComputer();
try {
  const run = await runConsole(installedBrowser(), computer, ['--tickets', tickets]);
  try {
    await watch.timed('the filling of the demonstration', async () => {
      await run.page.getByRole('option', { name: /^Ada Albicocca/ }).click();
      await run.page.getByText('I dati dimostrativi sono pronti.').first().waitFor(PATIENCE);
    });
    for (let done = 0; done < Number(rounds); done += 1) await round(watch, run);
    await exportAll(watch, run.page);
  } finally {
    await run.end();
  }
} finally {
  await discard(computer);
}
console.log(`${tickets} tickets, milliseconds`);
watch.report();
