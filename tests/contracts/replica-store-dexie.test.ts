import 'fake-indexeddb/auto';
import { openDatabase, deleteDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';
import { describeReplicaStore } from './replica-store.ts';

const names = databaseNames();

describeReplicaStore('Dexie', true, async (ledger) => {
  const name = names.next().value;
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

/** A name that no other test of this file uses. */
function* databaseNames(): Generator<string, never> {
  for (let opened = 1; ; opened += 1) yield `contract-${opened}`;
}
