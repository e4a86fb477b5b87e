import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileReplicaStore } from '#electron/host/file-replica-store/file-replica-store.ts';
import { describeReplicaStore } from './replica-store.ts';

describeReplicaStore('file-backed', true, async (ledger) => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-store-'));
  let store = await createFileReplicaStore(folder, ledger);
  return {
    store,
    async reopen() {
      await store.close();
      store = await createFileReplicaStore(folder, ledger);
      return store;
    },
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
