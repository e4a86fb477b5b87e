import { describe, expect, it } from 'vitest';
import { loadMergeBase, mergeBatch } from '#shared/replica/merge-batch.ts';
import type { ReplicaStore, Touched } from '#shared/replica/replica-store.ts';
import { changesIn } from '#tests/laws/simulated-console.ts';
import type { OpenStore } from './store-under-test.ts';
import {
  addBody,
  addSeat,
  BODY,
  changeElsewhere,
  consoleOver,
  EMPTY_BATCH,
  SCOPE,
} from './sample-records.ts';
import { contentsOf } from './store-transactions.ts';
import { put, row } from './store-sync-rows.ts';

/** An archive that is emptied and begun again. */
export function describeEmptying(open: OpenStore): void {
  describe('emptied', () => {
    it('has no record, change, position, sum or row of the areas named, and still its ledger', async () => {
      const { store } = await open();
      const seat = await fill(store);
      const ledger = await store.ledger();
      await store.transact((transaction) => transaction.empty(['segments', 'heads']));
      expect(await contentsOf(store)).toEqual({ entities: [], positions: [], checksums: [], ledger });
      expect(await changesIn(store)).toEqual([]);
      expect(await store.changesOf({ kind: 'seat', id: seat })).toEqual([]);
      expect(await store.rowsBy('seat', 'bodyId', BODY)).toEqual([]);
      expect(await store.change({ scope: SCOPE, replica: ledger.replica, n: 1 })).toBeUndefined();
      expect([await store.syncRows('segments'), await store.syncRows('heads')]).toEqual([[], []]);
      expect(await store.syncRows('space')).toHaveLength(1);
    });

    it('is seen empty by the same transaction, which begins again in it', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      await fill(store);
      const change = changeElsewhere(1, 9_000, [
        { op: 'create', kind: 'drone', id: 'D1', fields: { rotors: 4 } },
      ]);
      const seen = await store.transact(async (transaction) => {
        await transaction.empty(['segments']);
        const base = await loadMergeBase(transaction, new Set([SCOPE]), [{ kind: 'drone', id: 'D1' }]);
        const rows = await transaction.syncRows('segments');
        const merged = mergeBatch(base, [change]);
        if (!merged.ok) throw new Error(merged.refusal.code);
        const ledger = { ...(await transaction.ledger()), draftNumbers: 40 };
        await transaction.save({ ...merged.value, ledger, sync: { put: [row('segments', 'new')] } });
        return { rows, positions: base.positions };
      });
      expect(seen).toEqual({ rows: [], positions: [] });
      expect(await store.positions()).toEqual([{ scope: SCOPE, replica: change.replica, n: 1 }]);
      expect(await store.entity({ kind: 'drone', id: 'D1' })).toMatchObject({ kind: 'drone' });
      expect(await store.rows('seat')).toEqual([]);
      expect((await store.ledger()).draftNumbers).toBe(40);
      expect((await store.syncRows('segments')).map(({ key }) => key)).toEqual(['new']);
      expect(await changesIn(store)).toEqual([change]);
      await addSeat(subject, 'Di nuovo');
      expect(await store.rows('seat')).toHaveLength(1);
    });

    it('is as before when the transaction fails', async () => {
      const { store } = await open();
      const seat = await fill(store);
      const before = await contentsOf(store);
      const failing = store.transact(async (transaction) => {
        await transaction.empty(['segments', 'heads', 'space']);
        await transaction.save({ ...EMPTY_BATCH, sync: { put: [row('heads', 'new')] } });
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await contentsOf(store)).toEqual(before);
      expect(await store.changesOf({ kind: 'seat', id: seat })).toHaveLength(1);
      expect((await store.syncRows('heads')).map(({ key }) => key)).toEqual(['h']);
      expect(await store.syncRow({ area: 'segments', key: 's' })).toEqual(
        row('segments', 's', new Uint8Array(9)),
      );
    });

    it('tells its listeners that everything was touched, once', async () => {
      const { store } = await open();
      await fill(store);
      const heard: Touched[] = [];
      const next = new Promise<void>((resolve) => {
        store.subscribe((touched) => {
          heard.push(touched);
          if (heard.length === 2) resolve();
        });
      });
      await store.transact(async (transaction) => {
        await transaction.empty([]);
        await transaction.save(EMPTY_BATCH);
      });
      const body = await addBody(consoleOver(store), 'Ente');
      await next;
      expect(heard).toEqual(['everything', [{ kind: 'body', id: body }]]);
    });
  });
}

async function fill(store: ReplicaStore): Promise<string> {
  const subject = consoleOver(store);
  await addBody(subject, 'Ente');
  const seat = await addSeat(subject, 'Sede');
  await put(store, [row('segments', 's', new Uint8Array(9)), row('heads', 'h'), row('space', 'x')]);
  return seat;
}
