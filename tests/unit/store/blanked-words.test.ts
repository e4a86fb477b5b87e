import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setDeleted } from '#shared/domain/mutations.ts';
import { REDACTED, REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { type ArchiveDatabase, deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { createIndexKeeper, type IndexKeeper } from '#renderer/store/index-keeper.ts';
import { createIndexShelf } from '#renderer/store/index-shelf.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';
import { touchedAfter } from '#renderer/store/streams.ts';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { createTicketReader } from '#renderer/store/ticket-reader.ts';
import {
  createScriptedClock,
  createSimulatedConsole,
  newLedger,
  replicaNumber,
  SOMEBODY,
} from '#tests/laws/simulated-console.ts';
import { someTicket } from './some-tickets.ts';

const NAME = 'presidio-blanked';
const WORD = 'gattonero';

describe('the words that a ticket blanks (X-4)', () => {
  const clock = createScriptedClock();
  let database: ArchiveDatabase;
  let store: ReplicaStore;
  let keeper: IndexKeeper;

  beforeEach(async () => {
    database = await openDatabase(NAME);
    await writeLedger(database, newLedger(replicaNumber(0)));
    store = createDexieStore(database);
    let tokens = 0;
    keeper = createIndexKeeper({
      store,
      tickets: createTicketReader(database),
      shelf: createIndexShelf(database, () => `token-${(tokens += 1)}`),
      clock,
      touchedAfter: (position, to) => touchedAfter(database, position, to),
      keeps: () => true,
    });
    await keeper.start();
  });

  afterEach(async () => {
    keeper.stop();
    await store.close();
    await deleteDatabase(NAME);
  });

  function found(): number {
    return keeper.index().query({ ...EVERY_TICKET, text: WORD }, clock.now()).slots.length;
  }

  it.each([false, true])(
    'are in no record and in no kept index of this machine (deleted: %s)',
    async (isDeleted) => {
      const { workspace, ids } = createSimulatedConsole(0, clock, store);
      const commit = (mutations: readonly ScopedMutation[]) =>
        workspace.commit({ command: 'sample', actor: SOMEBODY, mutations });
      const [bodyId, id]: [RecordId<'body'>, RecordId<'ticket'>] = [ids.fresh('body'), ids.fresh('ticket')];
      const scope = scopeOfBody(bodyId);
      const { channel, reason, priority, state, draftCode, openedAt } = someTicket(1);
      const words = { subject: WORD, description: WORD, requesterName: WORD, operatingSystem: WORD };
      const fields = { bodyId, channel, reason, priority, state, draftCode, openedAt, ...words };
      await commit([createRecord('ticket', scope, id, fields)]);
      await keeper.keep();
      expect(found()).toBe(1);

      const seen = await workspace.read('ticket', id);
      const writes = seen?.versions.registers ?? {};
      await commit(
        Object.keys(words).flatMap((field) =>
          (writes[field] ?? []).map((ref): ScopedMutation => {
            const element = redactionOf(field, ref);
            return { scope, mutation: { op: 'add', kind: 'ticket', id, field: REDACTED_FIELD, element } };
          }),
        ),
      );
      if (isDeleted && seen !== undefined) await commit([setDeleted(seen, true)]);
      await keeper.keep();
      expect(found()).toBe(0);
      const kept = JSON.stringify([
        await database.listIndex.toArray(),
        await database.records('ticket').toArray(),
      ]);
      expect(kept).not.toContain(WORD);
      expect(kept).toContain(REDACTED);
    },
  );
});
