import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { createTestOffice, type TestDesk } from '#tests/unit/application/test-office.ts';
import { createScriptedClock, newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { contestedRecords } from '#renderer/store/contested.ts';
import { deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { writeLedger } from '#renderer/store/ledger-row.ts';

const NAME = 'contested-test';

/** Every change that a console has, each stream in order. */
async function changesAt({ console }: TestDesk): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const change of console.store.allChanges()) changes.push(change);
  return changes;
}

/** An archive, in a database, that receives what an office does. */
async function openReader() {
  const database = await openDatabase(NAME);
  await writeLedger(database, newLedger(replicaNumber(9)));
  const store = createDexieStore(database);
  return {
    contested: () => contestedRecords(database),
    async receive(changes: readonly Change[]): Promise<void> {
      const received = await receiveChanges({ store, clock: createScriptedClock() }, changes);
      if (!received.ok) throw new Error(received.refusal.code);
    },
    close: () => store.close(),
  };
}

describe('the records with something that waits to be looked at (X-3)', () => {
  afterEach(() => deleteDatabase(NAME));

  it('are those with rival values and those deleted by one and edited by another, until they are settled', async () => {
    const office = await createTestOffice();
    const personId: RecordId<'person'> = office.clerk;
    await office.open();
    const ticketId = await office.open();
    const second = await office.secondDesk();
    await office.act('deletePerson', { personId });
    await second.act('editPerson', { personId, changes: { phone: '055 2200' } });
    await office.act('editTicket', { ticketId, changes: { subject: 'Non stampa niente' } });
    await second.act('editTicket', { ticketId, changes: { subject: 'Stampa pagine bianche' } });
    await office.meet(second);

    const reader = await openReader();
    await reader.receive(await changesAt(office));
    expect(await reader.contested()).toEqual([
      { kind: 'ticket', id: ticketId },
      { kind: 'person', id: personId },
    ]);

    await office.act('settleDeletion', { kind: 'person', id: personId, deleted: true });
    await office.act('resolveConflict', {
      kind: 'ticket',
      id: ticketId,
      field: 'subject',
      value: 'Non stampa niente',
    });
    await reader.receive(await changesAt(office));
    expect(await reader.contested()).toEqual([]);
    await reader.close();
  });
});
