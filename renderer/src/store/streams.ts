import Dexie from 'dexie';
import type { Change, ChangeRef, WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { StreamPosition } from '#shared/replica/replica-store.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import { guarded } from './storage-failure.ts';
import { changeInRun, cutIntoRuns, packRun, touchedInRun, unpackRun } from './change-runs.ts';
import type { ArchiveDatabase } from './database.ts';
import type { ChangeRun } from './schema.ts';

/** Runs are read this many at a time when a stream is followed. */
const RUNS_AT_ONCE = 32;

/** How far every stream of those scopes has been applied. */
export async function positionsOf(
  { positions }: ArchiveDatabase,
  scopes: readonly Scope[],
): Promise<readonly StreamPosition[]> {
  const found = await Promise.all(
    scopes.map((scope) =>
      positions.where('[scope+replica]').between([scope, Dexie.minKey], [scope, Dexie.maxKey]).toArray(),
    ),
  );
  return found.flat();
}

/**
 * Keeps changes. Those of this console have a row each: one act writes one row and rewrites none. Those of others come
 * in batches and are packed.
 */
export async function saveChanges(
  database: ArchiveDatabase,
  changes: readonly Change[],
  self: ReplicaId,
): Promise<void> {
  const own = changes.filter(({ replica }) => replica === self).map((change) => packRun([change]));
  const received: ChangeRun[] = [];
  for (const piece of cutIntoRuns(changes.filter(({ replica }) => replica !== self))) {
    const first = piece[0];
    if (first === undefined) continue;
    const before = received.findLast((run) => run.scope === first.scope && run.replica === first.replica);
    received.push(packRun(piece, before === undefined ? await runBefore(database, first) : undefined));
  }
  await database.changes.bulkPut([...own, ...received]);
}

/** One change, when it is here. */
export async function findChange(database: ArchiveDatabase, ref: ChangeRef): Promise<Change | undefined> {
  const run = await runHolding(database, ref);
  return run === undefined ? undefined : changeInRun(run, ref.n);
}

/** Those of the named changes that are here, each run read once. */
export async function findChanges(
  database: ArchiveDatabase,
  scope: Scope,
  writes: readonly WriteRef[],
): Promise<readonly Change[]> {
  const runs: ChangeRun[] = [];
  const found: Change[] = [];
  for (const write of writes) {
    const known = runs.find((run) => run.replica === write.replica && holds(run, write.n));
    const run = known ?? (await runHolding(database, { scope, ...write }));
    if (run === undefined) continue;
    if (known === undefined) runs.push(run);
    const change = changeInRun(run, write.n);
    if (change !== undefined) found.push(change);
  }
  return found;
}

/** Up to `limit` changes of a stream that follow `n` without a gap. */
export async function changesFrom(
  database: ArchiveDatabase,
  position: StreamPosition,
  limit: number,
): Promise<readonly Change[]> {
  const following: Change[] = [];
  for await (const run of runsAfter(database, position)) {
    const next = position.n + following.length + 1;
    following.push(...unpackRun(run).slice(next - run.first));
    if (following.length >= limit) break;
  }
  return following.slice(0, limit);
}

/**
 * The records that the changes of a stream after `n` touch, up to its change `to`; `null` when these are not all here,
 * because a snapshot stands for them.
 */
export async function touchedAfter(
  database: ArchiveDatabase,
  position: StreamPosition,
  to: number,
): Promise<readonly EntityKey[] | null> {
  const touched: EntityKey[] = [];
  let reached = position.n;
  for await (const run of runsAfter(database, position)) {
    for (const key of touchedInRun(run, position.n)) touched.push(key);
    reached = run.first + run.count - 1;
    if (reached >= to) break;
  }
  return reached >= to ? touched : null;
}

/** Every change held, stream by stream, in order of number. */
export async function* everyChange(database: ArchiveDatabase): AsyncGenerator<Change> {
  let last: unknown = Dexie.minKey;
  while (true) {
    const runs = await guarded(() =>
      database.changes
        .where('[scope+replica+first]')
        .between(last, Dexie.maxKey, false)
        .limit(RUNS_AT_ONCE)
        .toArray(),
    );
    for (const run of runs) yield* unpackRun(run);
    const end = runs.at(-1);
    if (end === undefined || runs.length < RUNS_AT_ONCE) return;
    last = [end.scope, end.replica, end.first];
  }
}

/** The runs of a stream from the one that holds the change after `n`, for as long as they follow each other. */
async function* runsAfter(
  database: ArchiveDatabase,
  { scope, replica, n }: StreamPosition,
): AsyncGenerator<ChangeRun> {
  let next = n + 1;
  let start = (await runHolding(database, { scope, replica, n: next }))?.first;
  while (start !== undefined) {
    const runs = await database.changes
      .where('[scope+replica+first]')
      .between([scope, replica, start], [scope, replica, Dexie.maxKey])
      .limit(RUNS_AT_ONCE)
      .toArray();
    for (const run of runs) {
      if (!holds(run, next)) return;
      yield run;
      next = run.first + run.count;
    }
    start = runs.length < RUNS_AT_ONCE ? undefined : next;
  }
}

function holds(run: ChangeRun, n: number): boolean {
  return run.first <= n && n < run.first + run.count;
}

async function runHolding(database: ArchiveDatabase, ref: ChangeRef): Promise<ChangeRun | undefined> {
  const run = await lastRun(database, ref, true);
  return run !== undefined && holds(run, ref.n) ? run : undefined;
}

function runBefore(database: ArchiveDatabase, ref: ChangeRef): Promise<ChangeRun | undefined> {
  return lastRun(database, ref, false);
}

/** The last run of a stream that begins before change `n`, or with it when `including`. */
function lastRun(
  { changes }: ArchiveDatabase,
  { scope, replica, n }: ChangeRef,
  including: boolean,
): Promise<ChangeRun | undefined> {
  return changes
    .where('[scope+replica+first]')
    .between([scope, replica, Dexie.minKey], [scope, replica, n], true, including)
    .last();
}
