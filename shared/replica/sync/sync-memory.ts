import type { Scope } from '#shared/domain/identity.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { remember, type Remembered } from './remembered.ts';
import {
  type ConsoleRow,
  type HeadRow,
  missing,
  readConsoles,
  readStream,
  readStreams,
  type StreamRow,
  streamKey,
} from './sync-rows.ts';

/**
 * What a process need not read again at every round: nobody else writes it, and a round in which nothing is new is to
 * cost the same whatever the number of consoles and the length of their history. Forgotten as a whole when a round fails
 * or the archive is emptied.
 */
export interface SyncMemory {
  /** Heads that were met, by file name. Changed together with their rows. */
  readonly heads: Remembered<Map<string, HeadRow>>;
  readonly consoles: Remembered<readonly ConsoleRow[]>;
  /** Keys of others' streams: all that are announced further than they are applied, and perhaps others. */
  readonly behind: Remembered<Set<string>>;
  /** The last change of each of this console's own streams that a head announced. */
  readonly announced: Remembered<ReadonlyMap<Scope, number>>;
  /** How many changes the archive stands for, as of the last time that it received or announced some. */
  readonly total: Remembered<number>;
  /** Up to which own change records that need a number were looked for, by the key of the stream. */
  readonly numbered: Map<string, number>;
  /** Whether the archive is known to hold something of others: it is never filled from a snapshot again. */
  hasBegun: boolean;
  forget(): void;
}

type Readings = Pick<
  ReplicaStore,
  'ledger' | 'positions' | 'positionsOf' | 'syncRow' | 'syncRows' | 'syncValues'
>;

/** More keys than these are quicker found by reading every stream. */
const FEW = 64;

/** A memory that holds nothing yet. */
export function createSyncMemory(store: Readings): SyncMemory {
  const memory: SyncMemory = {
    heads: remember(() => readHeadRows(store)),
    consoles: remember(() => readConsoles(store)),
    behind: remember(() => readBehind(store)),
    announced: remember(() => readAnnounced(store)),
    total: remember(() => readTotal(store)),
    numbered: new Map(),
    hasBegun: false,
    forget() {
      const { heads, consoles, behind, announced, total } = memory;
      for (const each of [heads, consoles, behind, announced, total]) each.forget();
      memory.numbered.clear();
      memory.hasBegun = false;
    },
  };
  return memory;
}

/** The streams of others that are announced further than they are applied, in order of scope and replica. */
export async function streamsBehind(store: Readings, { behind }: SyncMemory): Promise<readonly StreamRow[]> {
  const keys = await behind.get();
  if (keys.size > FEW) return (await readStreams(store)).filter((row) => isBehind(row, keys));
  const rows = await Promise.all([...keys].sort().map((key) => store.syncRow({ area: 'streams', key })));
  return rows
    .flatMap((row) => (row === undefined ? [] : [row.value as unknown as StreamRow]))
    .filter((row) => isBehind(row, keys));
}

function isBehind(row: StreamRow, keys: ReadonlySet<string>): boolean {
  return missing(row) > 0 && keys.has(streamKey(row.scope, row.replica));
}

async function readHeadRows(store: Readings): Promise<Map<string, HeadRow>> {
  const rows = await store.syncValues('heads');
  return new Map(rows.map(({ key, value }) => [key, value as unknown as HeadRow]));
}

async function readBehind(store: Readings): Promise<Set<string>> {
  const { replica: own } = await store.ledger();
  const behind = (await readStreams(store)).filter((row) => row.replica !== own && missing(row) > 0);
  return new Set(behind.map(({ scope, replica }) => streamKey(scope, replica)));
}

async function readAnnounced(store: Readings): Promise<ReadonlyMap<Scope, number>> {
  const { replica } = await store.ledger();
  const announced = new Map<Scope, number>();
  for (const { scope } of await store.positionsOf(replica)) {
    announced.set(scope, (await readStream(store, scope, replica))?.announced?.n ?? 0);
  }
  return announced;
}

async function readTotal(store: Readings): Promise<number> {
  return (await store.positions()).reduce((sum, { n }) => sum + n, 0);
}
