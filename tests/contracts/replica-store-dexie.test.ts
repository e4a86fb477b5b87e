import 'fake-indexeddb/auto';
import { openDatabase, deleteDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';
import { describeReplicaStore } from './replica-store.ts';

let opened = 0;

describeReplicaStore('Dexie', true, async (ledger) => {
  opened += 1;
  const name = `contract-${opened}`;
  const database = await openDatabase(name);
  await writeLedger(database, ledger);
  let store = createDexieStore(database);
  return {
    store,
    async reopen() {
      await store.close();
      store = createDexieStore(await openDatabase(name));
      return store;
    },
    async dispose() {
      await store.close();
      await deleteDatabase(name);
    },
  };
});
