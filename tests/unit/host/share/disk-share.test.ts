import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiskShare } from '#electron/host/share/disk-share.ts';
import type { Share } from '#shared/replica/share/share.ts';
import { claimPath } from '#shared/replica/share/space-paths.ts';
import { sampleBytes, samplePath, STREAM } from '#tests/contracts/share-samples.ts';
import { mountSmallDisk } from '#tests/e2e/small-disk.ts';
import { createScriptedClock } from '#tests/laws/simulated-console.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const ROOMY = 10_000;

/** A folder that is removed when the test ends, and an empty share in it. */
async function stage(): Promise<{ readonly folder: string; readonly root: string }> {
  const folder = await freshFolder();
  const root = join(folder, 'share');
  await mkdir(root);
  return { folder, root };
}

function shareAt(path: string): Share {
  return createDiskShare({ root: path, clock: createScriptedClock(), random: () => 0.5 });
}

describe('a share whose root is not there', () => {
  it.each<[string, (share: Share) => Promise<unknown>]>([
    ['list', (share) => share.list('heads')],
    ['list the root', (share) => share.list('')],
    ['get', (share) => share.get(samplePath(1), ROOMY)],
    ['put', (share) => share.put(samplePath(1), sampleBytes(10))],
    ['put exclusively', (share) => share.putExclusive(claimPath('2026', 1), sampleBytes(10))],
    ['date', (share) => share.createdAt(samplePath(1))],
    ['facts', (share) => share.facts()],
  ])('is gone when asked to %s, and is not made', async (_, call) => {
    const { folder } = await stage();
    await expect(call(shareAt(join(folder, 'nowhere')))).rejects.toMatchObject({ failure: 'gone' });
    expect(await readdir(folder)).toEqual(['share']);
  });

  it('is gone from one call to the next, and back again', async () => {
    const { root } = await stage();
    const share = shareAt(root);
    await share.put(samplePath(1), sampleBytes(10));
    await rm(root, { recursive: true });
    await expect(share.get(samplePath(1), ROOMY)).rejects.toMatchObject({ failure: 'gone' });
    await expect(share.put(samplePath(1), sampleBytes(10))).rejects.toMatchObject({ failure: 'gone' });
    await mkdir(root);
    expect(await share.list(STREAM)).toEqual([]);
    await share.put(samplePath(1), sampleBytes(10));
    expect(await share.get(samplePath(1), ROOMY)).toEqual(sampleBytes(10));
  });
});

describe('what somebody put on the share in place of what belongs there', () => {
  it('is not followed when it is a link instead of a directory', async () => {
    const { folder, root } = await stage();
    const outside = join(folder, 'outside');
    await mkdir(outside);
    await symlink(outside, join(root, 'log'));
    const share = shareAt(root);
    await expect(share.put(samplePath(1), sampleBytes(10))).rejects.toMatchObject({ failure: 'fatal' });
    await expect(share.list('log')).rejects.toMatchObject({ failure: 'fatal' });
    expect(await readdir(outside)).toEqual([]);
  });

  it('is not followed when it is a link instead of a file', async () => {
    const { folder, root } = await stage();
    const outside = join(folder, 'outside.txt');
    await writeFile(outside, 'secret');
    await mkdir(join(root, STREAM), { recursive: true });
    await symlink(outside, join(root, samplePath(1)));
    const share = shareAt(root);
    expect(await share.get(samplePath(1), ROOMY)).toBeNull();
    await expect(share.put(samplePath(1), sampleBytes(10))).rejects.toMatchObject({ failure: 'fatal' });
    expect(await readFile(outside, 'utf8')).toBe('secret');
  });

  it('is nobody’s file when it is a directory', async () => {
    const { root } = await stage();
    await mkdir(join(root, samplePath(1)), { recursive: true });
    await mkdir(join(root, claimPath('2026', 1)), { recursive: true });
    const share = shareAt(root);
    expect(await share.get(samplePath(1), ROOMY)).toBeNull();
    expect(await share.putExclusive(claimPath('2026', 1), sampleBytes(10))).toBe('exists');
    await share.delete(samplePath(1));
    expect(await share.list(STREAM)).toHaveLength(1);
  });

  it.runIf(process.platform !== 'win32')('does not block who reads it when it is a pipe', async () => {
    const { root } = await stage();
    await mkdir(join(root, STREAM), { recursive: true });
    execFileSync('/usr/bin/mkfifo', [join(root, samplePath(1))]);
    expect(await shareAt(root).get(samplePath(1), ROOMY)).toBeNull();
  });
});

describe('a disk without room', () => {
  it('is full, and keeps what was there', async (context) => {
    const { folder } = await stage();
    const unmount = mountSmallDisk(join(folder, 'small'));
    if (!unmount) return context.skip('a small disk is mounted by root alone');
    try {
      const share = shareAt(join(folder, 'small'));
      await share.put(samplePath(1), sampleBytes(100));
      await expect(share.put(samplePath(2), sampleBytes(60_000))).rejects.toMatchObject({ failure: 'full' });
      expect(await share.get(samplePath(1), ROOMY)).toEqual(sampleBytes(100));
      const { freeBytes } = await share.facts();
      expect(freeBytes).toBeLessThan(16 * 1024);
    } finally {
      unmount();
    }
  });
});
