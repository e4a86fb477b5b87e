import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ROOT } from './temporary-tree.ts';

interface Outcome {
  readonly tally: { readonly passed: number; readonly failed: number };
  readonly output: string;
}

interface RunStepsModule {
  runSteps(
    steps: readonly { readonly name: string; readonly run: () => Promise<Outcome> }[],
  ): Promise<readonly Outcome[]>;
}

const { runSteps } = (await import(join(ROOT, 'scripts/checks/run-steps.mjs'))) as RunStepsModule;

describe('the steps of a command', () => {
  it('go on after one that breaks, which counts as failed', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const whole = { tally: { passed: 2, failed: 0, notRun: [], repeated: [] }, output: '' };
    const outcomes = await runSteps([
      { name: 'planted break', run: () => Promise.reject(new Error('the report is cut short')) },
      { name: 'planted break after it', run: () => Promise.resolve(whole) },
    ]);
    said.mockRestore();
    expect(outcomes).toMatchObject([{ tally: { passed: 0, failed: 1 } }, { tally: { passed: 2 } }]);
    expect(outcomes[0]?.output).toContain('the report is cut short');
  });
});
