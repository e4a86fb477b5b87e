import { describe, expect, it } from 'vitest';
import { claimNumbers } from '#shared/replica/sync/claim-numbers.ts';
import { noteRequests } from '#shared/replica/sync/number-requests.ts';
import { settleDuplicateNumbers } from '#shared/replica/sync/duplicate-numbers.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { createTestSpace, type TestConsole } from '#tests/sync/test-console.ts';

async function number(parts: SyncParts): Promise<{ numbered: number; waiting: number }> {
  await noteRequests(parts);
  return claimNumbers(parts);
}

/** Hands over credentials so many times on a day, at a console that has not met the folder. */
async function handOver(desk: TestConsole, count: number, handedOn: string): Promise<void> {
  const bodyId = (await desk.context.workspace.list('body'))[0]?.id;
  if (bodyId === undefined) throw new Error('the console knows no body');
  const person = { bodyId, givenName: 'Verdiana', familyName: 'Prova', email: 'v@londa.example' };
  const { personId } = await desk.act('registerPerson', { ...person, employmentStart: '2020-03-01' });
  for (let done = 0; done < count; done += 1) {
    const account = { personId, type: 'application', system: 'START', createdOn: '2026-11-20' } as const;
    const { id } = await desk.act('openAccount', account);
    await desk.act('recordHandover', { personId, accountIds: [id], handedOn });
  }
}

async function numbers(desk: TestConsole): Promise<readonly (string | null)[]> {
  return (await desk.context.workspace.list('credentialHandover')).map((handover) => handover.number);
}

describe('numbering receipts', () => {
  it('gives one number each to consoles that worked offline (X-2)', async () => {
    const space = await createTestSpace();
    const desks = await Promise.all([space.console(), space.console()]);
    for (const desk of desks) await handOver(desk, 3, '2026-11-20');
    await Promise.all(desks.map((desk) => number(desk.parts())));
    const taken = (await Promise.all(desks.map(numbers))).flat().sort();
    expect(taken).toEqual(Array.from({ length: 6 }, (_, n) => `C2026/00000${String(n + 1)}`));
  });

  it('has a series of its own for each year of hand-over, apart from that of tickets', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    const ticket = await desk.open();
    await handOver(desk, 1, '2026-11-20');
    await handOver(desk, 1, '2027-01-07');
    expect(await number(desk.parts())).toEqual({ numbered: 3, waiting: 0 });
    expect(await desk.numberOf(ticket)).toBe('2026/000001');
    expect((await numbers(desk)).toSorted()).toEqual(['C2026/000001', 'C2027/000001']);
  });

  it('gives another number to the younger of two receipts that carry the same one', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    await handOver(desk, 2, '2026-11-20');
    const [older, younger] = await desk.context.workspace.list('credentialHandover');
    for (const handover of [older, younger])
      if (handover !== undefined)
        await desk.act('numberHandover', { id: handover.id, number: 'C2026/000001' });
    await settleDuplicateNumbers(desk.parts());
    await number(desk.parts());
    expect(await numbers(desk)).toEqual(['C2026/000001', 'C2026/000002']);
  });
});
