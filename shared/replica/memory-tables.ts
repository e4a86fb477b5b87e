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
} from './replica-store.ts';
import { createRowIndex, type RowIndex } from './row-index.ts';

/** A record as it is held in memory. */
export type HeldEntity = StoredEntity & { readonly digest: string };

/** The contents of a replica, in memory, without transactions. */
export interface MemoryTables extends Pick<ChangeLog, 'after' | 'of'> {
  readonly rows: Pick<RowIndex, 'all' | 'by'>;
  ledger(): Ledger;
  change: ChangeLog['get'];
  changes(): Iterable<Change>;
  entity(key: EntityKey): HeldEntity | undefined;
  /** In order of kind and id, as they are now. */
  entities(): readonly HeldEntity[];
  positions(): readonly StreamPosition[];
  positionsIn(scopes: readonly Scope[]): readonly StreamPosition[];
  checksums(): readonly ScopeChecksum[];
  apply(batch: ReplicaBatch): void;
}

/** What a transaction reads, and where it leaves what it writes. */
export interface StagedTransaction extends ReplicaTransaction {
  staged(): ReplicaBatch | undefined;
}

/** Tables that hold only a ledger. */
export function createMemoryTables(first: Ledger): MemoryTables {
  const entities = new Map<string, HeldEntity>();
  const positions = new Map<Scope, Map<ReplicaId, StreamPosition>>();
  const sums = new Map<Scope, ScopeChecksum>();
  const rows = createRowIndex();
  const log = createChangeLog();
  let ledger = first;
  const move = (position: StreamPosition): void => {
    const held = positions.get(position.scope);
    if (held === undefined) positions.set(position.scope, new Map([[position.replica, position]]));
    else held.set(position.replica, position);
  };
  const put = (write: EntityWrite): void => {
    const { kind, id, scope, state, digest } = write;
    entities.set(entityText(write), { kind, id, scope, state, digest });
    rows.put(kind, id, write.row);
    for (const ref of write.changes) log.note(write, ref);
  };
  return {
    rows,
    ledger: () => ledger,
    change: log.get,
    changes: log.all,
    after: log.after,
    of: log.of,
    entity: (key) => entities.get(entityText(key)),
    entities: () =>
      [...entities].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entity]) => entity),
    positionsIn: (scopes) => scopes.flatMap((scope) => [...(positions.get(scope)?.values() ?? [])]),
    positions: () => [...positions.values()].flatMap((held) => [...held.values()]).sort(comparePositions),
    checksums: () => [...sums.values()].sort((left, right) => (left.scope < right.scope ? -1 : 1)),
    apply(batch) {
      ledger = batch.ledger ?? ledger;
      batch.positions.forEach(move);
      for (const checksum of batch.checksums) sums.set(checksum.scope, checksum);
      batch.changes.forEach(log.add);
      batch.entities.forEach(put);
    },
  };
}

/** A transaction on tables that nobody else changes while it lasts. */
export function stageTransaction(tables: MemoryTables): StagedTransaction {
  let staged: ReplicaBatch | undefined;
  return {
    ledger: () => Promise.resolve(tables.ledger()),
    positions: (scopes) => Promise.resolve(tables.positionsIn(scopes)),
    entities: (keys) => Promise.resolve(keys.map((key) => tables.entity(key))),
    checksums: (scopes) => Promise.resolve(tables.checksums().filter(({ scope }) => scopes.includes(scope))),
    save(batch) {
      if (staged !== undefined) throw new Error('a transaction is saved once');
      staged = batch;
      return Promise.resolve();
    },
    staged: () => staged,
  };
}
