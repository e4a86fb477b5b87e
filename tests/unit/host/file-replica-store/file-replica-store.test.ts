import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileReplicaStore } from '#electron/host/file-replica-store/file-replica-store.ts';
import { toRecord } from '#electron/host/file-replica-store/journal-record.ts';
import { addBody, consoleOver } from '#tests/contracts/sample-records.ts';
import { put, row, SAMPLE_ROWS } from '#tests/contracts/store-sync-rows.ts';
import { contentsOf } from '#tests/contracts/store-transactions.ts';
import { newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';

const LEDGER = newLedger(replicaNumber(0));
const OLDER_HEADER = '{"format":1}';
const OLDER_LEDGER = JSON.stringify({
  ledger: LEDGER,
  positions: [],
  entities: [],
  changes: [],
  checksums: [],
});

describe('a store kept in a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presidio-store-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is opened by one at a time', async () => {
    const store = await createFileReplicaStore(folder, LEDGER);
    await expect(createFileReplicaStore(folder, LEDGER)).rejects.toMatchObject({ failure: 'blocked' });
    await store.close();
  });

  it('remembers the replica that it was created with', async () => {
    await (await createFileReplicaStore(folder, LEDGER)).close();
    const again = await createFileReplicaStore(folder, newLedger(replicaNumber(5)));
    expect((await again.ledger()).replica).toBe(replicaNumber(0));
    await again.close();
  });

  it('writes its journal anew when it has grown, and loses nothing by it', async () => {
    const policy = { from: 4_096, growth: 2 };
    const store = await createFileReplicaStore(folder, LEDGER, policy);
    const subject = consoleOver(store);
    const body = await addBody(subject, 'Ente');
    const sizes: number[] = [];
    for (let index = 0; index < 120; index += 1) {
      await subject.workspace.takeDraftNumber();
      sizes.push((await stat(join(folder, 'archive.journal'))).size);
    }
    expect(sizes.some((size, index) => size < (sizes[index - 1] ?? 0))).toBe(true);
    const contents = await contentsOf(store);
    await store.close();
    const again = await createFileReplicaStore(folder, LEDGER, policy);
    expect(await contentsOf(again)).toEqual(contents);
    expect(await again.changesOf({ kind: 'body', id: body })).toHaveLength(1);
    await again.close();
  });

  it('keeps the rows of the synchronisation when its journal is written anew', async () => {
    const policy = { from: 4_096, growth: 1 };
    const store = await createFileReplicaStore(folder, LEDGER, policy);
    await put(store, SAMPLE_ROWS);
    await put(store, [row('quarantine', 'large', new Uint8Array(20_000).fill(7))]);
    await store.transact((transaction) => transaction.empty(['quarantine']));
    const before = (await stat(join(folder, 'archive.journal'))).size;
    await put(store, [row('space', 'last')]);
    expect((await stat(join(folder, 'archive.journal'))).size).toBeLessThan(before / 4);
    await store.close();
    const again = await createFileReplicaStore(folder, LEDGER, policy);
    const rows = [...(await again.syncRows('heads')), ...(await again.syncRows('segments'))];
    expect(new Set(rows)).toEqual(new Set(SAMPLE_ROWS));
    expect(await again.syncRows('space')).toEqual([row('space', 'last')]);
    expect(await again.syncRows('quarantine')).toEqual([]);
    await again.close();
  });

  it('reads the journal of an older version, and writes it anew before adding what that would pass over', async () => {
    const path = join(folder, 'archive.journal');
    await writeFile(path, Buffer.concat([toRecord(OLDER_HEADER), toRecord(OLDER_LEDGER)]));
    const store = await createFileReplicaStore(folder, newLedger(replicaNumber(5)));
    expect((await store.ledger()).replica).toBe(replicaNumber(0));
    expect(await readFile(path, 'utf8')).toContain('{"format":2}');
    await put(store, SAMPLE_ROWS);
    await store.close();
    const again = await createFileReplicaStore(folder, newLedger(replicaNumber(5)));
    expect((await again.ledger()).replica).toBe(replicaNumber(0));
    expect(await again.syncRows('segments')).toHaveLength(3);
    await again.close();
  });

  it('keeps what it had when emptying it cannot be written down', async () => {
    const store = await createFileReplicaStore(folder, LEDGER);
    await addBody(consoleOver(store), 'Ente');
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: 1, began: null, token: 'other' }));
    const emptying = store.transact((transaction) => transaction.empty([]));
    await expect(emptying).rejects.toMatchObject({ failure: 'blocked' });
    expect(await store.rows('body')).toHaveLength(1);
    await store.close();
  });

  it('writes nothing once another process has taken its lock', async () => {
    const store = await createFileReplicaStore(folder, LEDGER);
    const journal = await readFile(join(folder, 'archive.journal'), 'utf8');
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: 1, began: null, token: 'other' }));
    await expect(addBody(consoleOver(store), 'Ente')).rejects.toMatchObject({ failure: 'blocked' });
    expect(await store.rows('body')).toEqual([]);
    expect(await readFile(join(folder, 'archive.journal'), 'utf8')).toBe(journal);
    await store.close();
  });

  it('says that it is not available where no folder can be', async () => {
    await writeFile(join(folder, 'file'), '');
    const opening = createFileReplicaStore(join(folder, 'file', 'below'), LEDGER);
    await expect(opening).rejects.toMatchObject({ failure: 'unavailable' });
  });
});
