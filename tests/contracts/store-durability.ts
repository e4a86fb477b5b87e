import { describe, expect, it } from 'vitest';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { OpenStore, StoreUnderTest } from './store-under-test.ts';
import { addBody, addSeat, BODY, changeElsewhere, consoleOver } from './sample-records.ts';
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
