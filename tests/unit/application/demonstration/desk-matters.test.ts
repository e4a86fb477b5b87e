import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { adherenceOf } from '#shared/domain/adherence.ts';
import { missingToRun } from '#shared/domain/evolution-lifecycle.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { RecordOf, Ticket } from '#shared/domain/kinds.ts';
import { isUndecided } from '#shared/domain/quote-rules.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { createMemoryConsole, type MemoryConsole } from '#shared/replica/memory-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

type MatterKind = 'escalation' | 'quote' | 'plannedTask' | 'remoteSession' | 'platformOutage';

async function fill(tickets: number, seed = 1): Promise<MemoryConsole> {
  const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
  const wish = { tickets, seed, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
  for await (const { changes } of generateDemonstration(wish)) await console.receive(changes);
  return console;
}

async function ticketsOf({ workspace }: MemoryConsole): Promise<readonly Ticket[]> {
  const tickets: Ticket[] = [];
  for (const { id } of await workspace.list('body'))
    tickets.push(...(await workspace.find('ticket', { index: 'bodyId', value: id })));
  return tickets;
}

/** Every record of a kind that is of a ticket. */
async function ofTickets<K extends MatterKind>(
  console: MemoryConsole,
  kind: K,
): Promise<readonly RecordOf<K>[]> {
  const tickets = await ticketsOf(console);
  const found = tickets.map(({ id }) => console.workspace.find(kind, { index: 'ticketId', value: id }));
  return (await Promise.all(found)).flat();
}

async function contactsOf({ workspace }: MemoryConsole): Promise<readonly RecordOf<'contact'>[]> {
  const bodies = await workspace.list('body');
  const found = bodies.map(({ id }) => workspace.find('contact', { index: 'bodyId', value: id }));
  return (await Promise.all(found)).flat();
}

async function countsOf(console: MemoryConsole): Promise<Readonly<Record<string, number>>> {
  return {
    improvement: (await console.workspace.list('improvement')).length,
    evolution: (await console.workspace.list('evolution')).length,
    contact: (await contactsOf(console)).length,
    escalation: (await ofTickets(console, 'escalation')).length,
    quote: (await ofTickets(console, 'quote')).length,
    plannedTask: (await ofTickets(console, 'plannedTask')).length,
    remoteSession: (await ofTickets(console, 'remoteSession')).length,
    platformOutage: (await ofTickets(console, 'platformOutage')).length,
  };
}

describe('what the demonstration tells besides tickets', async () => {
  const console = await fill(300);
  const { workspace } = console;

  async function ticketOf({ ticketId }: { readonly ticketId: RecordOf<'ticket'>['id'] }) {
    const found = await workspace.read('ticket', ticketId);
    if (found === undefined) throw new Error('a matter of no ticket');
    return found.record;
  }

  it('is as much whatever the number of tickets, and fits few of them', async () => {
    const counts = {
      escalation: 6,
      improvement: 3,
      evolution: 2,
      plannedTask: 3,
      contact: 2,
      quote: 2,
      remoteSession: 1,
      platformOutage: 1,
    };
    expect(await countsOf(console)).toEqual(counts);
    expect(await countsOf(await fill(150, 9))).toEqual(counts);
    const alone = await countsOf(await fill(1));
    expect(alone).toMatchObject({ improvement: 3, evolution: 2, contact: 2, platformOutage: 0 });
  });

  it('hands tickets to others: some answered, some with a planned day to come (CAP-3.1.4-b)', async () => {
    const escalations = await ofTickets(console, 'escalation');
    expect(escalations.filter(({ repliedAt }) => repliedAt !== null)).toHaveLength(3);
    const planned = escalations.flatMap(({ plannedDay }) => plannedDay ?? []);
    expect(planned.length).toBeGreaterThan(1);
    expect(planned.every((day) => day > dayOf(UNTIL))).toBe(true);
    const open = escalations.filter(({ repliedAt }) => repliedAt === null);
    for (const escalation of open) expect((await ticketOf(escalation)).state).toBe('waitingSupplier');
    for (const { sentAt, repliedAt } of escalations)
      expect(repliedAt ?? UNTIL).toBeGreaterThanOrEqual(sentAt);
  });

  it('has one improvement that enough bodies join to develop it for all (REG-11-b)', async () => {
    const bodies = await workspace.list('body');
    const improvements = await workspace.list('improvement');
    expect(improvements.filter((each) => adherenceOf(each, bodies).isForAll)).toHaveLength(1);
    expect(new Set(improvements.map(({ state }) => state)).size).toBe(3);
  });

  it('has evolutive work that was approved, and some that may not start yet (CAP-5-a)', async () => {
    const evolutions = await workspace.list('evolution');
    const approved = evolutions.filter(({ state }) => state === 'approved');
    expect(approved.map(missingToRun)).toEqual([[]]);
    const waiting = evolutions.filter(({ state }) => state !== 'approved');
    expect(waiting.map((each) => missingToRun(each).length > 0)).toEqual([true]);
  });

  it('leaves a quote undecided, and its ticket waiting for it (CAP-3-b)', async () => {
    const quotes = await ofTickets(console, 'quote');
    const [undecided, ...others] = quotes.filter(isUndecided);
    if (undecided === undefined) throw new Error('every quote was decided');
    expect(others).toEqual([]);
    expect((await ticketOf(undecided)).state).toBe('waitingQuoteApproval');
  });

  it('has contacts of no ticket and a session that was consented to (CAP-3.1.2-a, CAP-3.1.4-c)', async () => {
    const contacts = await contactsOf(console);
    expect(contacts.map(({ ticketId }) => ticketId)).toEqual([null, null]);
    const [session] = await ofTickets(console, 'remoteSession');
    expect(session?.consentAt).toBeLessThanOrEqual(session?.startedAt ?? 0);
    expect(session?.endedAt).toBeGreaterThan(session?.startedAt ?? UNTIL);
  });

  it('has a platform that does not work, not reported yet, and a proceeding without a measure (P9-5.4-b)', async () => {
    const [outage] = await ofTickets(console, 'platformOutage');
    if (outage === undefined) throw new Error('every platform works');
    expect(outage).toMatchObject({ platform: 'START', reportedAt: null, restoredAt: null });
    expect(outage.procedures).toHaveLength(1);
    expect((await ticketOf(outage)).reason).toBe('platformMalfunction');
  });

  it('records work on the latest tickets (CAP-3.1.2-d)', async () => {
    let minutes = 0;
    for (const { id } of await ticketsOf(console))
      for (const entry of await workspace.find('ticketEntry', { index: 'ticketId', value: id }))
        if (entry.type === 'work') minutes += entry.minutes ?? 0;
    expect(minutes).toBeGreaterThan(100);
  });
});
