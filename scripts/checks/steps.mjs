import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfStale } from '../build.mjs';
import { REPORTS, ROOT, runProgram, runTool } from './run-tool.mjs';
import { NOTHING, single, tallyOfPlaywright, tallyOfVitest, withExit } from './tally.mjs';

/**
 * One step of a command: what it is called and how it is run.
 *
 * @typedef {{ name: string, run: () => Promise<{ tally: import('./tally.mjs').Tally, output: string }> }} Step
 */

/** These tools make much that lives for a moment: with more room for it, collecting it takes far less of the processor. */
const ROOM_FOR_THE_NEW = '--max-semi-space-size=128';

/** A step that is one check: a tool that ends well or not. */
function toolStep(name, tool, ...parts) {
  return {
    name,
    run: async () => {
      const { ok, output } = await runProgram(process.execPath, [
        ROOM_FOR_THE_NEW,
        join(ROOT, tool),
        ...parts,
      ]);
      return { tally: single(ok), output };
    },
  };
}

/** Runs a test tool that writes a report, and counts what the report says. */
async function countedRun({ tool, parts, report, environment, count }) {
  await rm(report, { force: true });
  const { ok, output } = await runTool(tool, parts, environment);
  const written = await readFile(report, 'utf8').catch(() => undefined);
  const tally = written === undefined ? NOTHING : count(JSON.parse(written));
  return { tally: withExit(tally, ok), output };
}

/**
 * The tests of some projects of vitest.config.ts.
 *
 * @returns {Step}
 */
export function vitestStep(name, projects) {
  const report = join(REPORTS, `${name.replaceAll(' ', '-')}.json`);
  return {
    name,
    run: () =>
      countedRun({
        tool: 'node_modules/vitest/vitest.mjs',
        parts: [
          'run',
          ...projects.flatMap((project) => ['--project', project]),
          ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        ],
        report,
        count: tallyOfVitest,
      }),
  };
}

/** The tests that need a browser, as Playwright counts them. */
function playwrightRun(parts, report) {
  return countedRun({
    tool: 'node_modules/@playwright/test/cli.js',
    parts: ['test', '--reporter=list,json', ...parts],
    report,
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    count: tallyOfPlaywright,
  });
}

/**
 * The tests in a real window.
 *
 * @returns {Step}
 */
export function windowStep() {
  return { name: 'windows', run: () => playwrightRun([], join(REPORTS, 'windows.json')) };
}

/**
 * The tests in a real window where there is none: each is named as not run.
 *
 * @returns {Step}
 */
export function windowsNotRunStep() {
  return {
    name: 'windows',
    run: async () => {
      const { tally, output } = await playwrightRun(['--list'], join(REPORTS, 'windows.json'));
      return { tally, output };
    },
  };
}

/**
 * The build that users get, unless it is already what these sources give.
 *
 * @type {Step}
 */
export const buildStep = {
  name: 'build',
  run: () => {
    const { state, output } = buildIfStale(ROOT, () => undefined);
    return Promise.resolve({ tally: single(state !== 'failed'), output: output ?? state });
  },
};

/**
 * What looks at the sources without running them.
 *
 * @type {readonly Step[]}
 */
export const STATIC_STEPS = [
  toolStep('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  toolStep(
    'format',
    'node_modules/prettier/bin/prettier.cjs',
    ...['--check', '.', '--log-level', 'warn'],
    ...['--cache', '--cache-location', '.cache/prettier'],
  ),
  ...['shared', 'electron', 'renderer', 'tests'].map((project) =>
    toolStep(`types ${project}`, 'node_modules/typescript/bin/tsc', '--project', project),
  ),
  toolStep('layers', 'scripts/checks/layers.mjs'),
  toolStep('unused', 'node_modules/knip/bin/knip.js', '--no-progress'),
];

/**
 * The tests that are quick enough to run before every push.
 *
 * @type {Step}
 */
export const fastTestsStep = vitestStep('fast tests', ['core', 'window']);
