import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import { createVaultKeys } from '#electron/host/sealer/vault-keys.ts';
import { openShareService } from '#electron/host/share/share-service.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { bundleThread } from '#tests/threads/bundle-thread.ts';
import { describeShare } from './share.ts';

/** The bundled thread, made once for all the tests of this file. */
const bundle = await mkdtemp(join(tmpdir(), 'presidio-thread-'));
const createWorker = await bundleThread('electron/host/share/share-worker.ts', bundle);

afterAll(() => rm(bundle, { recursive: true }));

describeShare('in a thread of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-share-'));
  const root = join(folder, 'share');
  await mkdir(root);
  const clock = createSystemClock();
  const services = [1, 2].map((console) =>
    openShareService({
      root,
      keys: createVaultKeys(createFileKeyVault(join(folder, `keys-${console}`))),
      createWorker,
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
});
