import { describe, expect, it } from 'vitest';
import { createMemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { type Share, ShareError } from '#shared/replica/share/share.ts';
import { claimPath } from '#shared/replica/share/space-paths.ts';
import { claimNumbers } from '#shared/replica/sync/claim-numbers.ts';
import { noteRequests } from '#shared/replica/sync/number-requests.ts';
import { readSeries } from '#shared/replica/sync/number-rows.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { createCrash, CrashedError } from '#tests/sync/crash.ts';
import { createTestSpace, FRIDAY, type TestConsole } from '#tests/sync/test-console.ts';

async function number(parts: SyncParts): Promise<{ numbered: number; waiting: number }> {
  await noteRequests(parts);
  return claimNumbers(parts);
}

async function numbers(console: TestConsole): Promise<readonly (string | null)[]> {
  return (await console.tickets()).map((ticket) => ticket.number);
}

describe('numbering tickets', () => {
  it('goes on from the last number, and never gives the number of a cancelled ticket again (CAP-3.4.2.1-a)', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    const imported = await desk.open();
    await desk.act('numberTicket', { ticketId: imported, number: '2026/001204' });
    const first = await desk.open();
    const second = await desk.open();
    expect(await number(desk.parts())).toEqual({ numbered: 2, waiting: 0 });
    expect(await desk.numberOf(first)).toBe('2026/001205');
    expect(await desk.numberOf(second)).toBe('2026/001206');
    await desk.act('cancelTicket', { ticketId: first, reason: 'Aperto due volte' });
    const third = await desk.open();
    await number(desk.parts());
    expect(await desk.numberOf(third)).toBe('2026/001207');
  });

  it('follows the order of contact, not of opening (X-2)', async () => {
    const space = await createTestSpace();
    const [first, second] = [await space.console(), await space.console()];
    const early = await first.open();
    const late = await second.open();
    await number(second.parts());
    await number(first.parts());
    expect(await second.numberOf(late)).toBe('2026/000001');
    expect(await first.numberOf(early)).toBe('2026/000002');
  });

  it('gives one number each to consoles that reach the folder in the same second (X-2)', async () => {
    const space = await createTestSpace();
    const desks = await Promise.all(Array.from({ length: 4 }, () => space.console()));
    for (const desk of desks) for (let count = 0; count < 10; count += 1) await desk.open();
    await Promise.all(desks.map((desk) => number(desk.parts())));
    const taken = (await Promise.all(desks.map(numbers))).flat().sort();
    expect(taken).toEqual(Array.from({ length: 40 }, (_, n) => `2026/${String(n + 1).padStart(6, '0')}`));
  });

  it('numbers by the year in which the ticket was opened in Italy (CAP-3.4.2.1-a)', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    space.clock.moveTo((FRIDAY + 42 * 24 * 3_600_000) as typeof FRIDAY);
    const nextYear = await desk.open();
    await number(desk.parts());
    expect(await desk.numberOf(nextYear)).toBe('2027/000001');
  });

  it('takes a ticket that is deleted before its number off the list, and puts it back when it is restored', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    const ticketId = await desk.open();
    const [creation] = await desk.store.changesOf({ kind: 'ticket', id: ticketId });
    if (creation === undefined) throw new Error('the ticket has no history');
    await desk.act('undoChange', { changes: [creation] });
    expect(await number(desk.parts())).toEqual({ numbered: 0, waiting: 0 });
    const [, deletion] = await desk.store.changesOf({ kind: 'ticket', id: ticketId });
    if (deletion === undefined) throw new Error('the ticket was not deleted');
    await desk.act('undoChange', { changes: [deletion] });
    await number(desk.parts());
    expect(await desk.numberOf(ticketId)).toBe('2026/000001');
  });

  it('looks at each of its own changes once', async () => {
    const space = await createTestSpace();
    const desk = await space.console();
    for (let count = 0; count < 30; count += 1) await desk.open();
    await number(desk.parts());
    const crash = createCrash(Number.POSITIVE_INFINITY, 'before');
    expect(await number(desk.parts(crash))).toEqual({ numbered: 0, waiting: 0 });
    expect(crash.calls()).toBeLessThan(8);
  });
});

