import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { adherenceOf } from '#shared/domain/adherence.ts';
import { missingToRun } from '#shared/domain/evolution-lifecycle.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import { isUndecided } from '#shared/domain/quote-rules.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { createMemoryConsole, type MemoryConsole } from '#shared/replica/memory-console.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

const DESK_KINDS = [
  'escalation',
  'improvement',
  'evolution',
  'plannedTask',
  'contact',
  'quote',
  'remoteSession',
  'platformOutage',
  'continuityMeasure',
  'notification',
] as const satisfies readonly Kind[];

async function fill(tickets: number, seed = 1): Promise<MemoryConsole> {
  const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
  const wish = { tickets, seed, until: UNTIL, createConsole: createMemoryConsole };
  for await (const { changes } of generateDemonstration(wish)) await console.receive(changes);
  return console;
}

async function countsOf({ workspace }: MemoryConsole): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const kind of DESK_KINDS) counts[kind] = (await workspace.list(kind)).length;
  return counts;
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
      continuityMeasure: 0,
      notification: 0,
    };
    expect(await countsOf(console)).toEqual(counts);
    expect(await countsOf(await fill(150, 9))).toEqual(counts);
    const alone = await countsOf(await fill(1));
    expect(alone).toMatchObject({ improvement: 3, evolution: 2, contact: 2, platformOutage: 0 });
  });

  it('hands tickets to others: some answered, some with a planned day to come (CAP-3.1.4-b)', async () => {
    const escalations = await workspace.list('escalation');
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
    const quotes = await workspace.list('quote');
    const [undecided, ...others] = quotes.filter(isUndecided);
    if (undecided === undefined) throw new Error('every quote was decided');
    expect(others).toEqual([]);
    expect((await ticketOf(undecided)).state).toBe('waitingQuoteApproval');
  });

  it('has contacts of no ticket and a session that was consented to (CAP-3.1.2-a, CAP-3.1.4-c)', async () => {
    const contacts = await workspace.list('contact');
    expect(contacts.map(({ ticketId }) => ticketId)).toEqual([null, null]);
    const [session] = await workspace.list('remoteSession');
    expect(session?.consentAt).toBeLessThanOrEqual(session?.startedAt ?? 0);
    expect(session?.endedAt).toBeGreaterThan(session?.startedAt ?? UNTIL);
  });

  it('has a platform that does not work, not reported yet, and a proceeding without a measure (P9-5.4-b)', async () => {
    const [outage] = await workspace.list('platformOutage');
    if (outage === undefined) throw new Error('every platform works');
    expect(outage).toMatchObject({ platform: 'START', reportedAt: null, restoredAt: null });
    expect(outage.procedures).toHaveLength(1);
    expect((await ticketOf(outage)).reason).toBe('platformMalfunction');
  });

  it('records work on the latest tickets (CAP-3.1.2-d)', async () => {
    let minutes = 0;
    for (const { id } of await workspace.list('body'))
      for (const { id: ticketId } of await workspace.find('ticket', { index: 'bodyId', value: id }))
        for (const entry of await workspace.find('ticketEntry', { index: 'ticketId', value: ticketId }))
          if (entry.type === 'work') minutes += entry.minutes ?? 0;
    expect(minutes).toBeGreaterThan(100);
  });
});
