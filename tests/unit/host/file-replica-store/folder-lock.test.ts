import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '#electron/host/file-replica-store/folder-lock.ts';

describe('the lock of a folder', () => {
  let folder = '';
  const path = (): string => join(folder, 'lock');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presidio-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is had by one at a time, and by the next once released', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({ failure: 'blocked' });
    await lock.release();
    const next = await lockFolder(folder);
    expect(await next.held()).toBe(true);
    await next.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is had by exactly one of many that ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is taken from a process that is no more', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await writeFile(path(), JSON.stringify({ pid: child.pid, began: null, token: 'dead' }));
    const lock = await lockFolder(folder);
    expect(await lock.held()).toBe(true);
  });

  it('is taken by exactly one when its holder is no more and many ask', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await writeFile(path(), JSON.stringify({ pid: child.pid, began: null, token: 'dead' }));
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const granted = asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const held = await Promise.all(granted.map((lock) => lock.held()));
    expect(held.filter(Boolean)).toHaveLength(1);
  });

  it('is taken when its number is another process by now', async () => {
    await writeFile(path(), JSON.stringify({ pid: process.pid, began: 'another boot 1', token: 'old' }));
    const lock = await lockFolder(folder);
    expect(await lock.held()).toBe(true);
  });

  it('is taken when what stands in its place is not a lock', async () => {
    await writeFile(path(), 'not a lock');
    const lock = await lockFolder(folder);
    expect(await lock.held()).toBe(true);
  });

  it('leaves the lock of whoever took it over', async () => {
    const lock = await lockFolder(folder);
    const other = JSON.stringify({ pid: process.pid, began: null, token: 'other' });
    await writeFile(path(), other);
    expect(await lock.held()).toBe(false);
    await lock.release();
    expect(await readFile(path(), 'utf8')).toBe(other);
  });
});
