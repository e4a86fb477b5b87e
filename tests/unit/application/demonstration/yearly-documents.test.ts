import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

describe('the yearly documents of the demonstration', () => {
  it('are a summary of this year, a plan of the next sent to some, and one that waits for the Giunta', async () => {
    const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
    const wish = { tickets: 12, seed: 3, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
    for await (const { changes } of generateDemonstration(wish)) await console.receive(changes);
    const { workspace } = console;
    const documents = await workspace.list('yearlyDocument');
    expect(documents.map(({ type, year }) => [type, year]).toSorted()).toEqual([
      ['costSummary', 2026],
      ['integrationPlan', 2027],
      ['purchasePlan', 2027],
    ]);
    const [issue] = await workspace.list('documentIssue');
    expect(issue?.frozen.lines.map(({ subject }) => subject)).not.toContain('Calcolatrici da tavolo');
    expect(await workspace.list('documentSending')).toHaveLength(3);
    expect(documents.find(({ type }) => type === 'integrationPlan')?.councilAct).toBeNull();
  });
});
