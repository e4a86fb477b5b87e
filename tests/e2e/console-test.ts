import { expect, test as base } from '@playwright/test';
import { type Computer, copyOf, discard, newComputer } from './computer.ts';
import { type ConsoleRun, runConsole } from './console-run.ts';
import { enterDemonstration, foundArchive } from './startup-acts.ts';
import { rowsOf } from './ticket-acts.ts';

interface WorkerFixtures {
  /** A computer on which an archive was begun, with one body and one person. */
  readonly officeComputer: Computer;
  /** A computer on which the demonstration was filled to its end. */
  readonly demonstrationComputer: Computer;
}

interface TestFixtures {
  /** Starts the console on a copy of `computer`, or on a new one; ended and forgotten when the test ends. */
  readonly start: (computer?: Computer, words?: readonly string[]) => Promise<ConsoleRun>;
  /** The console of an office that has just begun. */
  readonly office: ConsoleRun;
  /** The console with the demonstration's tickets. */
  readonly demonstration: ConsoleRun;
}

/** A test of the built console, in a real browser. No page of it may complain of anything. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  officeComputer: [
    async ({ playwright }, use) => {
      const computer = await newComputer();
      const run = await runConsole(playwright.chromium, computer);
      await foundArchive(run.page);
      await run.end();
      await use(computer);
      await discard(computer);
    },
    { scope: 'worker' },
  ],

  demonstrationComputer: [
    async ({ playwright }, use) => {
      const computer = await newComputer();
      const run = await runConsole(playwright.chromium, computer, ['--demo']);
      await enterDemonstration(run.page);
      await run.end();
      await use(computer);
      await discard(computer);
    },
    { scope: 'worker' },
  ],

  start: async ({ playwright }, use) => {
    const ends: (() => Promise<void>)[] = [];
    const runs: ConsoleRun[] = [];
    await use(async (original, words) => {
      const computer = original === undefined ? await newComputer() : await copyOf(original);
      ends.push(() => discard(computer));
      const run = await runConsole(playwright.chromium, computer, words);
      ends.push(() => run.end());
      runs.push(run);
      return run;
    });
    const complaints = runs.flatMap(({ problems }) => problems.found);
    for (const end of ends.reverse()) await end();
    expect(complaints).toEqual([]);
  },

  office: async ({ start, officeComputer }, use) => {
    const run = await start(officeComputer);
    await expect(run.page.getByText('Qui compariranno le richieste di assistenza')).toBeVisible();
    await use(run);
  },

  demonstration: async ({ start, demonstrationComputer }, use) => {
    const run = await start(demonstrationComputer);
    // The first rows come before the counts: a test begins when both are there.
    await expect(run.page.getByRole('main').getByText(/ di 300$/)).toBeVisible();
    await expect(rowsOf(run.page).first()).toBeVisible();
    await use(run);
  },
});
