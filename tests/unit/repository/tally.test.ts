import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './temporary-tree.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly string[];
  readonly repeated: readonly string[];
}

interface TallyModule {
  sum(tallies: readonly Tally[]): Tally;
  single(ok: boolean): Tally;
  withExit(tally: Tally, ok: boolean): Tally;
  lastLine(tally: Tally): string;
  tallyOfVitest(report: object): Tally;
  tallyOfPlaywright(report: object): Tally;
}

const { lastLine, single, sum, tallyOfPlaywright, tallyOfVitest, withExit } = (await import(
  join(ROOT, 'scripts/checks/tally.mjs')
)) as TallyModule;

const NOTHING: Tally = { passed: 0, failed: 0, notRun: [], repeated: [] };

describe('the last line of the test command', () => {
  it('says what passed and what failed', () => {
    expect(lastLine({ passed: 12, failed: 3, notRun: [], repeated: [] })).toBe('12 passed, 3 failed');
  });

  it('counts what was left out', () => {
    expect(lastLine({ passed: 12, failed: 0, notRun: ['opens', 'closes'], repeated: [] })).toBe(
      '12 passed, 0 failed, 2 skipped',
    );
  });

  it('sums every step', () => {
    expect(
      sum([single(true), single(false), { passed: 5, failed: 1, notRun: ['opens'], repeated: [] }]),
    ).toEqual({
      passed: 6,
      failed: 2,
      notRun: ['opens'],
      repeated: [],
    });
  });
});

describe('the count of a test tool', () => {
  it('is a failure when the tool ended badly and no test says why', () => {
    expect(withExit({ ...NOTHING, passed: 5 }, false)).toEqual({
      passed: 5,
      failed: 1,
      notRun: [],
      repeated: [],
    });
  });

  it('is a failure when nothing ran', () => {
    expect(withExit(NOTHING, true)).toEqual({ ...NOTHING, failed: 1 });
  });

  it('is left as it is when a failed test explains the bad end', () => {
    expect(withExit({ ...NOTHING, failed: 2 }, false)).toEqual({ ...NOTHING, failed: 2 });
  });

  it('takes each test of Vitest, and a file that cannot be read as a failed one', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'failed', fullName: 'subtracts' },
            { status: 'skipped', fullName: 'divides' },
          ],
        },
        { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
      ],
    };

    expect(tallyOfVitest(report)).toEqual({ passed: 1, failed: 2, notRun: ['divides'], repeated: [] });
  });

  it('takes each test of Playwright, one that passes when repeated among the passed and by name, and errors outside tests', () => {
    const spec = (title: string, status: string): object => ({ title, tests: [{ status }] });
    const report = {
      errors: [{ message: 'no server' }],
      suites: [
        {
          title: 'shell.spec.ts',
          specs: [spec('opens', 'expected'), spec('wavers', 'flaky')],
          suites: [{ title: 'the window', specs: [spec('closes', 'skipped'), spec('breaks', 'unexpected')] }],
        },
      ],
    };

    expect(tallyOfPlaywright(report)).toEqual({
      passed: 2,
      failed: 2,
      notRun: ['shell.spec.ts > the window > closes'],
      repeated: ['shell.spec.ts > wavers'],
    });
  });
});
