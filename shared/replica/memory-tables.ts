import type { Change } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { type ChangeLog, createChangeLog } from './change-log.ts';
import type { EntityKey, StoredEntity } from './entity.ts';
import { entityText } from './merge.ts';
import { comparePositions } from './position-vector.ts';
import type {
  EntityWrite,
  Ledger,
  ReplicaBatch,
  ReplicaTransaction,
  ScopeChecksum,
  StreamPosition,
  SyncArea,
  Touched,
} from './replica-store.ts';
import { createRowIndex, type RowIndex } from './row-index.ts';
import { createSyncRowTable, type SyncRowTable } from './sync-row-table.ts';

/** A record as it is held in memory. */
export type HeldEntity = StoredEntity & { readonly digest: string };

/** Everything that one transaction does. */
export interface Write extends ReplicaBatch {
  /** Before the batch is written everything is forgotten, the synchronisation's rows of these areas included. */
  readonly emptied?: readonly SyncArea[];
}

/** The contents of a replica, in memory, without transactions. */
export interface MemoryTables extends Pick<ChangeLog, 'after' | 'of'> {
  readonly rows: Pick<RowIndex, 'all' | 'by'>;
  readonly sync: Pick<SyncRowTable, 'get' | 'range' | 'values' | 'all'>;
  ledger(): Ledger;
  change: ChangeLog['get'];
  changes(): Iterable<Change>;
  entity(key: EntityKey): HeldEntity | undefined;
  /** In order of kind and id, as they are now. */
  entities(): readonly HeldEntity[];
  positions(): readonly StreamPosition[];
  positionsOf(replica: ReplicaId): readonly StreamPosition[];
  positionsIn(scopes: readonly Scope[]): readonly StreamPosition[];
  checksums(): readonly ScopeChecksum[];
  apply(write: Write): void;
}

/** What a transaction reads, and where it leaves what it writes. */
export interface StagedTransaction extends ReplicaTransaction {
  staged(): Write | undefined;
}

/** Which records a transaction changed. */
export function touchedBy({ emptied, entities }: Write): Touched {
  return emptied === undefined ? entities.map(({ kind, id }) => ({ kind, id })) : 'everything';
}

/** Records, positions, sums and changes: what an archive can be emptied of. */
interface Contents {
  readonly entities: Map<string, HeldEntity>;
  readonly positions: Map<Scope, Map<ReplicaId, StreamPosition>>;
  readonly sums: Map<Scope, ScopeChecksum>;
  readonly rows: RowIndex;
  readonly log: ChangeLog;
}

/** Tables that hold only a ledger. */
export function createMemoryTables(first: Ledger): MemoryTables {
  const sync = createSyncRowTable();
  let ledger = first;
  let held = noContents();
  return {
    rows: {
      all: (kind) => held.rows.all(kind),
      by: (kind, index, value) => held.rows.by(kind, index, value),
    },
    sync,
    ledger: () => ledger,
    change: (ref) => held.log.get(ref),
    changes: () => held.log.all(),
    after: (position, limit) => held.log.after(position, limit),
    of: (key) => held.log.of(key),
    entity: (key) => held.entities.get(entityText(key)),
    entities: () =>
      [...held.entities].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entity]) => entity),
    positionsIn: (scopes) => scopes.flatMap((scope) => [...(held.positions.get(scope)?.values() ?? [])]),
    positionsOf: (replica) =>
      [...held.positions.values()].flatMap((streams) => streams.get(replica) ?? []).sort(comparePositions),
    positions: () =>
      [...held.positions.values()].flatMap((stream) => [...stream.values()]).sort(comparePositions),
    checksums: () => [...held.sums.values()].sort((left, right) => (left.scope < right.scope ? -1 : 1)),
    apply(write) {
      if (write.emptied !== undefined) {
        held = noContents();
        sync.clear(write.emptied);
      }
      ledger = write.ledger ?? ledger;
      addTo(held, write);
      sync.apply(write.sync ?? {});
    },
  };
}

function noContents(): Contents {
  return {
    entities: new Map(),
    positions: new Map(),
    sums: new Map(),
    rows: createRowIndex(),
    log: createChangeLog(),
  };
}

function addTo(held: Contents, batch: ReplicaBatch): void {
  for (const position of batch.positions) move(held, position);
  for (const checksum of batch.checksums) held.sums.set(checksum.scope, checksum);
  batch.changes.forEach(held.log.add);
  for (const write of batch.entities) put(held, write);
}

function move({ positions }: Contents, position: StreamPosition): void {
  const streams = positions.get(position.scope);
  if (streams === undefined) positions.set(position.scope, new Map([[position.replica, position]]));
  else streams.set(position.replica, position);
}

function put({ entities, rows, log }: Contents, write: EntityWrite): void {
  const { kind, id, scope, state, digest } = write;
  entities.set(entityText(write), { kind, id, scope, state, digest });
  rows.put(kind, id, write.row);
  for (const ref of write.changes) log.note(write, ref);
}

const NOTHING: ReplicaBatch = { positions: [], entities: [], changes: [], checksums: [] };

/** A transaction on tables that nobody else changes while it lasts. */
export function stageTransaction(tables: MemoryTables): StagedTransaction {
  let saved: ReplicaBatch | undefined;
  let emptied: readonly SyncArea[] | undefined;
  const isEmpty = (): boolean => emptied !== undefined;
  return {
    ledger: () => Promise.resolve(tables.ledger()),
    positions: (scopes) => Promise.resolve(isEmpty() ? [] : tables.positionsIn(scopes)),
    entities: (keys) => Promise.resolve(keys.map((key) => (isEmpty() ? undefined : tables.entity(key)))),
    checksums: (scopes) =>
      Promise.resolve(isEmpty() ? [] : tables.checksums().filter(({ scope }) => scopes.includes(scope))),
    syncRow: (key) =>
      Promise.resolve(emptied?.includes(key.area) === true ? undefined : tables.sync.get(key)),
    syncRows: (area, range) =>
      Promise.resolve(emptied?.includes(area) === true ? [] : tables.sync.range(area, range)),
    syncValues: (area, range) =>
      Promise.resolve(emptied?.includes(area) === true ? [] : tables.sync.values(area, range)),
    empty(areas) {
      if (saved !== undefined) throw new Error('a transaction is emptied before it is saved');
      emptied = [...(emptied ?? []), ...areas];
      return Promise.resolve();
    },
    save(batch) {
      if (saved !== undefined) throw new Error('a transaction is saved once');
      saved = batch;
      return Promise.resolve();
    },
    staged() {
      if (emptied === undefined) return saved;
      return { ...(saved ?? NOTHING), emptied };
    },
  };
}
