import type { Change } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { adjustSum, EMPTY_SUM } from '#shared/replica/checksum.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import { observe } from '#shared/replica/hybrid-clock.ts';
import type { HeldEntity } from '#shared/replica/memory-tables.ts';
import { entityText } from '#shared/replica/merge.ts';
import type { EntityWrite, ReplicaTransaction, ScopeChecksum } from '#shared/replica/replica-store.ts';
import { chunkRow, hasChunk } from './bootstrap-rows.ts';
import { type ChunkRecord, greatestStamp, type SnapshotView, sumsOf, toWrite } from './chunk-records.ts';
import type { SyncParts } from './sync-parts.ts';
import { NOTHING_ELSE } from './sync-rows-batch.ts';

/** This console's own changes of some records, by record, as far as they were looked up. */
type OwnChanges = Map<string, readonly Change[]>;

/** The records of one chunk, ready to be loaded. */
export interface ReadChunk {
  readonly tag: string;
  readonly records: readonly ChunkRecord[];
  readonly view: SnapshotView;
}

/** How often somebody may be quicker than the loading of a chunk. */
const ATTEMPTS = 100;

type Parts = Pick<SyncParts, 'store' | 'clock'>;

/**
 * Puts the records of a chunk into the archive, in one transaction with the row that says so. What people did here to
 * one of them stays: it is merged with the snapshot's state.
 */
export async function loadChunk(parts: Parts, chunk: ReadChunk): Promise<void> {
  const own: OwnChanges = new Map();
  for (let attempts = 0; attempts < ATTEMPTS; attempts += 1) {
    const wanted = await parts.store.transact((transaction) => attempt(parts, transaction, chunk, own));
    if (wanted.length === 0) return;
    const { replica } = await parts.store.ledger();
    // A change is looked up outside the transaction; one made since shows in the record, which is then looked up again.
    for (const key of wanted) {
      const changes = (await parts.store.changesOf(key)).filter((change) => change.replica === replica);
      own.set(
        entityText(key),
        [...changes].sort((left, right) => left.n - right.n),
      );
    }
  }
  throw new Error('a record holds changes of this console that its log has not got');
}

/** Loads the chunk, or tells of which records this console's own changes are to be looked up first. */
async function attempt(
  { clock }: Parts,
  transaction: ReplicaTransaction,
  { tag, records, view }: ReadChunk,
  own: OwnChanges,
): Promise<readonly EntityKey[]> {
  if (await hasChunk(transaction, tag)) return [];
  const ledger = await transaction.ledger();
  const held = await transaction.entities(records.map(({ entity }) => entity));
  const wanted = held.flatMap((entity) =>
    entity !== undefined && isBehind(entity, own, view, ledger.replica) ? [entity] : [],
  );
  if (wanted.length > 0) return wanted;
  const writes = records.map((record) => {
    const changes = own.get(entityText(record.entity)) ?? [];
    const since = changes.filter(({ scope, replica, n }) => n > view.reach(scope, replica));
    return toWrite(record, since, view);
  });
  const seen = greatestStamp(records);
  const now = clock.now() + ledger.clockOffset;
  await transaction.save({
    ...NOTHING_ELSE,
    ledger: { ...ledger, clock: observe(ledger.clock, seen === undefined ? [] : [seen], now) },
    entities: writes,
    checksums: await sumsAfter(transaction, held, writes),
    sync: { put: [chunkRow(tag, sumsOf(records))] },
  });
  return [];
}

/** Whether a record holds changes of this console that the snapshot has not got and that were not looked up. */
function isBehind(entity: HeldEntity, own: OwnChanges, view: SnapshotView, replica: ReplicaId): boolean {
  const last = entity.state.clock[replica] ?? 0;
  if (last <= view.reach(entity.scope, replica)) return false;
  return own.get(entityText(entity))?.at(-1)?.n !== last;
}

async function sumsAfter(
  transaction: ReplicaTransaction,
  before: readonly (HeldEntity | undefined)[],
  after: readonly EntityWrite[],
): Promise<readonly ScopeChecksum[]> {
  const scopes = [...new Set([...before, ...after].flatMap((entity) => entity?.scope ?? []))].sort();
  const sums = new Map((await transaction.checksums(scopes)).map(({ scope, sum }) => [scope, sum]));
  const digestsIn = (
    scope: Scope,
    entities: readonly (Pick<HeldEntity, 'scope' | 'digest'> | undefined)[],
  ): readonly string[] => entities.flatMap((entity) => (entity?.scope === scope ? [entity.digest] : []));
  return scopes.map((scope) => ({
    scope,
    sum: adjustSum(sums.get(scope) ?? EMPTY_SUM, digestsIn(scope, before), digestsIn(scope, after)),
  }));
}
