import type { Table } from 'dexie';
import { guarded } from '#renderer/store/storage-failure.ts';

/** Rows are carried over this many at a time: some hold a file. */
const ROWS_AT_ONCE = 200;

/** Copies every row of a table into another of the same keys. */
export async function copyRows(from: Table<unknown>, to: Table<unknown>): Promise<void> {
  for (let passed = false, last: unknown; ;) {
    const page = passed ? from.where(':id').above(last) : from.orderBy(':id');
    const [rows, keys] = await guarded(() =>
      Promise.all([page.limit(ROWS_AT_ONCE).toArray(), page.limit(ROWS_AT_ONCE).primaryKeys()]),
    );
    await guarded(() => to.bulkPut(rows));
    if (keys.length < ROWS_AT_ONCE) return;
    passed = true;
    last = keys.at(-1);
  }
}
