import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { readOfficeRules } from '#shared/application/office-rules.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import { createMemoryConsole, type MemoryConsole } from '#shared/replica/memory-console.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

async function fill(): Promise<{ console: MemoryConsole; tickets: readonly Ticket[] }> {
  const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
  const wish = { tickets: 400, seed: 5, until: UNTIL, createConsole: createMemoryConsole };
  for await (const { changes } of generateDemonstration(wish)) await console.receive(changes);
  const tickets: Ticket[] = [];
  for (const { id } of await console.workspace.list('body'))
    tickets.push(...(await console.workspace.find('ticket', { index: 'bodyId', value: id })));
  return { console, tickets };
}

describe('the configuration of the demonstration', async () => {
  const { console, tickets } = await fill();
  const { workspace } = console;
  const rules = await readOfficeRules(workspace);
  const rulesOf = createRulesOf(rules);
  const bodies = await workspace.list('body');

  it('leaves one body without a calendar, to be configured; the hours of the others differ (A-2)', () => {
    const configured = new Set(rules.calendars.map(({ bodyId }) => bodyId));
    const left = bodies.filter(({ id }) => !configured.has(id));
    expect(left.map(({ name }) => name)).toEqual(['San Godenzo']);
    const weeks = new Set(rules.calendars.map(({ slots }) => JSON.stringify(slots)));
    expect(weeks.size).toBe(rules.calendars.length);
    const [bodyId] = left.map(({ id }) => id);
    const ticket = tickets.find((each) => each.bodyId === bodyId);
    if (ticket === undefined || bodyId === undefined) throw new Error('nobody called from there');
    expect(takeChargeClock(ticket, rulesOf(bodyId), UNTIL).status).toBe('unconfigured');
  });

  it('promises something to every body, more strictly to some from the second year on (X-8)', () => {
    for (const { id } of bodies) {
      expect(rulesOf(id).serviceLevelOn('2026-11-20')).toBeDefined();
      expect(rulesOf(id).serviceLevelOn('2024-11-20')).toBeDefined();
      expect(rulesOf(id).termsOn('2024-11-20')).toBeDefined();
    }
    expect(rules.serviceLevels.length).toBeGreaterThan(bodies.length);
  });

  it('gives everybody a device, and speaks of it in what they report', async () => {
    const assets = await workspace.list('asset');
    const people = await workspace.list('person');
    expect(new Set(assets.map(({ holderId }) => holderId))).toEqual(new Set(people.map(({ id }) => id)));
    expect(new Set(assets.map(({ label }) => label)).size).toBe(assets.length);
    const holders = new Map<string | null, string | null>(assets.map(({ id, holderId }) => [id, holderId]));
    const about = tickets.filter(({ assetId }) => assetId !== null);
    expect(about.length).toBeGreaterThan(40);
    for (const { assetId, requesterId } of about) expect(holders.get(assetId)).toBe(requesterId);
  });

  it('is asked by the channels of each body alone (CAP-3.1.4-a)', () => {
    for (const { bodyId, channel } of tickets)
      expect(rulesOf(bodyId).termsOn('2026-01-01')?.channels).toContain(channel);
  });

  it('keeps most of what it promises, and not all', () => {
    const statuses = tickets.map((ticket) => takeChargeClock(ticket, rulesOf(ticket.bodyId), UNTIL).status);
    const [met, missed] = ['met', 'missed'].map(
      (status) => statuses.filter((each) => each === status).length,
    );
    expect(met).toBeGreaterThan(300);
    expect(missed).toBeGreaterThan(3);
    expect(missed).toBeLessThan(50);
  });

  it('has closures and ready texts of both sorts', async () => {
    expect(rules.closures.length).toBeGreaterThan(0);
    const texts = await workspace.list('textTemplate');
    expect(new Set(texts.map(({ type }) => type))).toEqual(new Set(['ticket', 'reply']));
  });
});
