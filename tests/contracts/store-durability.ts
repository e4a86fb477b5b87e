import { describe, expect, it } from 'vitest';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { OpenStore, StoreUnderTest } from './store-under-test.ts';
import { addBody, addSeat, BODY, changeElsewhere, consoleOver } from './sample-records.ts';
import { put, SAMPLE_ROWS } from './store-sync-rows.ts';
import { contentsOf } from './store-transactions.ts';

/** What outlives the store. */
export function describeDurability(open: OpenStore): void {
  describe('opened again', () => {
    it('has every record, row, change, position, sum and the ledger', async () => {
      const subject = await open();
      const filled = consoleOver(subject.store);
      const seat = await addSeat(filled, 'Sede');
      await addBody(filled, 'Ente');
      await filled.workspace.takeDraftNumber();
      const change = changeElsewhere(1, 9_000, [
        { op: 'create', kind: 'drone', id: 'D1', fields: { rotors: 4 } },
      ]);
      expect(await receiveChanges(filled, [change])).toMatchObject({ ok: true });
      const contents = await contentsOf(subject.store);
      const rows = await subject.store.rowsBy('seat', 'bodyId', BODY);
      const history = await subject.store.changesOf({ kind: 'seat', id: seat });

      const again = await reopened(subject);
      expect(await contentsOf(again)).toEqual(contents);
      expect(await again.rowsBy('seat', 'bodyId', BODY)).toEqual(rows);
      expect(await again.changesOf({ kind: 'seat', id: seat })).toEqual(history);
      expect(await again.changesOf({ kind: 'drone', id: 'D1' })).toEqual([change]);
    });

    it('has the rows of the synchronisation, bytes included', async () => {
      const subject = await open();
      await put(subject.store, SAMPLE_ROWS);
      const again = await reopened(subject);
      const rows = [...(await again.syncRows('heads')), ...(await again.syncRows('segments'))];
      expect(new Set(rows)).toEqual(new Set(SAMPLE_ROWS));
    });

    it('is as empty as it was made, with what was written since', async () => {
      const subject = await open();
      await addSeat(consoleOver(subject.store), 'prima');
      await put(subject.store, SAMPLE_ROWS);
      await subject.store.transact((transaction) => transaction.empty(['heads']));
      const body = await addBody(consoleOver(subject.store), 'Ente');
      const again = await reopened(subject);
      expect(await again.rows('seat')).toEqual([]);
      expect((await again.rows('body')).map((record) => record['id'])).toEqual([body]);
      expect(await again.syncRows('heads')).toEqual([]);
      expect(await again.syncRows('segments')).toHaveLength(3);
    });

    it('goes on from where it was', async () => {
      const subject = await open();
      const before = consoleOver(subject.store);
      await addSeat(before, 'prima');
      await before.workspace.takeDraftNumber();
      const store = await reopened(subject);
      const after = consoleOver(store);
      after.clock.advance(60_000);
      await addSeat({ ...after, ids: before.ids }, 'dopo');
      expect((await after.workspace.takeDraftNumber()).n).toBe(2);
      expect((await store.positions()).map(({ n }) => n)).toEqual([2]);
      expect((await store.rows('seat')).map((row) => row['name'])).toEqual(['prima', 'dopo']);
    });
  });
}

async function reopened(subject: StoreUnderTest): Promise<ReplicaStore> {
  if (subject.reopen === undefined) throw new Error('a durable store can be opened again');
  return subject.reopen();
}
