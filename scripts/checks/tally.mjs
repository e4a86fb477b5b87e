/**
 * How many checks ran, and how they ended. `notRun` names those that were left out, `repeated` those that passed only
 * at their second try.
 *
 * @typedef {{ passed: number, failed: number, notRun: readonly string[], repeated: readonly string[] }} Tally
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, notRun: [], repeated: [] };

/**
 * The sum of several tallies.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      notRun: [...all.notRun, ...one.notRun],
      repeated: [...all.repeated, ...one.repeated],
    }),
    NOTHING,
  );
}

/**
 * A check that is one thing: it passed or it did not.
 *
 * @param {boolean} ok
 * @returns {Tally}
 */
export function single(ok) {
  return ok ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * What Vitest's report says. A file that could not be read counts as a failed test.
 *
 * @param {{ testResults: readonly { name: string, status: string, assertionResults: readonly { status: string, fullName: string }[] }[] }} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  return sum(
    report.testResults.map(({ status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').length;
      return {
        passed: assertionResults.filter((test) => test.status === 'passed').length,
        failed: failed === 0 && status === 'failed' ? 1 : failed,
        notRun: assertionResults
          .filter((test) => test.status !== 'passed' && test.status !== 'failed')
          .map((test) => test.fullName),
        repeated: [],
      };
    }),
  );
}

/** The tests of a Playwright suite, with the titles that lead to each. */
function testsOf(suite, above = []) {
  const titles = suite.title ? [...above, suite.title] : above;
  return [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({ status: test.status, title: [...titles, spec.title].join(' > ') })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles)),
  ];
}

/**
 * What Playwright's report says. A window on a crowded machine has a second try: what needed it has passed, and is named.
 *
 * @param {{ suites: readonly object[], errors: readonly unknown[] }} report
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  const tests = report.suites.flatMap((suite) => testsOf(suite));
  const titled = (wanted) => tests.filter(({ status }) => status === wanted).map(({ title }) => title);
  const repeated = titled('flaky');
  return {
    passed: titled('expected').length + repeated.length,
    failed: titled('unexpected').length + report.errors.length,
    notRun: titled('skipped'),
    repeated,
  };
}

/**
 * A tool that ended badly has failed, whatever its report says; one that ran nothing has failed too.
 *
 * @param {Tally} tally
 * @param {boolean} ok Whether the tool ended well.
 * @returns {Tally}
 */
export function withExit(tally, ok) {
  const silent = tally.passed + tally.failed + tally.notRun.length === 0;
  return tally.failed === 0 && (!ok || silent) ? { ...tally, failed: 1 } : tally;
}

/**
 * The last line of the test command.
 *
 * @param {Tally} tally
 */
export function lastLine({ passed, failed, notRun }) {
  return `${passed} passed, ${failed} failed${notRun.length > 0 ? `, ${notRun.length} skipped` : ''}`;
}
