import { randomBytes } from 'node:crypto';
import { truncateSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BackupService, createBackupService } from '#electron/host/backup/backup-service.ts';
import { createCopyRecordFile } from '#electron/host/backup/copy-record.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const DAY = 24 * 60 * 60 * 1_000;
const START = new Date(2026, 0, 1, 8).getTime();
const ROOM = 1024 * 1024 * 1024;

async function office(choices: { readonly free?: number } = {}) {
  const home = await freshFolder();
  const folder = join(home, 'copie');
  await mkdir(folder);
  const time = { now: START };
  const record = createCopyRecordFile(join(home, 'profile', 'backups.json'));
  const freeBytes = () => Promise.resolve(choices.free ?? ROOM);
  const open = (): BackupService => createBackupService({ record, now: () => time.now, freeBytes });
  const service = open();
  await service.choose(folder);
  return { folder, time, record, service, open };
}

async function begun(service: BackupService): Promise<string> {
  const answer = await service.begin();
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
  return answer.value.backupId;
}

async function copy(service: BackupService, text = 'una riga\n') {
  const backupId = await begun(service);
  expect(await service.append(backupId, text)).toEqual({ ok: true, value: {} });
  return service.close(backupId, () => undefined);
}

describe('copies of the archive', () => {
  it('are kept as the rotation says, and nothing is removed that this console did not write', async () => {
    const { folder, time, service } = await office();
    const foreign = 'presidio-2025-01-01-0800.presidio-backup.gz';
    await writeFile(join(folder, foreign), 'di un’altra console');
    await writeFile(join(folder, 'appunti.txt'), '');
    const removed: string[] = [];
    for (const day of [0, 1, 31, 32, 33, 34, 35, 36, 37, 38]) {
      time.now = START + day * DAY;
      const closed = await copy(service);
      if (!closed.ok) throw new Error(`refused: ${closed.refusal.code}`);
      removed.push(...closed.value.removed);
    }
    // The second of January stands for its week and its month, the first of February for its week.
    const names = await readdir(folder);
    expect(removed).toEqual(['presidio-2026-01-01-0800.presidio-backup.gz']);
    expect(names).toContain(foreign);
    expect(names).toContain('appunti.txt');
    expect(names).toHaveLength(11);
    expect(names).toContain('presidio-2026-01-02-0800.presidio-backup.gz');
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('that somebody changed stay, and do not count as verified', async () => {
    const { folder, time, service } = await office();
    await copy(service);
    const [name = ''] = await readdir(folder);
    await appendFile(join(folder, name), 'altro');
    expect(await service.list()).toMatchObject({ value: { copies: [{ name, verified: false }] } });
    for (const day of [1, 31, 32, 33, 34, 35, 36, 37, 38]) {
      time.now = START + day * DAY;
      await copy(service);
    }
    // The second of January is that week's and that month's.
    expect(await service.state()).toMatchObject({ value: { last: { verified: true } } });
    expect(await readdir(folder)).toContain(name);
  });

  it('of the same minute have names of their own', async () => {
    const { folder, service } = await office();
    await copy(service, 'prima\n');
    await copy(service, 'seconda\n');
    expect((await readdir(folder)).sort()).toEqual([
      'presidio-2026-01-01-0800-2.presidio-backup.gz',
      'presidio-2026-01-01-0800.presidio-backup.gz',
    ]);
  });

  it('that a crash cut short are removed when the next one begins', async () => {
    const { folder, service, open } = await office();
    const backupId = await begun(service);
    await service.append(backupId, 'a metà');
    const [left = ''] = await readdir(folder);
    expect(left).toMatch(/^\.presidio-backup-/);
    expect(await copy(open())).toMatchObject({ ok: true });
    expect(await readdir(folder)).not.toContain(left);
    await service.closeAll();
  });

  it('that are under way are not taken for what a crash left', async () => {
    const { service } = await office();
    const first = await begun(service);
    const second = await begun(service);
    for (const backupId of [first, second]) {
      await service.append(backupId, 'riga\n');
      expect(await service.close(backupId, () => undefined)).toMatchObject({ ok: true });
    }
  });

  it('are not begun where there is no room for them', async () => {
    const { folder, service } = await office({ free: 1_000 });
    expect(await service.begin()).toMatchObject({
      refusal: { code: 'backup-no-room', data: { path: folder, free: 1_000 } },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('are refused, with the older ones kept, when the disk does not give back what it was given', async () => {
    const { folder, service } = await office();
    await copy(service);
    const before = await readdir(folder);
    const backupId = await begun(service);
    await service.append(backupId, randomBytes(1024 * 1024).toString('hex'));
    const temporary = (await readdir(folder)).find((name) => name.endsWith('.tmp')) ?? '';
    // It is heard of the reading once the first piece was read: the rest is lost under it.
    const closed = await service.close(backupId, () => truncateSync(join(folder, temporary), 5));
    expect(closed).toMatchObject({ ok: false, refusal: { code: 'backup-damaged' } });
    expect(await readdir(folder)).toEqual(before);
  });

  it('say that their folder is gone', async () => {
    const { folder, service } = await office();
    await rm(folder, { recursive: true });
    for (const answer of [await service.begin(), await service.list()])
      expect(answer).toMatchObject({ refusal: { code: 'folder-missing' } });
  });

  it.each([
    ['is no gzip', (bytes: Buffer) => Buffer.from(bytes.toString('hex'))],
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, -9)],
    ['is empty', () => Buffer.alloc(0)],
    [
      'has one bit changed',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 30), Buffer.from([(bytes[30] ?? 0) ^ 4]), bytes.subarray(31)]),
    ],
  ])('are refused when the file %s', async (_what, spoil) => {
    const { folder, service } = await office();
    await copy(service, Array.from({ length: 500 }, (_, n) => `riga ${n}\n`).join(''));
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), spoil(await readFile(join(folder, name))));
    const opened = await service.open({ name });
    if (!opened.ok) throw new Error(`refused: ${opened.refusal.code}`);
    expect(await service.read(opened.value.backupId)).toMatchObject({
      refusal: { code: 'backup-damaged' },
    });
    expect(await service.read(opened.value.backupId)).toMatchObject({ refusal: { code: 'backup-unknown' } });
  });

  it('are read in pieces, however long', async () => {
    const { service } = await office();
    const text = '0123456789 è 🏛\n'.repeat(400_000);
    await copy(service, text);
    const { value } = (await service.list()) as { value: { copies: readonly { name: string }[] } };
    const opened = await service.open({ name: value.copies[0]?.name ?? '' });
    if (!opened.ok) throw new Error(`refused: ${opened.refusal.code}`);
    const pieces: string[] = [];
    while (true) {
      const piece = await service.read(opened.value.backupId);
      if (!piece.ok) throw new Error(`refused: ${piece.refusal.code}`);
      pieces.push(piece.value.text);
      if (piece.value.last) break;
    }
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.join('') === text).toBe(true);
  });
});
