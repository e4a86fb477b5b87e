import type { Change, ChangeRef } from '#shared/domain/change.ts';
import type { Scope } from '#shared/domain/identity.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { adjustSum, digestOf, EMPTY_SUM } from './checksum.ts';
import type { EntityKey, StoredEntity } from './entity.ts';
import { materialise } from './materialise.ts';
import type { HeldEntity } from './memory-tables.ts';
import { applyTouch, entityText, type Touch, touchesOf } from './merge.ts';
import { createPositionVector, type PositionVector } from './position-vector.ts';
import {
  EMPTY_ENTITY,
  type EntityWrite,
  type ReplicaBatch,
  type ReplicaTransaction,
  type ScopeChecksum,
  type StreamPosition,
} from './replica-store.ts';

/**
 * Why changes cannot be merged: `change-gap`, the stream's next change is another one; `record-elsewhere`, the record
 * lives in another scope.
 */
export type MergeRefusal = Refusal<'change-gap' | 'record-elsewhere'>;

/** What a transaction knows before changes are merged into it. */
export interface MergeBase {
  readonly positions: readonly StreamPosition[];
  readonly entities: ReadonlyMap<string, HeldEntity>;
  readonly sums: ReadonlyMap<Scope, string>;
}

/** A batch to save, without the ledger. `changes` holds those that were new. */
export type MergedBatch = Omit<ReplicaBatch, 'ledger'>;

interface Working {
  entity: StoredEntity;
  readonly digest: string | undefined;
  readonly changes: ChangeRef[];
}

/** Reads what merging changes of these scopes into these records needs: each record once. */
export async function loadMergeBase(
  transaction: ReplicaTransaction,
  scopes: ReadonlySet<Scope>,
  touched: Iterable<EntityKey>,
): Promise<MergeBase> {
  const keys = [...new Map([...touched].map((key) => [entityText(key), key])).values()];
  const names = [...scopes];
  const positions = await transaction.positions(names);
  const entities = await transaction.entities(keys);
  const checksums = await transaction.checksums(names);
  const found = entities.filter((entity) => entity !== undefined);
  return {
    positions,
    entities: new Map(found.map((entity) => [entityText(entity), entity])),
    sums: new Map(checksums.map(({ scope, sum }) => [scope, sum])),
  };
}

/**
 * Merges changes, in the order given, into what was loaded. Those already applied are passed over. The result does
 * not depend on the order of changes of different replicas.
 */
export function mergeBatch(base: MergeBase, changes: readonly Change[]): Result<MergedBatch, MergeRefusal> {
  const vector = createPositionVector(base.positions);
  const working = new Map<string, Working>();
  const fresh: Change[] = [];
  for (const change of changes) {
    const position = vector.at(change.scope, change.replica);
    if (change.n <= position) continue;
    if (change.n !== position + 1) return refuse('change-gap', { ...refOf(change), expected: position + 1 });
    for (const touch of touchesOf(change)) {
      const held = workOn(working, base, change.scope, touch.key);
      if (held.entity.scope !== change.scope) {
        return refuse('record-elsewhere', { ...refOf(change), ...touch.key, lives: held.entity.scope });
      }
      mergeTouch(held, change, touch, vector);
    }
    vector.advance(refOf(change));
    fresh.push(change);
  }
  const entities = [...working.values()].map(toWrite);
  return done({
    positions: vector.moved(),
    entities,
    changes: fresh,
    checksums: sumsAfter(base, [...working.values()], entities),
  });
}

/** The bare name of a change. */
export function refOf(change: ChangeRef): ChangeRef {
  return { scope: change.scope, replica: change.replica, n: change.n };
}

function workOn(working: Map<string, Working>, base: MergeBase, scope: Scope, key: EntityKey): Working {
  const text = entityText(key);
  const begun = working.get(text);
  if (begun !== undefined) return begun;
  const stored = base.entities.get(text);
  const held: Working = {
    entity: stored ?? { ...key, scope, state: EMPTY_ENTITY },
    digest: stored?.digest,
    changes: [],
  };
  working.set(text, held);
  return held;
}

function mergeTouch(held: Working, change: Change, touch: Touch, vector: PositionVector): void {
  const { kind, id, scope, state } = held.entity;
  const after = applyTouch(state, change, touch, (write) => vector.has(change.scope, write));
  held.entity = { kind, id, scope, state: after };
  held.changes.push(refOf(change));
}

function toWrite({ entity, changes }: Working): EntityWrite {
  return { ...entity, digest: digestOf(entity), row: materialise(entity), changes };
}

function sumsAfter(
  base: MergeBase,
  before: readonly Working[],
  after: readonly EntityWrite[],
): readonly ScopeChecksum[] {
  const scopes = [...new Set(after.map(({ scope }) => scope))].sort();
  return scopes.map((scope) => {
    const removed = before.flatMap(({ entity, digest }) =>
      entity.scope === scope && digest !== undefined ? [digest] : [],
    );
    const added = after.filter((write) => write.scope === scope).map(({ digest }) => digest);
    return { scope, sum: adjustSum(base.sums.get(scope) ?? EMPTY_SUM, removed, added) };
  });
}
