import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { raceExclusive } from '#shared/replica/sync/exclusive-race.ts';
import { SAMBA_IS_DECLARED_MISSING, startSamba, type SambaServer } from '#tests/samba/samba-server.ts';
import { createSmbShare } from '#tests/samba/smb-share.ts';
import { mountSmallDisk } from '#tests/e2e/small-disk.ts';
import { sampleBytes, samplePath, STREAM } from './share-samples.ts';
import { describeShare } from './share.ts';

const clock = createSystemClock();

describe.skipIf(SAMBA_IS_DECLARED_MISSING)('a file server', () => {
  let server: SambaServer;

  beforeAll(async () => {
    server = await startSamba();
  });

  afterAll(() => server.stop());

  async function emptied(): Promise<void> {
    for (const name of await readdir(server.shared)) await rm(join(server.shared, name), { recursive: true });
  }

  describeShare('on Samba', async () => {
    await emptied();
    const connections = [await server.connect('share'), await server.connect('share')] as const;
    return {
      one: createSmbShare(connections[0]),
      other: createSmbShare(connections[1]),
      async plant(path, bytes) {
        await mkdir(dirname(join(server.shared, path)), { recursive: true });
        await writeFile(join(server.shared, path), bytes);
      },
      now: () => clock.now(),
      async dispose() {
        await Promise.all(connections.map((connection) => connection.close()));
      },
    };
  });

  it('refuses to be written where it is shared for reading alone, and is read', async () => {
    await emptied();
    const [written, readOnly] = [await server.connect('share'), await server.connect('ro')];
    await createSmbShare(written).put(samplePath(1), sampleBytes(10));
    const share = createSmbShare(readOnly);
    await expect(share.put(samplePath(2), sampleBytes(10))).rejects.toMatchObject({ failure: 'permission' });
    await share.delete(samplePath(1));
    expect(await share.list(STREAM)).toHaveLength(1);
    expect(await share.get(samplePath(1), 100)).toEqual(sampleBytes(10));
    await Promise.all([written.close(), readOnly.close()]);
  });

  it('is cleared by a race between two consoles', async () => {
    await emptied();
    const racers = await Promise.all([server.connect('share'), server.connect('share')]);
    const [one, other] = [createSmbShare(racers[0]), createSmbShare(racers[1])];
    expect(await raceExclusive(one, other, { rounds: 100 })).toMatchObject({
      exclusive: 'atomic',
      broken: 0,
    });
    await Promise.all(racers.map((racer) => racer.close()));
  });

  it('says that it is full, and keeps what was there', async (context) => {
    const unmount = mountSmallDisk(server.small);
    if (!unmount) return context.skip('a small disk is mounted by root alone');
    try {
      const connection = await server.connect('small');
      const share = createSmbShare(connection);
      await share.put(samplePath(1), sampleBytes(100));
      await expect(share.put(samplePath(2), sampleBytes(60_000))).rejects.toMatchObject({ failure: 'full' });
      expect(await share.get(samplePath(1), 1_000)).toEqual(sampleBytes(100));
      await connection.close();
    } finally {
      unmount();
    }
  });

  it('lists directories that need several answers', async () => {
    await emptied();
    await mkdir(join(server.shared, STREAM), { recursive: true });
    const names = Array.from({ length: 1_500 }, (_, index) => samplePath(index + 1));
    await Promise.all(names.map((name) => writeFile(join(server.shared, name), 'x')));
    const connection = await server.connect('share');
    expect(await createSmbShare(connection).list(STREAM)).toHaveLength(1_500);
    await connection.close();
  });
});
