import { describe, expect, it } from 'vitest';
import { claimNumbers } from '#shared/replica/sync/claim-numbers.ts';
import { noteRequests } from '#shared/replica/sync/number-requests.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createTestSpace, type TestConsole } from '#tests/sync/test-console.ts';

/** Writes so many intervention reports of a day, at a console that has not met the folder. */
async function report(desk: TestConsole, count: number, day: string): Promise<void> {
  const bodyId = (await desk.context.workspace.list('body'))[0]?.id;
  if (bodyId === undefined) throw new Error('the console knows no body');
  const ticketIds = [await desk.open()];
  for (let done = 0; done < count; done += 1)
    await desk.act('recordOnSiteReport', {
      bodyId,
      ticketIds,
      arrivedAt: rome(`${day}T08:00`),
      leftAt: rome(`${day}T08:30`),
      works: 'Riavviato il router.',
      outcome: 'definitive',
    });
}

async function numbers(desk: TestConsole): Promise<readonly (string | null)[]> {
  await noteRequests(desk.parts());
  await claimNumbers(desk.parts());
  return (await desk.context.workspace.list('onSiteReport')).map((written) => written.number);
}

describe('numbering intervention reports', () => {
  it('gives one number each to consoles that worked offline (X-2, CAP-3.1.6-b)', async () => {
    const space = await createTestSpace();
    const desks = await Promise.all([space.console(), space.console()]);
    for (const desk of desks) await report(desk, 2, '2026-11-20');
    const taken = (await Promise.all(desks.map(numbers))).flat().sort();
    expect(taken).toEqual(Array.from({ length: 4 }, (_, n) => `R2026/00000${String(n + 1)}`));
  });
});
