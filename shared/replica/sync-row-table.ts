import type { SyncArea, SyncRow, SyncRowChanges, SyncRowKey, SyncRowRange } from './replica-store.ts';

/** What the synchronisation keeps, held in memory. */
export interface SyncRowTable {
  get(key: SyncRowKey): SyncRow | undefined;
  /** Rows of an area, in order of key. */
  range(area: SyncArea, range?: SyncRowRange): readonly SyncRow[];
  /** The same without their bytes. */
  values(area: SyncArea, range?: SyncRowRange): readonly Omit<SyncRow, 'bytes'>[];
  /** Every row, area by area. */
  all(): Iterable<SyncRow>;
  apply(changes: SyncRowChanges): void;
  /** Forgets the rows of those areas. */
  clear(areas: readonly SyncArea[]): void;
}

/** The rows of one area; their keys are sorted when they are asked for. */
interface Shelf {
  readonly rows: Map<string, SyncRow>;
  sorted: readonly string[] | undefined;
}

/** A table without rows. */
export function createSyncRowTable(): SyncRowTable {
  const shelves = new Map<SyncArea, Shelf>();
  const range = (area: SyncArea, wanted: SyncRowRange = {}): readonly SyncRow[] => {
    const shelf = shelves.get(area);
    if (shelf === undefined) return [];
    return keysIn(sortedKeys(shelf), wanted).flatMap((key) => shelf.rows.get(key) ?? []);
  };
  return {
    get: ({ area, key }) => shelves.get(area)?.rows.get(key),
    range,
    values: (area, wanted) => range(area, wanted).map(({ key, value }) => ({ area, key, value })),
    *all() {
      for (const area of [...shelves.keys()].sort()) yield* range(area);
    },
    apply({ put = [], remove = [] }) {
      for (const { area, key } of remove) removeFrom(shelves.get(area), key);
      for (const row of put) putOn(shelfOf(shelves, row.area), row);
    },
    clear(areas) {
      for (const area of areas) shelves.delete(area);
    },
  };
}

function shelfOf(shelves: Map<SyncArea, Shelf>, area: SyncArea): Shelf {
  const held = shelves.get(area) ?? { rows: new Map<string, SyncRow>(), sorted: undefined };
  shelves.set(area, held);
  return held;
}

function putOn(shelf: Shelf, row: SyncRow): void {
  if (!shelf.rows.has(row.key)) shelf.sorted = undefined;
  shelf.rows.set(row.key, row);
}

function removeFrom(shelf: Shelf | undefined, key: string): void {
  if (shelf?.rows.delete(key) === true) shelf.sorted = undefined;
}

function sortedKeys(shelf: Shelf): readonly string[] {
  shelf.sorted ??= [...shelf.rows.keys()].sort();
  return shelf.sorted;
}

function keysIn(keys: readonly string[], { prefix = '', after, limit }: SyncRowRange): readonly string[] {
  const begin = placeOf(keys, (key) => key >= prefix && (after === undefined || key > after));
  const length = placeOf(keys.slice(begin), (key) => !key.startsWith(prefix));
  return keys.slice(begin, begin + Math.min(length, limit ?? length));
}

/** The place of the first key for which the condition holds: once it does, it holds for all that follow. */
function placeOf(keys: readonly string[], holds: (key: string) => boolean): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(keys[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
