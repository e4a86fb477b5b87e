import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { describeReplicaStore } from './replica-store.ts';

describeReplicaStore('in-memory', false, (ledger) => {
  const store = createMemoryStore(ledger);
  return Promise.resolve({ store, dispose: () => store.close() });
});
