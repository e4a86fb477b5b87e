import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { NumberRequest } from '#shared/domain/numbering.ts';
import type { ReplicaStore, SyncRow, SyncRowKey } from '#shared/replica/replica-store.ts';
import { syncRow } from './sync-rows.ts';

/** Where this console stands in a series of numbers. Key: `series/` and its name. */
export interface SeriesRow {
  /** The greatest number that this console saw taken. */
  readonly last: number;
  /** The number that it is about to claim, and for whom: kept until it is settled, so that a crash wastes none. */
  readonly intent: { readonly record: string; readonly n: number } | null;
}

const WAIT = 'wait/';

type Values = Pick<ReplicaStore, 'syncRow' | 'syncValues'>;

/** A record that waits for a number, as it is saved: these rows sort as the records' ids do, by age. */
export function waitRow(request: NumberRequest): SyncRow {
  return syncRow('numbers', WAIT + request.record, request);
}

/** The key of a waiting record's row. */
export function waitKey(record: string): SyncRowKey {
  return { area: 'numbers', key: WAIT + record };
}

/** The records that wait for a number, the oldest first. */
export async function readWaits(store: Values): Promise<readonly NumberRequest[]> {
  const rows = await store.syncValues('numbers', { prefix: WAIT });
  return rows.map(({ value }) => value as unknown as NumberRequest);
}

/** Where this console stands in a series; `undefined` before its first number there. */
export async function readSeries(store: Values, series: string): Promise<SeriesRow | undefined> {
  const row = await store.syncRow({ area: 'numbers', key: `series/${series}` });
  return row?.value as unknown as SeriesRow | undefined;
}

/** The row of a series as it is saved. */
export function seriesRow(series: string, row: SeriesRow): SyncRow {
  return syncRow('numbers', `series/${series}`, row);
}

/** Up to which of its own changes this console has looked for records that need a number. */
export async function readMark(store: Values, scope: Scope, replica: ReplicaId): Promise<number> {
  const row = await store.syncRow({ area: 'numbers', key: markKey(scope, replica) });
  const value: JsonObject = row?.value ?? {};
  return typeof value['n'] === 'number' ? value['n'] : 0;
}

/** That mark as it is saved. */
export function markRow(scope: Scope, replica: ReplicaId, n: number): SyncRow {
  return syncRow('numbers', markKey(scope, replica), { n });
}

function markKey(scope: Scope, replica: ReplicaId): string {
  return `mark/${scope}/${replica}`;
}
