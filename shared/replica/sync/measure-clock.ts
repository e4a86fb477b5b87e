import { correctClock } from '#shared/replica/clock-offset.ts';
import type { StoredHead } from './announce.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { syncRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';

const KEY = 'clock-samples';

/**
 * Compares this machine's clock with the share's, by when the server says it created a head, and corrects the archive's
 * clock by the median of the last comparisons. A share that does not tell changes nothing.
 */
export async function measureClock(parts: SyncParts, head: StoredHead): Promise<void> {
  const created = await parts.share.createdAt(head.path);
  if (created === null) return;
  const row = await parts.store.syncRow({ area: 'space', key: KEY });
  const known = (row?.value as { readonly samples?: readonly number[] } | undefined)?.samples ?? [];
  const sample = Math.round(created - (head.before + head.after) / 2);
  const samples = [...known, sample].slice(-SYNC.clockSamples);
  await saveRows(parts.store, { put: [syncRow('space', KEY, { samples })] });
  await correctClock(parts.store, parts.clock, median(samples));
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
