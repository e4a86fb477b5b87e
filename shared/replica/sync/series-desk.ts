import { greatestClaimed } from './claim-file.ts';
import { carriers } from './number-carriers.ts';
import { readSeries, type SeriesRow, seriesRow, waitKey } from './number-rows.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { saveRows } from './sync-rows-batch.ts';

/** How many numbers in a row are looked up before the steps grow. */
const NEAR = 8;
const FARTHEST = 2 ** 17;

/** A series of numbers while some of its numbers are being claimed. */
export interface SeriesDesk {
  readonly series: string;
  /** The record for which a number was about to be claimed when the last process ended. */
  begun(): string | undefined;
  /** The number to claim for a record: once it is given, it has been written down, durably. */
  next(record: string): Promise<number>;
  /** That number turned out to be another's, or nobody's. */
  lost(n: number): void;
  /**
   * The record needs nothing more; written down with whatever is written next.
   *
   * @param n its number; 0 when it has none.
   */
  settle(record: string, n: number): void;
  /** Writes down what was settled. */
  save(): Promise<void>;
}

/** Opens a series, where this console left it. */
export async function openSeries(
  parts: Pick<SyncParts, 'store' | 'share' | 'numbering'>,
  series: string,
): Promise<SeriesDesk> {
  const row = await readSeries(parts.store, series);
  // A console that has never claimed here begins with a look at every number carried, and at every claim.
  let last = row === undefined ? await greatestInRows(parts, series) : row.last;
  last = await greatestAfter(parts, series, last);
  let misses: number = row === undefined ? SYNC.claimMisses : 0;
  let intent: SeriesRow['intent'] = row?.intent ?? null;
  const settled: string[] = [];

  async function save(): Promise<void> {
    const put = [seriesRow(series, { last, intent })];
    await saveRows(parts.store, { put, remove: settled.splice(0).map(waitKey) });
  }
  async function follow(): Promise<number> {
    if (misses >= SYNC.claimMisses) {
      last = Math.max(last, await greatestClaimed(parts, series));
      misses = 0;
    }
    let n = last + 1;
    while ((await parts.numbering.holders(series, n)).length > 0) n += 1;
    return n;
  }
  return {
    series,
    begun: () => intent?.record,
    async next(record) {
      if (intent?.record === record) return intent.n;
      intent = { record, n: await follow() };
      await save();
      return intent.n;
    },
    lost(n) {
      last = Math.max(last, n);
      misses += 1;
      intent = null;
    },
    settle(record, n) {
      settled.push(record);
      last = Math.max(last, n);
      if (intent?.record !== record) return;
      misses = 0;
      intent = null;
    },
    save,
  };
}

async function greatestInRows(
  parts: Pick<SyncParts, 'store' | 'numbering'>,
  series: string,
): Promise<number> {
  const inSeries = (await carriers(parts)).filter((carried) => carried.series === series);
  return inSeries.at(-1)?.n ?? 0;
}

/**
 * The greatest number of a series that a record of this archive carries, looked for upwards from one that is known:
 * near it one by one, then in growing steps. A number missed in a gap does no harm: its claim is met later.
 */
async function greatestAfter(
  { numbering }: Pick<SyncParts, 'numbering'>,
  series: string,
  known: number,
): Promise<number> {
  let greatest = known;
  for (let found = true; found;) {
    const from = greatest;
    for (const step of steps()) {
      if ((await numbering.holders(series, from + step)).length > 0) greatest = from + step;
    }
    found = greatest > from;
  }
  return greatest;
}

function* steps(): Generator<number> {
  for (let step = 1; step < NEAR; step += 1) yield step;
  for (let step = NEAR; step <= FARTHEST; step *= 2) yield step;
}
