import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createScriptedClock } from '#tests/laws/simulated-console.ts';
import { type ArchiveDatabase, deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDraftStore } from '#renderer/store/draft-store.ts';
import { createDraftValue } from '#renderer/store/draft-value.ts';

const NAME = 'drafts-test';
const formSchema = z.object({ subject: z.string() });
const EMPTY = { subject: '' };

describe('drafts', () => {
  let database: ArchiveDatabase;
  const clock = createScriptedClock();

  async function reopen(): Promise<void> {
    database.dexie.close();
    database = await openDatabase(NAME);
  }
  async function formAt(key: string) {
    const form = createDraftValue(createDraftStore(database, clock), key, EMPTY, formSchema);
    const ready = new Promise<void>((resolve) => {
      form.subscribe(() => form.current().ready && resolve());
    });
    await ready;
    return form;
  }

  beforeEach(async () => {
    database = await openDatabase(NAME);
  });
  afterEach(async () => {
    database.dexie.close();
    await deleteDatabase(NAME);
  });

  it('keep the last of what was typed, without waiting for a pause', async () => {
    const drafts = createDraftStore(database, clock);
    for (const subject of ['S', 'St', 'Sta']) void drafts.write('new', { subject });
    await drafts.flush();
    await reopen();
    expect((await createDraftStore(database, clock).read('new'))?.value).toEqual({ subject: 'Sta' });
  });

  it('are found again by the form they were typed in', async () => {
    const drafts = createDraftStore(database, clock);
    await drafts.write('new', { subject: 'Stampante' });
    await reopen();
    const form = await formAt('new');
    expect(form.current()).toMatchObject({ value: { subject: 'Stampante' }, restored: true, unkept: false });
  });

  it('give way to what is typed while they are looked for', async () => {
    const drafts = createDraftStore(database, clock);
    await drafts.write('new', { subject: 'old' });
    const form = createDraftValue(drafts, 'new', EMPTY, formSchema);
    form.subscribe(() => undefined);
    form.set({ subject: 'n' });
    await drafts.flush();
    await drafts.read('new');
    expect(form.current()).toMatchObject({ value: { subject: 'n' }, restored: false });
  });

  it('are left out when they no longer fit the form', async () => {
    await createDraftStore(database, clock).write('new', { title: 'of an older version' });
    expect((await formAt('new')).current()).toMatchObject({ value: EMPTY, restored: false });
  });

  it('are forgotten once saved, and listed latest first', async () => {
    const drafts = createDraftStore(database, clock);
    await drafts.write('comment/a', 'one');
    clock.advance(1_000);
    await drafts.write('comment/b', 'two');
    await drafts.write('ticket/new', 'three');
    expect((await drafts.list('comment/')).map(({ value }) => value)).toEqual(['two', 'one']);
    await drafts.clear('comment/b');
    expect((await drafts.list('comment/')).map(({ value }) => value)).toEqual(['one']);
  });

  it('that cannot be kept are said to be so', async () => {
    const form = await formAt('new');
    database.dexie.close();
    const told = new Promise<void>((resolve) => {
      form.subscribe(() => form.current().unkept && resolve());
    });
    form.set({ subject: 'typed' });
    await told;
    expect(form.current().value).toEqual({ subject: 'typed' });
  });
});
