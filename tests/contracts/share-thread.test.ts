import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import { createVaultKeys } from '#electron/host/sealer/vault-keys.ts';
import { startShareProcess, threadCompanion, type Companion } from '#electron/host/share/companion.ts';
import { openShareService } from '#electron/host/share/share-service.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { bundleThread } from '#tests/threads/bundle-thread.ts';
import type { ShareUnderTest } from './share-under-test.ts';
import { describeShare } from './share.ts';

/** The bundled thread, made once for all the tests of this file. */
const bundle = await mkdtemp(join(tmpdir(), 'presidio-thread-'));
const createWorker = await bundleThread('electron/host/share/share-worker.ts', bundle);

afterAll(() => rm(bundle, { recursive: true }));

/** Two consoles' views of a new folder, each worked on elsewhere. */
async function openIn(startCompanion: () => Companion): Promise<ShareUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-share-'));
  const root = join(folder, 'share');
  await mkdir(root);
  const clock = createSystemClock();
  const services = [1, 2].map((console) =>
    openShareService({
      root,
      keys: createVaultKeys(createFileKeyVault(join(folder, `keys-${console}`))),
      createWorker: startCompanion,
    }),
  );
  const [one, other] = services.map(({ share }) => share);
  if (!one || !other) throw new Error('two consoles were opened');
  return {
    one,
    other,
    async plant(path, bytes) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    },
    now: () => clock.now(),
    async dispose() {
      await Promise.all(services.map((service) => service.close()));
      await rm(folder, { recursive: true });
    },
  };
}

describeShare('in a thread of its own', () => openIn(() => threadCompanion(createWorker())));

describeShare('in a process of its own', () => openIn(() => startShareProcess(join(bundle, 'thread.mjs'))));
