import { runSteps, showFailures } from './checks/run-steps.mjs';
import { fastTestsStep, STATIC_STEPS } from './checks/steps.mjs';
import { lastLine, sum } from './checks/tally.mjs';

/**
 * `npm run check`: all that must hold before a push. Names after `--` keep only the steps that begin so:
 * `npm run check -- lint types`.
 */
const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));

const unknown = wanted.filter(
  (start) => ![...STATIC_STEPS, fastTestsStep].some(({ name }) => name.startsWith(start)),
);
if (unknown.length > 0) {
  const names = [...STATIC_STEPS, fastTestsStep].map(({ name }) => name).join(', ');
  console.log(`no step is called ${unknown.join(', ')}; the steps are ${names}`);
  process.exit(2);
}

const outcomes = [
  ...(await runSteps(STATIC_STEPS.filter(isWanted), 2)),
  ...(await runSteps([fastTestsStep].filter(isWanted))),
];
showFailures(outcomes);
const total = sum(outcomes.map(({ tally }) => tally));
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
