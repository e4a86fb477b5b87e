import { createFileReplicaStore } from '#electron/host/file-replica-store/file-replica-store.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createSimulatedConsole, newLedger, replicaNumber, SOMEBODY } from '#tests/laws/simulated-console.ts';

/** Commits without end to the folder it is given, and says the number of each change once it is confirmed. */
async function commitWithoutEnd(store: ReplicaStore): Promise<never> {
  const { workspace, ids, clock } = createSimulatedConsole(0, undefined, store);
  for (;;) {
    clock.advance(1);
    const fields = { name: 'Ente', type: 'municipality', demonstration: true } as const;
    const { changes } = await workspace.commit({
      command: 'registerBody',
      actor: SOMEBODY,
      mutations: [createRecord('body', CATALOGUE_SCOPE, ids.fresh('body'), fields)],
    });
    process.stdout.write(`${changes[0]?.n ?? 0}\n`);
  }
}

const [folder = ''] = process.argv.slice(2);
const policy = { from: 16_384, growth: 2 };
const store = await createFileReplicaStore(folder, newLedger(replicaNumber(0)), policy);
try {
  await commitWithoutEnd(store);
} catch (error) {
  if (!(error instanceof StorageError)) throw error;
  process.stdout.write(`${error.failure}\n`);
  await store.close();
}
