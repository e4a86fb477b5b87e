import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { readOfficeRules } from '#shared/application/office-rules.ts';
import { assignmentState } from '#shared/domain/handover/assignment-state.ts';
import { obsoleteOn } from '#shared/domain/inventory/obsolete-assets.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import { createMemoryConsole, type MemoryConsole } from '#shared/replica/memory-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

async function fill(): Promise<{ console: MemoryConsole; tickets: readonly Ticket[] }> {
  const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
  const wish = { tickets: 400, seed: 5, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
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

  it('gives a device to everybody but who waits for one, gave it back or has left, and speaks of it in what they report', async () => {
    const assets = await workspace.list('asset');
    const people = await workspace.list('person');
    const held = assets.flatMap(({ holderId }) => (holderId === null ? [] : [holderId]));
    const assignments = await workspace.list('computerAssignment');
    const without = assignments.filter((each) => assignmentState(each) !== 'delivered');
    const equipped = people.filter(
      ({ id, employmentEnd }) => employmentEnd === null && !without.some(({ personId }) => personId === id),
    );
    expect(new Set(held)).toEqual(new Set(equipped.map(({ id }) => id)));
    expect(new Set(assets.map(({ label }) => label)).size).toBe(assets.length);
    const holders = new Map<string | null, string | null>(assets.map(({ id, holderId }) => [id, holderId]));
    const about = tickets.filter(({ assetId }) => assetId !== null);
    expect(about.length).toBeGreaterThan(40);
    for (const { assetId, requesterId } of about) expect(holders.get(assetId)).toBe(requesterId);
  });

  it('gives every body what its people share, all bought by an act, some in stock, some obsolete (REG-7-a)', async () => {
    const assets = await workspace.list('asset');
    const events = await workspace.list('assetEvent');
    for (const { id } of bodies) {
      const types = new Set(assets.filter(({ bodyId }) => bodyId === id).map(({ deviceType }) => deviceType));
      for (const type of [
        'workstation',
        'server',
        'switch',
        'ups',
        'multifunction',
        'personalPrinter',
      ] as const)
        expect(types).toContain(type);
    }
    expect(new Set(events.map(({ assetId }) => assetId)).size).toBe(assets.length);
    const bought = events.filter(({ type }) => type === 'purchase');
    expect(bought.filter(({ actNumber }) => actNumber === null)).toEqual([]);
    const spare = assets.filter(({ state, label }) => state === 'inStock' && label.startsWith('SC-'));
    expect(spare).toHaveLength(bodies.length);
    const obsolete = obsoleteOn(rules.terms, '2026-11-20');
    expect(assets.some(({ operatingSystem, bodyId }) => obsolete(operatingSystem, bodyId))).toBe(true);
    const kinds = [
      'supplier',
      'contract',
      'application',
      'virtualMachine',
      'networkLink',
      'consumable',
    ] as const;
    for (const kind of kinds) expect((await workspace.list(kind)).length).toBeGreaterThan(0);
    const variations = await workspace.list('inventoryVariation');
    expect(variations.map(({ state }) => state)).toEqual(['reported', 'reported']);
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
