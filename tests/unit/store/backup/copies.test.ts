import 'fake-indexeddb/auto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { restoreArchive } from '#shared/replica/copy/restore-archive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { makeCopy } from '#renderer/store/backup/make-copy.ts';
import { finishRestoring } from '#renderer/store/backup/replace-archive.ts';
import { rehearseRestoring, restoreFromCopy } from '#renderer/store/backup/restore-copy.ts';
import { databaseNames, deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { findLedger, writeLedger } from '#renderer/store/ledger-row.ts';
import { addBody, addSeat, BODY, consoleOver } from '#tests/contracts/sample-records.ts';
import { contentsOf } from '#tests/contracts/store-transactions.ts';
import { put, SAMPLE_ROWS } from '#tests/contracts/store-sync-rows.ts';
import { newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { type HostOfCopies, openHostOfCopies } from './host-of-copies.ts';

const NAME = 'presidio-copied';
const nobody = (): void => undefined;

async function openStore(): Promise<ReplicaStore> {
  const database = await openDatabase(NAME);
  if ((await findLedger(database)) === undefined) await writeLedger(database, newLedger(replicaNumber(0)));
  return createDexieStore(database);
}

/** An archive with records, history, rows of the synchronisation and a draft; and a copy of it. */
async function office() {
  const host = await openHostOfCopies();
  const store = await openStore();
  const subject = consoleOver(store);
  await addBody(subject, 'Ente');
  const seat = await addSeat(subject, 'Sede');
  await put(store, SAMPLE_ROWS);
  const made = await makeCopy(store, host, nobody);
  if (!made.ok) throw new Error(`refused: ${made.refusal.code}`);
  return { host, store, subject, seat, name: made.value.copy.name };
}

const rehearseOn: typeof restoreFromCopy = (host, source, _archive, heard) =>
  rehearseRestoring(host, source, heard);

/** What a restoring leaves that ends when the copy was read whole. */
async function leaveRead(text: string): Promise<void> {
  const waiting = await openDatabase('presidio-restoring');
  await writeLedger(waiting, newLedger(replicaNumber(9)));
  const store = createDexieStore(waiting);
  expect(await restoreArchive(store, text.trimEnd().split('\n'))).toMatchObject({ ok: true });
  await waiting.meta.put({ key: 'restoring', value: { archive: NAME }, at: 0 });
  await store.close();
}

async function textOf({ folder }: HostOfCopies, name: string): Promise<string> {
  return gunzipSync(await readFile(join(folder, name))).toString();
}

describe('a copy of this console’s archive', () => {
  afterEach(async () => {
    for (const name of await databaseNames()) await deleteDatabase(name);
  });

  it('puts the archive back as it was, with what was added since gone, and drafts kept', async () => {
    const { host, store, subject, seat, name } = await office();
    const before = await contentsOf(store);
    const history = await store.changesOf({ kind: 'seat', id: seat });
    await addSeat(subject, 'Aggiunta dopo');
    await store.close();
    const written = await openDatabase(NAME);
    await written.drafts.put({ key: 'ticket', value: 'a metà', at: 1 });
    written.dexie.close();

    const restored = await restoreFromCopy(host, { name }, NAME, nobody);
    expect(restored).toEqual({ ok: true, value: { records: 2, changes: 2, rows: SAMPLE_ROWS.length } });
    expect(await databaseNames()).toEqual([NAME]);
    const again = await openStore();
    expect(await contentsOf(again)).toEqual(before);
    expect(await again.changesOf({ kind: 'seat', id: seat })).toEqual(history);
    expect((await again.rowsBy('seat', 'bodyId', BODY)).map((row) => row['name'])).toEqual(['Sede']);
    expect(await again.syncRow({ area: 'heads', key: 'a' })).toEqual(SAMPLE_ROWS[1]);
    await again.close();
    const { dexie, drafts } = await openDatabase(NAME);
    expect(await drafts.toArray()).toEqual([{ key: 'ticket', value: 'a metà', at: 1 }]);
    dexie.close();
  });

  it('makes an archive where none is any more', async () => {
    const { host, store, name } = await office();
    const before = await contentsOf(store);
    await store.close();
    await deleteDatabase(NAME);
    expect(await restoreFromCopy(host, { name }, NAME, nobody)).toMatchObject({ ok: true });
    const again = await openStore();
    expect(await contentsOf(again)).toEqual(before);
    await again.close();
  });

  it.each([
    ['an altered copy', 'copy-altered', (text: string) => text.replace('Sede', 'Sedi')],
    ['half a copy', 'copy-malformed', (text: string) => text.slice(0, Math.floor(text.length / 2))],
    [
      'a copy without its end',
      'copy-incomplete',
      (text: string) => text.slice(0, text.lastIndexOf('{"end"')),
    ],
    ['something else', 'copy-malformed', () => 'un’altra cosa\n'],
  ])('leaves the archive alone when it is given %s', async (_what, code, spoil) => {
    const { host, store, name } = await office();
    const before = await contentsOf(store);
    await store.close();
    await writeFile(join(host.folder, name), gzipSync(spoil(await textOf(host, name))));
    for (const attempt of [restoreFromCopy, rehearseOn]) {
      expect(await attempt(host, { name }, NAME, nobody)).toMatchObject({ ok: false, refusal: { code } });
    }
    expect(await databaseNames()).toEqual([NAME]);
    const again = await openStore();
    expect(await contentsOf(again)).toEqual(before);
    await again.close();
  });

  it('says that the file is damaged, or is not there', async () => {
    const { host, store, name } = await office();
    await store.close();
    const bytes = await readFile(join(host.folder, name));
    await writeFile(join(host.folder, name), bytes.subarray(0, -4));
    expect(await restoreFromCopy(host, { name }, NAME, nobody)).toMatchObject({
      refusal: { code: 'backup-damaged' },
    });
    expect(await restoreFromCopy(host, { grant: 'unknown' }, NAME, nobody)).toMatchObject({
      refusal: { code: 'grant-unknown' },
    });
    expect(await databaseNames()).toEqual([NAME]);
  });

  it('can be tried out without touching the archive', async () => {
    const { host, store, name } = await office();
    const heard: number[] = [];
    const tried = await rehearseRestoring(host, { name }, ({ done }) => heard.push(done));
    expect(tried).toEqual({ ok: true, value: { records: 2, changes: 2, rows: SAMPLE_ROWS.length } });
    expect(heard.at(-1)).toBe((await readFile(join(host.folder, name))).length);
    expect(await databaseNames()).toEqual([NAME]);
    await store.close();
  });

  it('takes the archive’s place at the next start when the restoring was cut short after it was read', async () => {
    const { host, store, name } = await office();
    const before = await contentsOf(store);
    await store.close();
    await leaveRead(await textOf(host, name));
    await deleteDatabase(NAME);
    // Some of it was there already, without the ledger that makes it an archive.
    const half = await openDatabase(NAME);
    await half.positions.put({ scope: CATALOGUE_SCOPE, replica: replicaNumber(7), n: 3 });
    half.dexie.close();

    expect(await finishRestoring()).toBe(true);
    expect(await databaseNames()).toEqual([NAME]);
    const again = await openStore();
    expect(await contentsOf(again)).toEqual(before);
    await again.close();
    expect(await finishRestoring()).toBe(false);
  });

  it('is thrown away at the next start when it had not been read whole', async () => {
    const { store } = await office();
    const before = await contentsOf(store);
    await store.close();
    const half = await openDatabase('presidio-restoring');
    await writeLedger(half, newLedger(replicaNumber(4)));
    half.dexie.close();
    expect(await finishRestoring()).toBe(false);
    expect(await databaseNames()).toEqual([NAME]);
    const again = await openStore();
    expect(await contentsOf(again)).toEqual(before);
    await again.close();
  });

  it('is given up, and nothing left in the folder, when the archive closes under it', async () => {
    const { host, store } = await office();
    const names = await readdir(host.folder);
    await store.close();
    await expect(makeCopy(store, host, nobody)).rejects.toMatchObject({ failure: 'closed' });
    expect(await readdir(host.folder)).toEqual(names);
  });
});
