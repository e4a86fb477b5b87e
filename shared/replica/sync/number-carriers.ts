import type { SyncParts } from './sync-parts.ts';

/** A number with the records that carry it. */
export interface CarriedBy {
  readonly series: string;
  readonly n: number;
  /** Ids, the oldest record first: one, unless something went wrong. */
  readonly records: readonly string[];
}

/** Every number that a record of this archive shows, in order of series and number. Reads every row. */
export async function carriers({
  store,
  numbering,
}: Pick<SyncParts, 'store' | 'numbering'>): Promise<readonly CarriedBy[]> {
  const found = new Map<string, { series: string; n: number; records: string[] }>();
  for (const kind of numbering.kinds) {
    for (const row of await store.rows(kind)) {
      const number = numbering.numberIn(row);
      if (number === undefined) continue;
      const key = `${number.series}/${String(number.n)}`;
      const carried = found.get(key) ?? { ...number, records: [] };
      found.set(key, carried);
      carried.records.push(row['id'] as string);
    }
  }
  return [...found.values()].sort(
    (left, right) => compareText(left.series, right.series) || left.n - right.n,
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
