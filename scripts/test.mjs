import { preparePrograms } from './prerequisites/prepare.mjs';
import { runSteps, showFailures } from './checks/run-steps.mjs';
import {
  buildStep,
  fastTestsStep,
  STATIC_STEPS,
  vitestStep,
  windowsNotRunStep,
  windowStep,
} from './checks/steps.mjs';
import { lastLine, sum } from './checks/tally.mjs';

/**
 * `npm test`: everything. Goes on after a failure, so that one run tells all; names what could not be run and counts
 * it. The last line is always `N passed, N failed`, with `, N skipped` when something was left out.
 */
const missing = await preparePrograms();
const checks = await runSteps([...STATIC_STEPS], 2);
const tests = await runSteps([fastTestsStep, vitestStep('scenarios', ['scenarios']), buildStep]);
const windows = await runSteps([
  process.env['PRESIDIO_WITHOUT_BROWSER'] ? windowsNotRunStep() : windowStep(),
]);

const outcomes = [...checks, ...tests, ...windows];
showFailures(outcomes);
const total = sum(outcomes.map(({ tally }) => tally));
for (const title of total.notRun) console.log(`not run: ${title}`);
for (const title of total.repeated) console.log(`passed at the second try: ${title}`);
for (const sentence of missing) console.log(sentence);
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
