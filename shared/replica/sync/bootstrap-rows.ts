import type { Scope } from '#shared/domain/identity.ts';
import { adjustSum, EMPTY_SUM } from '#shared/replica/checksum.ts';
import type { ReplicaStore, ReplicaTransaction, SyncRow } from '#shared/replica/replica-store.ts';
import type { SnapshotName } from '#shared/replica/share/space-paths.ts';
import { syncRow } from './sync-rows.ts';

/** A snapshot that is being loaded: some of its records are in the archive, and the positions of its streams are not. */
export interface LoadingState {
  readonly phase: 'loading';
  readonly name: SnapshotName;
  /** The tags of indexes that could not be loaded before. */
  readonly refused: readonly string[];
  /** How often the share failed while this one was loaded. */
  readonly failures: number;
}

/**
 * How far the filling of a new archive is. `choosing`: nothing of a snapshot is in the archive. `given-up`: none could
 * be loaded, and the archive is filled change by change. `done`: all of one is in it.
 */
export type BootstrapState =
  | LoadingState
  | { readonly phase: 'choosing' | 'given-up'; readonly refused: readonly string[] }
  | { readonly phase: 'done' };

/** The sums of the records of one chunk, by scope. */
export type ChunkSums = Readonly<Record<string, string>>;

const STATE = { area: 'bootstrap', key: 'state' } as const;
const CHUNK = 'chunk/';

type Readable = Pick<ReplicaStore, 'syncRow'> | Pick<ReplicaTransaction, 'syncRow'>;

/** How far the filling is; `undefined` when it never began. */
export async function readBootstrap(store: Readable): Promise<BootstrapState | undefined> {
  const row = await store.syncRow(STATE);
  return row?.value as unknown as BootstrapState | undefined;
}

/** That state as it is saved. */
export function bootstrapRow(state: BootstrapState): SyncRow {
  return syncRow(STATE.area, STATE.key, state);
}

/** Says that a chunk is in the archive, and what its records add up to. */
export function chunkRow(tag: string, sums: ChunkSums): SyncRow {
  return syncRow('bootstrap', CHUNK + tag, { sums });
}

/** Whether a chunk is in the archive. */
export async function hasChunk(store: Readable, tag: string): Promise<boolean> {
  return (await store.syncRow({ area: 'bootstrap', key: CHUNK + tag })) !== undefined;
}

/** The rows of the chunks that are in the archive. */
export function chunkRows(transaction: Pick<ReplicaTransaction, 'syncRows'>): Promise<readonly SyncRow[]> {
  return transaction.syncRows('bootstrap', { prefix: CHUNK });
}

/** What the records of several chunks add up to, scope by scope. */
export function addUp(rows: readonly SyncRow[]): ReadonlyMap<Scope, string> {
  const total = new Map<Scope, string>();
  for (const { value } of rows) {
    for (const [name, sum] of Object.entries(value['sums'] as ChunkSums)) {
      const scope = name as Scope;
      total.set(scope, adjustSum(total.get(scope) ?? EMPTY_SUM, [], [sum]));
    }
  }
  return total;
}