describe('the share that numbers are claimed on', () => {
  function failing(share: Share, failures: Partial<Share>): Share {
    return { ...share, ...failures };
  }

  it('is not claimed on where creating a file is not exclusive: what waits is counted', async () => {
    const space = await createTestSpace();
    const facts = { kind: 'fuse', exclusive: 'unsafe', freeBytes: null } as const;
    const share = failing(createMemoryShare(space.folder, space.clock), {
      facts: () => Promise.resolve(facts),
    });
    const desk = await space.console(share);
    await desk.open();
    expect(await number(desk.parts())).toEqual({ numbered: 0, waiting: 1 });
    expect(space.folder.paths()).toEqual([]);
  });

  it('is asked for the same number again when it could not tell whether the claim was made', async () => {
    const space = await createTestSpace();
    const memory = createMemoryShare(space.folder, space.clock);
    const failures: ('before' | 'after')[] = ['before', 'after'];
    const share = failing(memory, {
      async putExclusive(path, bytes) {
        const failure = failures.shift();
        if (failure === 'before') throw new ShareError('permission', 'EPERM');
        const outcome = await memory.putExclusive(path, bytes);
        if (failure === 'after') throw new ShareError('transient', 'EIO');
        return outcome;
      },
    });
    const desk = await space.console(share);
    const ticketId = await desk.open();
    expect(await number(desk.parts())).toEqual({ numbered: 0, waiting: 1 });
    expect(await number(desk.parts())).toEqual({ numbered: 0, waiting: 1 });
    expect(await number(desk.parts())).toEqual({ numbered: 1, waiting: 0 });
    expect(await desk.numberOf(ticketId)).toBe('2026/000001');
  });

  it('burns a number whose claim cannot be read, and never mends the claim', async () => {
    const space = await createTestSpace();
    const torn = new Uint8Array([0x53, 0x4c]);
    space.folder.write(claimPath('2026', 1), torn, FRIDAY);
    space.folder.write(claimPath('2026', 2), new Uint8Array(), FRIDAY);
    const desk = await space.console();
    await desk.parts().store.transact((transaction) =>
      transaction.save({
        positions: [],
        entities: [],
        changes: [],
        checksums: [],
        sync: { put: [{ area: 'numbers', key: 'series/2026', value: { last: 0, intent: null } }] },
      }),
    );
    const ticketId = await desk.open();
    await number(desk.parts());
    expect(await desk.numberOf(ticketId)).toBe('2026/000003');
    expect(space.folder.file(claimPath('2026', 1))?.bytes).toEqual(torn);
  });

  it('is listed by a console that comes late, so that it does not try every number', async () => {
    const space = await createTestSpace();
    const busy = await space.console();
    for (let count = 0; count < 60; count += 1) await busy.open();
    await number(busy.parts());
    const late = await space.console();
    const ticketId = await late.open();
    const crash = createCrash(Number.POSITIVE_INFINITY, 'before');
    await number(late.parts(crash));
    expect(await late.numberOf(ticketId)).toBe('2026/000061');
    expect(crash.calls()).toBeLessThan(60);
  });

  it('is not asked for numbers that the archive knows, even when it went back in time', async () => {
    const space = await createTestSpace();
    const [first, second] = [await space.console(), await space.console()];
    for (let count = 0; count < 20; count += 1) await first.open();
    await number(first.parts());
    await space.tell(first, second);
    for (const path of space.folder.paths()) space.folder.remove(path);
    const ticketId = await second.open();
    await number(second.parts());
    expect(await second.numberOf(ticketId)).toBe('2026/000021');
  });

  it('numbers a thousand tickets in a row without listing', async () => {
    const space = await createTestSpace();
    const memory = createMemoryShare(createMemoryFolder(), space.clock);
    let listings = 0;
    const share = failing(memory, {
      list(directory) {
        listings += 1;
        return memory.list(directory);
      },
    });
    const desk = await space.console(share);
    for (let count = 0; count < 1_000; count += 1) await desk.open();
    expect(await number(desk.parts())).toEqual({ numbered: 1_000, waiting: 0 });
    expect(listings).toBeLessThan(4);
    expect((await readSeries(desk.store, '2026'))?.last).toBe(1_000);
  });
});

describe('a crash while numbers are claimed', () => {
  for (const moment of ['before', 'after'] as const) {
    it(`loses no ticket and doubles no number, ${moment} whichever call it comes (X-2)`, async () => {
      let crashes = 0;
      for (let at = 1; ; at += 1) {
        const space = await createTestSpace();
        const [crashing, other] = [await space.console(), await space.console()];
        for (let count = 0; count < 3; count += 1) await crashing.open();
        await other.open();
        const crash = createCrash(at, moment);
        const outcome = await number(crashing.parts(crash)).catch((error: unknown) => error);
        if (!crash.happened()) break;
        crashes += 1;
        expect(outcome).toBeInstanceOf(CrashedError);
        await number(other.parts());
        expect((await number(crashing.parts())).waiting).toBe(0);
        const taken = [...(await numbers(crashing)), ...(await numbers(other))];
        expect(new Set(taken).size).toBe(4);
        expect(taken).not.toContain(null);
        // What was begun is finished: the crash wasted no number.
        expect([...taken].sort().at(-1)).toBe('2026/000004');
      }
      expect(crashes).toBeGreaterThan(20);
    });
  }
});
