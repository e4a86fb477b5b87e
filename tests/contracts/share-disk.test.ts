import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDiskShare } from '#electron/host/share/disk-share.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { describeShare } from './share.ts';

describeShare('on a disk', async () => {
  const root = await mkdtemp(join(tmpdir(), 'presidio-share-'));
  const clock = createSystemClock();
  const view = () => createDiskShare({ root, clock, random: () => 0.5 });
  return {
    one: view(),
    other: view(),
    async plant(path, bytes) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    },
    now: () => clock.now(),
    dispose: () => rm(root, { recursive: true }),
  };
});
