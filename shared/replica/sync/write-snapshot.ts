import { newestSnapshot, type SnapshotIndex } from './snapshot-files.ts';
import { SYNC } from './sync-constants.ts';
import { createSyncMemory } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { syncRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';
import { totalOf, writeSnapshot } from './snapshot-writer.ts';

/** When this console will look again whether a snapshot is due. */
interface SnapshotPlan {
  /** How many changes the newest index stands for that this console met. */
  readonly known: number;
  /** Nothing is looked at before, UTC milliseconds. */
  readonly notBefore: number;
  /** A snapshot was due when it was last looked at: then `notBefore` is this console's turn. */
  readonly isPlanned: boolean;
}

const PLAN = { area: 'bootstrap', key: 'plan' } as const;
const NO_PLAN: SnapshotPlan = { known: 0, notBefore: 0, isPlanned: false };

/**
 * Writes a snapshot when enough has changed since the newest one and that is old enough. Consoles that find it due at
 * the same time take turns by chance: who comes later finds that it is no longer due. To be called at every round, once
 * everything is published; nearly always that costs one reading of the archive.
 *
 * @throws ShareError when the share cannot be worked with.
 * @returns whether one was written.
 */
export async function writeSnapshotIfDue(
  parts: SyncParts,
  memory = createSyncMemory(parts.store),
): Promise<boolean> {
  const plan = await readPlan(parts);
  const now = parts.clock.now();
  // A clock that went back must not put it off for as long as it was wrong.
  const isEarly = now < plan.notBefore && plan.notBefore - now <= SYNC.snapshotAge;
  if (isEarly) return false;
  const total = await memory.total.get();
  if (total - plan.known < SYNC.snapshotChanges) return false;
  const newest = await newestSnapshot(parts);
  const age = await ageOf(parts, newest);
  if (age < SYNC.snapshotAge) {
    return putOff(parts, { known: plan.known, notBefore: now + SYNC.snapshotAge - age, isPlanned: false });
  }
  const known = newest?.total ?? 0;
  if (total - known < SYNC.snapshotChanges) {
    return putOff(parts, { known, notBefore: now, isPlanned: false });
  }
  if (!plan.isPlanned) {
    return putOff(parts, { known, notBefore: now + parts.random() * SYNC.snapshotJitter, isPlanned: true });
  }
  return write(parts, newest, age);
}

async function write(parts: SyncParts, newest: SnapshotIndex | undefined, age: number): Promise<boolean> {
  const total = totalOf(await parts.store.positions());
  const reusable = age < SYNC.chunkReuse ? (newest?.chunks ?? []) : [];
  const outcome = await writeSnapshot(parts, new Set(reusable.map(({ tag }) => tag)));
  const now = parts.clock.now();
  if (outcome === 'written') {
    await putOff(parts, { known: total, notBefore: now + SYNC.snapshotAge, isPlanned: false });
    return true;
  }
  const known = newest?.total ?? 0;
  return putOff(parts, { known, notBefore: now + SYNC.snapshotRetry, isPlanned: true });
}

/** Milliseconds since an index was written; without one, longer than anything. */
async function ageOf({ store, clock }: SyncParts, index: SnapshotIndex | undefined): Promise<number> {
  if (index === undefined) return Number.POSITIVE_INFINITY;
  const { clockOffset } = await store.ledger();
  return Math.max(0, clock.now() + clockOffset - index.name.ms);
}

async function readPlan({ store }: SyncParts): Promise<SnapshotPlan> {
  const row = await store.syncRow(PLAN);
  return row === undefined ? NO_PLAN : (row.value as unknown as SnapshotPlan);
}

async function putOff({ store }: SyncParts, plan: SnapshotPlan): Promise<false> {
  await saveRows(store, { put: [syncRow(PLAN.area, PLAN.key, plan)] });
  return false;
}
