import { describe, expect, it } from 'vitest';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore, SyncArea, SyncRow, SyncRowRange } from '#shared/replica/replica-store.ts';
import type { OpenStore } from './store-under-test.ts';
import { addSeat, changeElsewhere, consoleOver, EMPTY_BATCH } from './sample-records.ts';

const FILE = new Uint8Array([0, 1, 10, 13, 128, 255]);

/** Rows that a store of any sort must give back as they are. */
export const SAMPLE_ROWS: readonly SyncRow[] = [
  { area: 'heads', key: 'b', value: { hq: 2, nested: { text: 'però', none: null } } },
  { area: 'heads', key: 'a', value: { hq: 1 }, bytes: FILE },
  { area: 'segments', key: 'c0/r/00000001', value: { tag: 't' }, bytes: FILE },
  { area: 'segments', key: 'c0/r/00000010', value: {}, bytes: new Uint8Array(0) },
  { area: 'segments', key: 'c0/s/00000002', value: {} },
];

/** What the synchronisation keeps in the archive. */
export function describeSyncRows(open: OpenStore): void {
  describeKeptRows(open);
  describeRowTransactions(open);
}

function describeKeptRows(open: OpenStore): void {
  describe('rows of the synchronisation', () => {
    it('are given back whole, bytes included, in order of key', async () => {
      const { store } = await open();
      await put(store, SAMPLE_ROWS);
      const [b, a, ...segments] = SAMPLE_ROWS;
      expect(await store.syncRows('heads')).toEqual([a, b]);
      expect(await store.syncRows('segments')).toEqual(segments);
      expect(await store.syncRow({ area: 'heads', key: 'a' })).toEqual(a);
      expect(await store.syncRow({ area: 'heads', key: 'b' })).toEqual(b);
      expect(await store.syncRow({ area: 'streams', key: 'a' })).toBeUndefined();
      expect(await store.syncRows('streams')).toEqual([]);
    });

    it('are listed without their bytes', async () => {
      const { store } = await open();
      await put(store, SAMPLE_ROWS);
      expect(await store.syncValues('heads')).toEqual([
        { area: 'heads', key: 'a', value: { hq: 1 } },
        { area: 'heads', key: 'b', value: { hq: 2, nested: { text: 'però', none: null } } },
      ]);
      expect((await store.syncValues('segments')).some((row) => 'bytes' in row)).toBe(false);
    });

    it.each<[SyncRowRange, readonly string[]]>([
      [{}, ['a', 'a/1', 'a/2', 'a/20', 'aa', 'b']],
      [{ prefix: 'a/' }, ['a/1', 'a/2', 'a/20']],
      [{ prefix: 'a' }, ['a', 'a/1', 'a/2', 'a/20', 'aa']],
      [{ prefix: 'c' }, []],
      [{ after: 'a/2' }, ['a/20', 'aa', 'b']],
      [{ after: 'a/15' }, ['a/2', 'a/20', 'aa', 'b']],
      [{ after: 'b' }, []],
      [{ limit: 2 }, ['a', 'a/1']],
      [{ prefix: 'a/', after: 'a/1', limit: 1 }, ['a/2']],
      [{ prefix: 'a/', after: 'A' }, ['a/1', 'a/2', 'a/20']],
      [{ prefix: 'a/', after: 'zz' }, []],
    ])('are found by the range %o of their keys', async (range, keys) => {
      const { store } = await open();
      const rows = ['b', 'a/20', 'a', 'aa', 'a/1', 'a/2'].map((key) => row('heads', key));
      await put(store, [...rows, row('streams', 'a/3'), row('blobs', 'zzz')]);
      expect((await store.syncValues('heads', range)).map(({ key }) => key)).toEqual(keys);
      expect((await store.syncRows('heads', range)).map(({ key }) => key)).toEqual(keys);
      const inside = await store.transact((transaction) => transaction.syncRows('heads', range));
      expect(inside.map(({ key }) => key)).toEqual(keys);
    });

    it('are replaced whole, and removed', async () => {
      const { store } = await open();
      await put(store, SAMPLE_ROWS);
      await put(store, [{ area: 'heads', key: 'a', value: { later: true } }]);
      expect(await store.syncRow({ area: 'heads', key: 'a' })).toEqual({
        area: 'heads',
        key: 'a',
        value: { later: true },
      });
      await store.transact((transaction) =>
        transaction.save({
          ...EMPTY_BATCH,
          sync: {
            remove: [
              { area: 'heads', key: 'a' },
              { area: 'segments', key: 'absent' },
            ],
          },
        }),
      );
      expect((await store.syncRows('heads')).map(({ key }) => key)).toEqual(['b']);
      expect(await store.syncRows('segments')).toHaveLength(3);
    });
  });
}

