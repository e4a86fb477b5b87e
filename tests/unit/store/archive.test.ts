import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { done, refuse } from '#shared/domain/refusal.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { createScriptedClock, replicaNumber, SOMEBODY } from '#tests/laws/simulated-console.ts';
import {
  type Archive,
  archiveExists,
  type ArchiveName,
  deleteArchive,
  openArchive,
} from '#renderer/store/archive.ts';
import { openDatabase } from '#renderer/store/database.ts';
import { demonstrationStatus, fillDemonstration } from '#renderer/store/demonstration.ts';
import { SCHEMA_VERSIONS } from '#renderer/store/schema.ts';
import { EVERY_TICKET, type TicketRow } from '#renderer/store/ticket-query.ts';
import { createThreadsInProcess } from './threads-in-process.ts';

const storySchema = z.record(z.string(), z.json());
const NAME: ArchiveName = 'demo-60';
const threads = createThreadsInProcess(createScriptedClock());

async function open(name: ArchiveName = NAME): Promise<Archive> {
  const opened = await openArchive(name, {
    createIdentity: () => Promise.resolve(done(replicaNumber(0))),
    startWorker: threads.start,
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function close(archive: Archive): Promise<void> {
  await threads.stop();
  await archive.close();
}

async function registerBody(archive: Archive, name: string): Promise<void> {
  const id = archive.context.ids.fresh('body');
  const fields = { name, type: 'municipality', demonstration: true } as const;
  const mutations = [createRecord('body', CATALOGUE_SCOPE, id, fields)];
  await archive.workspace.commit({ command: 'sample', actor: SOMEBODY, mutations });
}

describe('an archive', () => {
  afterEach(() => deleteArchive(NAME));

  it('keeps its identity and its records when it is opened again', async () => {
    const first = await open();
    await registerBody(first, 'Londa');
    await first.local.chooseActor(SOMEBODY);
    await close(first);

    const again = await open();
    expect((await again.store.ledger()).replica).toBe(replicaNumber(0));
    expect((await again.workspace.list('body')).map(({ name }) => name)).toEqual(['Londa']);
    expect(await again.local.actor()).toBe(SOMEBODY);
    await close(again);
  });

  it('is not made when its console gets no identity', async () => {
    const refused = await openArchive(NAME, {
      createIdentity: () => Promise.resolve(refuse('host-unreachable')),
      startWorker: threads.start,
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'host-unreachable' } });
    expect(await archiveExists(NAME)).toBe(false);
  });

  it('is not thrown away when another window makes it while this one gets no identity', async () => {
    let other: Archive | undefined;
    const refused = await openArchive(NAME, {
      async createIdentity() {
        other = await open();
        await registerBody(other, 'Londa');
        return refuse('host-unreachable');
      },
      startWorker: threads.start,
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'host-unreachable' } });
    expect((await other?.workspace.list('body'))?.map(({ name }) => name)).toEqual(['Londa']);
    if (other !== undefined) await close(other);
  });

  it('is refused, not overwritten, when a newer console wrote it', async () => {
    const newer = await openDatabase(`presidio-${NAME}`, [...SCHEMA_VERSIONS, { version: 99, stores: {} }]);
    newer.dexie.close();
    const refused = await openArchive(NAME, {
      createIdentity: () => Promise.resolve(done(replicaNumber(0))),
      startWorker: threads.start,
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'archive-newer' } });
  });

  it('tells each window what another one wrote', async () => {
    const [here, there] = [await open(), await open()];
    const heard = new Promise((resolve) => {
      there.store.subscribe(resolve);
    });
    await registerBody(here, 'Pelago');
    expect(await heard).toMatchObject([{ kind: 'body' }]);
    await close(here);
    await there.close();
  });
});

/** A line as it is before the index has said how its taking in charge stands. */
function beforeJudged(row: TicketRow): TicketRow {
  return { ...row, take: null };
}

describe('a demonstration archive', () => {
  afterEach(() => deleteArchive(NAME));

  const fill = (archive: Archive, signal = new AbortController().signal) =>
    fillDemonstration(archive, { tickets: 60, signal, onProgress: () => undefined });

  it('is filled by the real use cases, and its list and first page show the same tickets', async () => {
    const archive = await open();
    expect(await demonstrationStatus(archive)).toBeNull();
    const progress: number[] = [];
    const filled = await fillDemonstration(archive, {
      tickets: 60,
      signal: new AbortController().signal,
      onProgress: ({ done: soFar }) => progress.push(soFar),
    });
    expect(filled).toEqual(done({ complete: true }));
    expect(progress.at(-1)).toBe(60);
    await close(archive);

    const again = await open();
    await threads.indexed();
    const view = await again.tickets.query(EVERY_TICKET);
    const rows = await again.tickets.rows(view.viewId, 0, 50);
    expect(view.total).toBe(60);
    expect(rows.map(beforeJudged)).toEqual(await again.tickets.firstTickets([]));
    const closed = await again.tickets.query({ ...EVERY_TICKET, states: ['closed'] });
    expect((await again.tickets.rows(closed.viewId, 0, 50)).map(beforeJudged)).toEqual(
      await again.tickets.firstTickets(['closed']),
    );
    expect(await again.tickets.position(view.viewId, rows[7]?.id ?? (again.tickets as never))).toBe(7);
    await close(again);
  });

  it('goes on from where an interrupted filling was, and ends with the same archive', async () => {
    const whole = await open();
    await fill(whole);
    const sums = await whole.store.checksums();
    const story = await whole.local.read('demonstration', storySchema);
    await close(whole);
    await deleteArchive(NAME);

    const archive = await open();
    await archive.local.write('demonstration', { ...story, complete: false });
    const abort = new AbortController();
    const cut = await fillDemonstration(archive, {
      tickets: 60,
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    expect(cut).toEqual(done({ complete: false }));
    expect(await demonstrationStatus(archive)).toMatchObject({ complete: false, total: 60 });
    expect(await fill(archive)).toEqual(done({ complete: true }));
    expect(await archive.store.checksums()).toEqual(sums);
    await close(archive);
  });
});
