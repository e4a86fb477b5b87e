import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPORTS } from './run-tool.mjs';
import { single } from './tally.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {Awaited<ReturnType<Step['run']>> & { name: string, seconds: number }} Outcome */

/** Runs one step, says how it went in one line, and keeps all that it printed. */
async function runStep(step) {
  const start = performance.now();
  const { tally, output } = await runOrFail(step);
  const seconds = (performance.now() - start) / 1000;
  await writeFile(join(REPORTS, `${step.name.replaceAll(' ', '-')}.log`), `${output}\n`);
  console.log(lineOf(step.name, tally, seconds));
  return { name: step.name, tally, output, seconds };
}

/** A step that breaks has failed: the others go on, and the last line is said. */
async function runOrFail({ run }) {
  try {
    return await run();
  } catch (error) {
    return {
      tally: single(false),
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** `lint            ok          41.0 s`, with the counts where a step counts more than itself. */
function lineOf(name, { passed, failed, notRun }, seconds) {
  const verdict = failed > 0 ? 'FAILED' : notRun.length > 0 && passed === 0 ? 'NOT RUN' : 'ok';
  const counts = passed + failed + notRun.length > 1 ? `   ${countsOf(passed, failed, notRun.length)}` : '';
  return `${name.padEnd(16)} ${verdict.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${counts}`;
}

function countsOf(passed, failed, left) {
  return [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left > 0 ? [`${left} not run`] : []),
  ].join(', ');
}

/**
 * Runs steps, `lanes` at a time, each named with its time as it ends.
 *
 * @param {readonly Step[]} steps
 * @param {number} lanes
 * @returns {Promise<readonly Outcome[]>} In the order of the steps.
 */
export async function runSteps(steps, lanes = 1) {
  await mkdir(REPORTS, { recursive: true });
  const outcomes = [];
  const waiting = steps.entries();
  const lane = async () => {
    for (const [at, step] of waiting) outcomes[at] = await runStep(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

/**
 * Shows the first failure whole and names the others, with the file that holds what each printed.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function showFailures(outcomes) {
  const [first, ...others] = outcomes.filter(({ tally }) => tally.failed > 0);
  if (!first) return;
  console.log(`\n--- ${first.name} ---\n${first.output}\n`);
  for (const { name } of others)
    console.log(`also failed: ${name} (see .cache/reports/${name.replaceAll(' ', '-')}.log)`);
}
