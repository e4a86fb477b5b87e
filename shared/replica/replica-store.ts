import type { Change, ChangeRef } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { EntityKey, EntityState, StoredEntity } from './entity.ts';

/** What a console remembers of itself. */
export interface Ledger {
  /** This incarnation of the archive. */
  readonly replica: ReplicaId;
  /** The last reading of the hybrid logical clock. */
  readonly clock: Stamp;
  /** Milliseconds to add to the machine's clock to get the share's. */
  readonly clockOffset: number;
  /** How many provisional codes were given. */
  readonly draftNumbers: number;
}

/** How far a stream has been applied: every change of `replica` in `scope` up to `n`. */
export interface StreamPosition {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  readonly n: number;
}

/** The sum of a scope's records: equal on two consoles that applied the same changes. 32 hexadecimal digits. */
export interface ScopeChecksum {
  readonly scope: Scope;
  readonly sum: string;
}

/** A record as it is stored: its merge state, its digest, and the row that screens read. */
export interface EntityWrite extends StoredEntity {
  /** What the record adds to its scope's checksum. */
  readonly digest: string;
  /** The record as it is shown; `null` while its required fields have not all arrived or cannot be read. */
  readonly row: JsonObject | null;
  /** The changes of this batch that touched it, oldest first. */
  readonly changes: readonly ChangeRef[];
}

/**
 * What the synchronisation keeps in the archive, area by area, so that its place in every stream and the effects of what
 * it read are written together. `shared/replica/sync/` says what each area holds.
 */
export const SYNC_AREAS = [
  'space',
  'streams',
  'segments',
  'heads',
  'consoles',
  'numbers',
  'quarantine',
  'reissue',
  'bootstrap',
  'blobs',
] as const;

/** One of {@link SYNC_AREAS}. */
export type SyncArea = (typeof SYNC_AREAS)[number];

/** One thing that the synchronisation keeps, under a key that sorts as text within its area. */
export interface SyncRow {
  readonly area: SyncArea;
  readonly key: string;
  readonly value: JsonObject;
  /** The bytes of a file, when the row stands for one. */
  readonly bytes?: Uint8Array;
}

/** Names a row. */
export type SyncRowKey = Pick<SyncRow, 'area' | 'key'>;

/** Rows written and rows removed. */
export interface SyncRowChanges {
  readonly put?: readonly SyncRow[];
  readonly remove?: readonly SyncRowKey[];
}

/** Which rows of an area: those whose key begins with `prefix` and follows `after`, in order of key, `limit` at most. */
export interface SyncRowRange {
  readonly prefix?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** Everything that one transaction writes. */
export interface ReplicaBatch {
  readonly ledger?: Ledger;
  readonly positions: readonly StreamPosition[];
  readonly entities: readonly EntityWrite[];
  /** In stream order. */
  readonly changes: readonly Change[];
  readonly checksums: readonly ScopeChecksum[];
  readonly sync?: SyncRowChanges;
}

/** What is read and written inside one transaction. Everything awaited in it comes from the transaction itself. */
export interface ReplicaTransaction {
  ledger(): Promise<Ledger>;
  /** Positions of every stream of the scopes. */
  positions(scopes: readonly Scope[]): Promise<readonly StreamPosition[]>;
  /** The states of those records that exist, in the order of `keys`; `undefined` for the others. */
  entities(
    keys: readonly EntityKey[],
  ): Promise<readonly ((StoredEntity & { readonly digest: string }) | undefined)[]>;
  checksums(scopes: readonly Scope[]): Promise<readonly ScopeChecksum[]>;
  syncRow(key: SyncRowKey): Promise<SyncRow | undefined>;
  syncRows(area: SyncArea, range?: SyncRowRange): Promise<readonly SyncRow[]>;
  /** The same without their bytes. */
  syncValues(area: SyncArea, range?: SyncRowRange): Promise<readonly Omit<SyncRow, 'bytes'>[]>;
  /**
   * Forgets every record, change, position and checksum, and the rows of the areas named; the ledger and the other rows
   * stay. Before `save`, which may begin again in the same transaction: what is read after it is empty already.
   */
  empty(areas: readonly SyncArea[]): Promise<void>;
  /** Writes the batch. Called at most once, last. */
  save(batch: ReplicaBatch): Promise<void>;
}

/** Which records a transaction changed: `everything` when it emptied the archive, whatever it wrote then. */
export type Touched = readonly EntityKey[] | 'everything';

/** Tells which records a transaction changed, once it is durable. */
export type TouchListener = (touched: Touched) => void;

/**
 * Where a console keeps its records, their merge state, its own and the others' changes, and its place in every stream.
 * One contract suite proves every implementation alike.
 */
export interface ReplicaStore {
  /** Runs `work` in one strictly durable read-write transaction: all of it or nothing. Transactions run one by one. */
  transact<T>(work: (transaction: ReplicaTransaction) => Promise<T>): Promise<T>;
  /** The merge state of a record. */
  entity(key: EntityKey): Promise<StoredEntity | undefined>;
  /** Rows of the records of a kind whose indexed field has that value, in order of id, deleted ones left out. */
  rowsBy(kind: Kind, index: string, value: string): Promise<readonly JsonObject[]>;
  /** Every row of a kind, in order of id, deleted ones left out. */
  rows(kind: Kind): Promise<readonly JsonObject[]>;
  /** The changes that touched a record, oldest first by stamp. */
  changesOf(key: EntityKey): Promise<readonly Change[]>;
  change(ref: ChangeRef): Promise<Change | undefined>;
  /** Up to `limit` changes of one stream that follow `n`, in order. */
  changesAfter(position: StreamPosition, limit: number): Promise<readonly Change[]>;
  /** How far every stream has been applied. */
  positions(): Promise<readonly StreamPosition[]>;
  /** How far the streams of one replica have been applied, in order of scope: as many as it has, whatever the others. */
  positionsOf(replica: ReplicaId): Promise<readonly StreamPosition[]>;
  checksums(): Promise<readonly ScopeChecksum[]>;
  syncRow(key: SyncRowKey): Promise<SyncRow | undefined>;
  /** Rows of an area, in order of key. */
  syncRows(area: SyncArea, range?: SyncRowRange): Promise<readonly SyncRow[]>;
  /** The same without their bytes: for lists of files. */
  syncValues(area: SyncArea, range?: SyncRowRange): Promise<readonly Omit<SyncRow, 'bytes'>[]>;
  /** Every change held, stream by stream, in order of number; a stream may lack its beginning. For backups. */
  allChanges(): AsyncIterable<Change>;
  /** What this console remembers of itself. */
  ledger(): Promise<Ledger>;
  /** Every record's merge state, in order of kind and id: for snapshots, integrity checks and tests. */
  allEntities(): AsyncIterable<StoredEntity>;
  /** Hears of every change, whichever window made it. Gives the act that stops hearing. */
  subscribe(listener: TouchListener): () => void;
  close(): Promise<void>;
}

/** The state of a record that nobody has touched. */
export const EMPTY_ENTITY: EntityState = {
  registers: {},
  sets: {},
  counters: {},
  deletion: { heads: [], waiting: {} },
  clock: {},
  opaque: [],
};
