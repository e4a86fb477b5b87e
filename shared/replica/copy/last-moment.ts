import type { Change } from '#shared/domain/change.ts';
import type { EntityKey, StoredEntity } from '#shared/replica/entity.ts';
import { entityText, touchesOf } from '#shared/replica/merge.ts';
import { comparePositions, createPositionVector } from '#shared/replica/position-vector.ts';
import {
  type ReplicaStore,
  type ReplicaTransaction,
  type StreamPosition,
  SYNC_AREAS,
  type SyncArea,
  type SyncRow,
} from '#shared/replica/replica-store.ts';
import type { CopyMoment } from './copy-line.ts';

/** An archive at one moment, as far as it can be read in one transaction. */
export interface LastMoment extends CopyMoment {
  /** The records that changed since the first moment, as they were then. */
  readonly changed: readonly StoredEntity[];
  /** What the synchronisation kept; bytes of {@link LARGE_AREAS} are to be read one by one. */
  readonly rows: readonly SyncRow[];
}

/** Areas whose rows hold whole files, too many to be read at once. What is under a key never changes there. */
export const LARGE_AREAS: ReadonlySet<SyncArea> = new Set(['segments', 'quarantine', 'bootstrap', 'blobs']);

/** How many times the moment is looked for, between one commit and the next. */
const TRIES = 20;

/** Streams are followed this many changes at a time. */
const CHANGES_AT_ONCE = 1_000;

/** Where an archive stands now, with the records that changed since `first`; `undefined` when it never rests. */
export async function lastMoment(
  store: ReplicaStore,
  first: readonly StreamPosition[],
): Promise<LastMoment | undefined> {
  const changed = new Map<string, EntityKey>();
  let known = first;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = await store.positions();
    for await (const changes of changesBetween(store, known, now)) noteTouched(changed, changes);
    known = now;
    const moment = await momentAt(store, now, [...changed.values()]);
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** The changes of every stream from one moment to another, in order, as far as they are held. */
export async function* changesBetween(
  store: ReplicaStore,
  from: readonly StreamPosition[],
  to: readonly StreamPosition[],
): AsyncGenerator<readonly Change[]> {
  const before = createPositionVector(from);
  for (const { scope, replica, n: last } of to) {
    let n = before.at(scope, replica);
    while (n < last) {
      const limit = Math.min(CHANGES_AT_ONCE, last - n);
      const page = await store.changesAfter({ scope, replica, n }, limit);
      if (page.length === 0) break;
      yield page;
      n += page.length;
    }
  }
}

function noteTouched(keys: Map<string, EntityKey>, changes: readonly Change[]): void {
  for (const change of changes) {
    for (const { key } of touchesOf(change)) keys.set(entityText(key), key);
  }
}

/** What is read in one transaction; `undefined` when the archive is not at those positions any more. */
async function momentAt(
  store: ReplicaStore,
  positions: readonly StreamPosition[],
  changed: readonly EntityKey[],
): Promise<LastMoment | undefined> {
  const scopes = [...new Set(positions.map(({ scope }) => scope))];
  const moment = await store.transact(async (transaction): Promise<LastMoment | undefined> => {
    const now = [...(await transaction.positions(scopes))].sort(comparePositions);
    if (!samePositions(now, positions)) return undefined;
    const sums = await transaction.checksums(scopes);
    return {
      ledger: await transaction.ledger(),
      positions: now,
      sums: [...sums].sort((left, right) => (left.scope < right.scope ? -1 : 1)),
      changed: (await transaction.entities(changed)).filter((entity) => entity !== undefined),
      rows: await rowsIn(transaction),
    };
  });
  // A scope that nobody had written in before is not seen by asking for the known ones.
  const after = await store.positions();
  return after.every(({ scope }) => scopes.includes(scope)) ? moment : undefined;
}

async function rowsIn(transaction: ReplicaTransaction): Promise<readonly SyncRow[]> {
  const rows: SyncRow[] = [];
  for (const area of SYNC_AREAS) {
    const found = LARGE_AREAS.has(area)
      ? await transaction.syncValues(area)
      : await transaction.syncRows(area);
    for (const row of found) rows.push(row);
  }
  return rows;
}

function samePositions(left: readonly StreamPosition[], right: readonly StreamPosition[]): boolean {
  return (
    left.length === right.length &&
    left.every((position, place) => {
      const other = right[place];
      return other !== undefined && comparePositions(position, other) === 0 && position.n === other.n;
    })
  );
}