function describeRowTransactions(open: OpenStore): void {
  describe('rows and changes', () => {
    it('are written together, and the transaction reads what earlier ones wrote', async () => {
      const { store } = await open();
      await put(store, [row('streams', 'one')]);
      const received = await receiveChanges(consoleOver(store), [seatElsewhere(1)], {
        put: [row('streams', 'two', FILE)],
        remove: [{ area: 'streams', key: 'one' }],
      });
      expect(received).toMatchObject({ ok: true, value: { applied: 1 } });
      expect(await store.rows('seat')).toHaveLength(1);
      const seen = await store.transact(async (transaction) => [
        await transaction.syncRow({ area: 'streams', key: 'one' }),
        await transaction.syncRow({ area: 'streams', key: 'two' }),
      ]);
      expect(seen).toEqual([undefined, row('streams', 'two', FILE)]);
    });

    it('are both left as they were when the changes are refused', async () => {
      const { store } = await open();
      const refused = await receiveChanges(consoleOver(store), [seatElsewhere(7)], {
        put: [row('streams', 'two')],
      });
      expect(refused).toMatchObject({ ok: false });
      expect(await store.syncRows('streams')).toEqual([]);
      expect(await store.rows('seat')).toEqual([]);
    });

    it('are both left as they were when the work fails after saving', async () => {
      const { store } = await open();
      await put(store, [row('heads', 'kept', FILE)]);
      const failing = store.transact(async (transaction) => {
        await transaction.save({
          ...EMPTY_BATCH,
          sync: { put: [row('heads', 'new')], remove: [{ area: 'heads', key: 'kept' }] },
        });
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await store.syncRows('heads')).toEqual([row('heads', 'kept', FILE)]);
    });

    it('are given back to the last: every change, stream by stream, in order of number', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      for (const name of ['a', 'b']) await addSeat(subject, name);
      const elsewhere = Array.from({ length: 11 }, (_, index) => seatElsewhere(index + 1));
      await receiveChanges(subject, elsewhere);
      const found: string[] = [];
      for await (const { scope, replica, n } of store.allChanges()) found.push(`${scope} ${replica} ${n}`);
      const positions = await store.positions();
      const expected = positions.flatMap(({ scope, replica, n }) =>
        Array.from({ length: n }, (_, index) => `${scope} ${replica} ${index + 1}`),
      );
      expect(expected).toHaveLength(13);
      expect(found).toEqual(expected);
    });
  });
}

/** A row without anything to say. */
export function row(area: SyncArea, key: string, bytes?: Uint8Array): SyncRow {
  return { area, key, value: { of: key }, ...(bytes === undefined ? {} : { bytes }) };
}

/** Writes rows. */
export function put(store: ReplicaStore, rows: readonly SyncRow[]): Promise<void> {
  return store.transact((transaction) => transaction.save({ ...EMPTY_BATCH, sync: { put: rows } }));
}

function seatElsewhere(n: number) {
  const fields = { bodyId: '01HZY0000000000000000000BB', name: 'Altrove', type: 'main', manned: true };
  return changeElsewhere(n, 5_000 + n, [
    { op: 'create', kind: 'seat', id: `01HZY00000000000000000${String(n).padStart(4, '0')}`, fields },
  ]);
}
