import { describe, expect, it } from 'vitest';
import { readCostFacts } from '#shared/application/costs/read-cost-facts.ts';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

describe('the costs of the demonstration', () => {
  it('are a year that can be divided: every body has PCs, nothing is missing, one is given back the staff it lends', async () => {
    const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
    const wish = { tickets: 12, seed: 3, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
    for await (const { changes } of generateDemonstration(wish)) await console.receive(changes);
    const { input, missing } = assembleSplit(await readCostFacts(console.workspace, 2026));
    expect(missing).toEqual([]);
    expect(input.bodies.filter(({ pcs }) => pcs > 0)).toHaveLength(8);
    const split = splitCosts(input);
    if (!split.ok) throw new Error(split.refusal.code);
    expect(split.value).toMatchObject({ grossCents: 17_165_000, contributionsCents: 1_600_000 });
    expect(split.value.bodies.filter(({ reimbursementCents }) => reimbursementCents > 0)).toHaveLength(1);
  });
});
