import { describe, expect, it } from 'vitest';
import type { EntityKey } from '#shared/replica/entity.ts';
import type { ReplicaStore, Touched } from '#shared/replica/replica-store.ts';
import type { OpenStore } from './store-under-test.ts';
import { addBody, addSeat, BODY, consoleOver, EMPTY_BATCH, SCOPE } from './sample-records.ts';

/** All or nothing, one by one, and told to those who listen. */
export function describeTransactions(open: OpenStore): void {
  describe('transactions', () => {
    it('keeps nothing of a transaction whose work fails, even after it saved', async () => {
      const { store } = await open();
      const before = await contentsOf(store);
      const ledger = await store.ledger();
      const failing = store.transact(async (transaction) => {
        await transaction.save({
          ...EMPTY_BATCH,
          ledger: { ...ledger, draftNumbers: 7 },
          positions: [{ scope: SCOPE, replica: ledger.replica, n: 1 }],
          checksums: [{ scope: SCOPE, sum: 'f'.repeat(32) }],
        });
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await contentsOf(store)).toEqual(before);
    });

    it('goes on after a transaction that failed', async () => {
      const { store } = await open();
      await expect(store.transact(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      await addBody(consoleOver(store), 'Ente');
      expect(await store.rows('body')).toHaveLength(1);
    });

    it('gives what the work gives, and writes nothing when nothing is saved', async () => {
      const { store } = await open();
      const before = await contentsOf(store);
      expect(await store.transact(async (transaction) => (await transaction.ledger()).draftNumbers)).toBe(0);
      expect(await contentsOf(store)).toEqual(before);
    });

    it('runs transactions one by one: no two take the same draft number', async () => {
      const { store } = await open();
      const { workspace } = consoleOver(store);
      const taken = await Promise.all(Array.from({ length: 20 }, () => workspace.takeDraftNumber()));
      expect(taken.map(({ n }) => n).sort((left, right) => left - right)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    });

    it('numbers the changes of a stream without gaps when commits overlap', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      await Promise.all(['a', 'b', 'c'].map((name) => addSeat(subject, name)));
      const changes = await store.changesAfter({ scope: SCOPE, replica: subject.replica, n: 0 }, 10);
      expect(changes.map(({ n }) => n)).toEqual([1, 2, 3]);
    });

    it('shows a transaction what earlier ones wrote', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const seat = await addSeat(subject, 'Sede');
      const keys: readonly EntityKey[] = [
        { kind: 'seat', id: 'absent' },
        { kind: 'seat', id: seat },
      ];
      const [absent, present] = await store.transact((transaction) => transaction.entities(keys));
      expect(absent).toBeUndefined();
      expect(present).toMatchObject({ kind: 'seat', id: seat, scope: SCOPE });
      expect(present?.digest).toMatch(/^[0-9a-f]{32}$/);
      expect(await store.transact((transaction) => transaction.positions([SCOPE]))).toEqual([
        { scope: SCOPE, replica: subject.replica, n: 1 },
      ]);
      expect(await store.transact((transaction) => transaction.checksums([SCOPE]))).toEqual(
        await store.checksums(),
      );
    });

    it('tells listeners which records changed, once they can be read, until they stop listening', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const heard: Touched[] = [];
      const first = new Promise<void>((resolve) => {
        const stop = store.subscribe((touched) => {
          heard.push(touched);
          stop();
          resolve();
        });
      });
      const seat = await addSeat(subject, 'Sede');
      await first;
      await addSeat(subject, 'Altra sede');
      expect(heard).toEqual([[{ kind: 'seat', id: seat }]]);
    });

    it('refuses to be used once closed', async () => {
      const { store } = await open();
      await store.close();
      await expect(store.rowsBy('seat', 'bodyId', BODY)).rejects.toMatchObject({ failure: 'closed' });
      await expect(store.transact((transaction) => transaction.ledger())).rejects.toMatchObject({
        failure: 'closed',
      });
    });
  });
}

/** Everything that a store tells of itself. */
export async function contentsOf(store: ReplicaStore): Promise<unknown> {
  const entities = [];
  for await (const { kind, id, scope, state } of store.allEntities())
    entities.push({ kind, id, scope, state });
  return {
    entities,
    ledger: await store.ledger(),
    positions: await store.positions(),
    checksums: await store.checksums(),
  };
}
