import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccess } from '#shared/application/access/read-access.ts';
import { done } from '#shared/domain/refusal.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Person, Ticket } from '#shared/domain/kinds.ts';
import { type Archive, type ArchiveName, deleteArchive, openArchive } from '#renderer/store/archive.ts';
import { fillDemonstration } from '#renderer/store/demonstration.ts';
import { guardArchive } from '#renderer/store/guarded-archive.ts';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { createScriptedClock, replicaNumber } from '#tests/laws/simulated-console.ts';
import { createThreadsInProcess } from './threads-in-process.ts';

const NAME: ArchiveName = 'demo-61';
const EVER = { start: toInstant(0), end: toInstant(4_000_000_000_000) };
const threads = createThreadsInProcess(createScriptedClock());

async function everyTicket(archive: Archive): Promise<readonly Ticket[]> {
  const found: Ticket[] = [];
  for await (const ticket of archive.openedTickets(EVER)) found.push(ticket);
  return found;
}

describe('the archive of a demonstration, as its municipal contact may see it', () => {
  let whole: Archive;
  let seen: Archive;
  let contact: Person;
  let hidden: readonly Ticket[];

  beforeAll(async () => {
    const opened = await openArchive(NAME, {
      createIdentity: () => Promise.resolve(done(replicaNumber(0))),
      startWorker: threads.start,
    });
    if (!opened.ok) throw new Error(opened.refusal.code);
    whole = opened.value;
    const { signal } = new AbortController();
    await fillDemonstration(whole, { tickets: 60, signal, onProgress: () => undefined });
    await threads.indexed();
    const where = { index: 'consoleRole', value: 'municipalContact' } as const;
    const [found] = await whole.workspace.find('person', where);
    if (found === undefined) throw new Error('the demonstration has no contact');
    contact = found;
    seen = guardArchive(whole, await readAccess(whole.context, contact.id));
    const { bodyId } = contact;
    hidden = (await everyTicket(whole)).filter((ticket) => ticket.bodyId !== bodyId);
    expect(hidden.length).toBeGreaterThan(0);
  }, 60_000);

  afterAll(async () => {
    await threads.stop();
    await whole.close();
    await deleteArchive(NAME);
  });

  it('CAP-3.1.2-g: counts, lists and facets hold the own body alone', async () => {
    const own = 60 - hidden.length;
    const view = await seen.tickets.query(EVERY_TICKET);
    expect([view.total, view.matching]).toEqual([own, own]);
    expect(view.facets.bodies).toEqual(own === 0 ? {} : { [contact.bodyId]: own });
    const rows = await seen.tickets.rows(view.viewId, 0, 60);
    expect(rows.every(({ bodyId }) => bodyId === contact.bodyId)).toBe(true);
    expect((await seen.tickets.firstTickets([])).every(({ bodyId }) => bodyId === contact.bodyId)).toBe(true);
    const others = { ...EVERY_TICKET, bodies: hidden.slice(0, 1).map(({ bodyId }) => bodyId) };
    expect((await seen.tickets.query(others)).matching).toBe(0);
  });

  it('CAP-3.1.3-a: a search finds nothing of others, though the whole archive does', async () => {
    const code = hidden[0]?.number ?? '';
    expect((await whole.tickets.suggestions(code, 5)).matching).toBeGreaterThan(0);
    expect(await seen.tickets.suggestions(code, 5)).toEqual({ rows: [], matching: 0 });
  });

  it('CAP-3.1.3-a: shares are those of the own body', async () => {
    const span = { from: EVER.start, to: EVER.end };
    const counted = async (archive: Archive): Promise<number> =>
      Object.values(await archive.tickets.shares(span)).reduce((sum, share) => sum + share.counted, 0);
    const { bodyId } = contact;
    const own = (await everyTicket(whole)).filter((ticket) => ticket.bodyId === bodyId);
    expect(await counted(seen)).toBeLessThanOrEqual(own.length);
    expect(await counted(whole)).toBeGreaterThan(await counted(seen));
  });

  it('CAP-3.1.3-a: reports gather the own tickets, without what the office keeps to itself', async () => {
    const gathered = await everyTicket(seen);
    expect(gathered).toHaveLength(60 - hidden.length);
    for await (const { ticket, entries } of seen.ticketsWithEntries(EVER)) {
      expect(ticket.bodyId).toBe(contact.bodyId);
      expect(entries.filter(({ visibility }) => visibility === 'internal')).toEqual([]);
    }
  });

  it('CAP-3.1.3-a: a record of others is not there, nor its history, nor its people', async () => {
    const [ticket] = hidden;
    if (ticket === undefined) throw new Error('there is no ticket of others');
    expect(await seen.workspace.read('ticket', ticket.id)).toBeUndefined();
    expect(await seen.workspace.history('ticket', ticket.id)).toEqual([]);
    const people = await seen.workspace.list('person');
    const served = await readAccess(whole.context, contact.id);
    for (const { id, bodyId } of people)
      expect(bodyId === contact.bodyId || served.servants.includes(id)).toBe(true);
    expect((await seen.contested()).length).toBeLessThanOrEqual((await whole.contested()).length);
  });
});
