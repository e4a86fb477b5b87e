import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import type { Change } from '#shared/domain/change.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { createMemoryConsole, type MemoryConsole } from '#shared/replica/memory-console.ts';
import { topics } from '#resources/demonstration/topics.ts';
import { composeReceipt } from '#tests/receipts.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));
const TICKETS = 300;

async function generate(seed: number, tickets = TICKETS): Promise<readonly (readonly Change[])[]> {
  const batches: (readonly Change[])[] = [];
  const wish = { tickets, seed, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
  for await (const { changes } of generateDemonstration(wish)) batches.push(changes);
  return batches;
}

async function fill(): Promise<{ console: MemoryConsole; tickets: readonly Ticket[] }> {
  const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
  for (const batch of await generate(1)) await console.receive(batch);
  const bodies = await console.workspace.list('body');
  const tickets: Ticket[] = [];
  for (const { id } of bodies)
    tickets.push(...(await console.workspace.find('ticket', { index: 'bodyId', value: id })));
  return { console, tickets };
}

describe('the demonstration archive', async () => {
  const { console, tickets } = await fill();

  it('is the same for the same seed, and another for another', async () => {
    const [first, again, other] = [await generate(3, 20), await generate(3, 20), await generate(4, 20)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('has the tickets that were asked for, over two years, none after its end', () => {
    expect(tickets).toHaveLength(TICKETS);
    const opened = tickets.map(({ openedAt }) => openedAt);
    expect(Math.max(...opened)).toBeLessThanOrEqual(UNTIL);
    expect(Math.max(...opened) - Math.min(...opened)).toBeGreaterThan(600 * 86_400_000);
  });

  it('marks every body as a demonstration, and has people and seats in each', async () => {
    const bodies = await console.workspace.list('body');
    expect(bodies).toHaveLength(9);
    expect(bodies.every(({ demonstration }) => demonstration)).toBe(true);
    const people = await console.workspace.list('person');
    const seats = await console.workspace.list('seat');
    for (const { id } of bodies) {
      expect(people.some(({ bodyId }) => bodyId === id)).toBe(true);
      expect(seats.some(({ bodyId, type }) => bodyId === id && type === 'main')).toBe(true);
    }
    expect(new Set(people.map(({ givenName, familyName }) => givenName + familyName)).size).toBe(
      people.length,
    );
  });

  it('numbers tickets as they come, year by year, each number once (CAP-3.4.2.1-a)', () => {
    const numbers = tickets.flatMap(({ number }) => number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    const of2025 = numbers.filter((number) => number.startsWith('2025/')).sort();
    expect(of2025[0]).toBe('2025/000001');
    expect(of2025.at(-1)).toBe(`2025/${String(of2025.length).padStart(6, '0')}`);
  });

  it('leaves the last five without a number (X-2)', () => {
    const drafts = tickets.filter(({ number }) => number === null);
    expect(drafts).toHaveLength(5);
    expect(drafts.every(({ draftCode }) => draftCode.startsWith('BOZZA-'))).toBe(true);
  });

  it('says how far it has come', async () => {
    const progress: number[] = [];
    const wish = { tickets: 20, seed: 1, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
    for await (const { done, total } of generateDemonstration(wish)) progress.push(done / total);
    expect(progress).toEqual([0, 1]);
  });

  it('leaves a few in a hundred open, in states of every sort', () => {
    const open = tickets.filter(({ state }) => !isSettled(state));
    expect(open.length / tickets.length).toBeGreaterThan(0.01);
    expect(open.length / tickets.length).toBeLessThan(0.08);
    expect(new Set(tickets.map(({ state }) => state)).size).toBeGreaterThan(4);
  });

  it('keeps the rules: what is closed has a solution, and who is missing was called back (P9-5.2-b)', () => {
    for (const ticket of tickets.filter(({ state }) => state === 'closed')) {
      expect(ticket.solution).not.toBeNull();
      expect(ticket.takenAt).not.toBeNull();
    }
    const unregistered = tickets.filter(({ requesterId }) => requesterId === null);
    expect(unregistered.length).toBeGreaterThan(0);
    expect(unregistered.every(({ requesterContact }) => requesterContact !== null)).toBe(true);
  });

  it('holds a handful of real conflicts between two consoles (X-3)', async () => {
    const read = await Promise.all(tickets.map(({ id }) => console.workspace.read('ticket', id)));
    const disputed = read.filter((ticket) => (ticket?.conflicts.length ?? 0) > 0);
    expect(disputed).toHaveLength(6);
    expect(new Set(disputed.flatMap((ticket) => ticket?.conflicts.map(({ field }) => field)))).toEqual(
      new Set(['subject', 'priority']),
    );
  });

  it('has at least a hundred and fifty subjects, each filled in whole', () => {
    expect(topics.flatMap(({ subjects }) => subjects).length).toBeGreaterThanOrEqual(150);
    expect(tickets.every(({ subject, description }) => !/[{}]/.test(subject + (description ?? '')))).toBe(
      true,
    );
  });
});
