import { describe, expect, it } from 'vitest';
import { createMemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { claimPath } from '#shared/replica/share/space-paths.ts';
import { burnedNumbers } from '#shared/replica/sync/burned-numbers.ts';
import { sealClaim } from '#shared/replica/sync/claim-file.ts';
import { claimNumbers } from '#shared/replica/sync/claim-numbers.ts';
import { findDuplicateNumbers, settleDuplicateNumbers } from '#shared/replica/sync/duplicate-numbers.ts';
import { noteRequests } from '#shared/replica/sync/number-requests.ts';
import { createTestSpace, FRIDAY, type TestConsole, type TestSpace } from '#tests/sync/test-console.ts';

async function number(console: TestConsole): Promise<void> {
  await noteRequests(console.parts());
  await claimNumbers(console.parts());
}

async function meet(space: TestSpace, left: TestConsole, right: TestConsole): Promise<void> {
  const parting = await space.console();
  await space.tell(left, parting);
  await space.tell(right, parting);
  await space.tell(parting, left);
  await space.tell(parting, right);
}

/** Two consoles that numbered a ticket each over two copies of the folder: both took the first number. */
async function twoCopies(): Promise<{
  space: TestSpace;
  first: TestConsole;
  second: TestConsole;
  older: string;
  newer: string;
}> {
  const space = await createTestSpace();
  const first = await space.console(createMemoryShare(createMemoryFolder(), space.clock));
  const second = await space.console();
  const older = await first.open();
  space.clock.moveTo((FRIDAY + 60_000) as typeof FRIDAY);
  const newer = await second.open();
  await number(first);
  await number(second);
  return { space, first, second, older, newer };
}

describe('a number that two tickets carry', () => {
  it('stays with the ticket that the claim names; the console that made the other gives it a new one (X-2)', async () => {
    const { space, second, newer } = await twoCopies();
    const third = await space.console();
    await space.tell(second, third);
    const duplicate = await third.open();
    await third.act('numberTicket', { ticketId: duplicate, number: '2026/000001' });
    const found = await settleDuplicateNumbers(third.parts());
    const expected = { series: '2026', n: 1, keeper: newer, renumberedElsewhere: [] };
    expect(found).toEqual([{ ...expected, renumberedHere: [duplicate] }]);
    await number(third);
    expect(await third.numberOf(duplicate)).toBe('2026/000002');
    expect(await third.numberOf(newer)).toBe('2026/000001');
    const [kept] = (await third.tickets()).filter(({ id }) => id === duplicate);
    expect(kept?.formerNumbers).toEqual(['2026/000001']);
    expect(await findDuplicateNumbers(third.parts())).toEqual([]);
  });

  it('stays with the older ticket when no claim tells, and every console decides alike (X-2)', async () => {
    const { space, first, second, older, newer } = await twoCopies();
    space.folder.remove(claimPath('2026', 1));
    await meet(space, first, second);
    const [seenBySecond] = await findDuplicateNumbers(second.parts());
    expect(seenBySecond).toMatchObject({ keeper: older, renumberedHere: [newer] });
    const watching = await space.console();
    await space.tell(second, watching);
    const [seenByAnother] = await findDuplicateNumbers(watching.parts());
    expect(seenByAnother).toMatchObject({ keeper: older, renumberedElsewhere: [newer] });
    await settleDuplicateNumbers(second.parts());
    await number(second);
    expect(await second.numberOf(newer)).toBe('2026/000002');
    expect(await second.numberOf(older)).toBe('2026/000001');
  });
});

describe('the numbers that no ticket carries', () => {
  it('are told each with its reason (CAP-3.4.2.1-a, X-2)', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    for (let count = 0; count < 2; count += 1) await desk.open();
    await number(desk);
    space.folder.write(claimPath('2026', 3), new Uint8Array([1, 2, 3]), FRIDAY);
    const elsewhere = await space.console();
    const unknown = await elsewhere.open();
    await number(elsewhere);
    const last = await desk.open();
    await desk.act('numberTicket', { ticketId: last, number: '2026/000007' });
    const burned = await burnedNumbers(desk.parts(), '2026');
    expect(burned.map(({ n, reason }) => [n, reason])).toEqual([
      [3, 'unreadable'],
      [4, 'absent'],
      [5, 'unclaimed'],
      [6, 'unclaimed'],
    ]);
    expect(burned[1]?.claim).toEqual({ record: unknown, replica: elsewhere.replica, at: FRIDAY });
  });

  it('include the second number that one ticket got: the lowest is its number', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    const ticketId = await desk.open();
    const copy = await space.console();
    await space.tell(desk, copy);
    await number(desk);
    const claim = await sealClaim(copy.parts(), { series: '2026', n: 2 }, ticketId);
    await copy.parts().share.putExclusive(claimPath('2026', 2), claim?.bytes ?? new Uint8Array());
    await copy.act('numberTicket', { ticketId, number: '2026/000002' });
    await space.tell(copy, desk);
    const next = await desk.open();
    await number(desk);
    expect(await desk.numberOf(ticketId)).toBe('2026/000001');
    expect(await desk.numberOf(next)).toBe('2026/000003');
    expect(await burnedNumbers(desk.parts(), '2026')).toEqual([
      {
        n: 2,
        reason: 'renumbered',
        claim: { record: ticketId, replica: copy.replica, at: FRIDAY },
        instead: 1,
      },
    ]);
  });
});
