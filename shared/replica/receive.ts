import type { Change } from '#shared/domain/change.ts';
import type { Clock } from '#shared/domain/instant.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { shapeProblem } from './check-change.ts';
import { isTooLarge } from './encode-change.ts';
import type { EntityKey } from './entity.ts';
import { observe } from './hybrid-clock.ts';
import { touchesOf } from './merge.ts';
import { loadMergeBase, type MergeRefusal, mergeBatch, refOf } from './merge-batch.ts';
import type { ReplicaStore, ReplicaTransaction, SyncRowChanges } from './replica-store.ts';

/**
 * Why a batch was not applied: a change is malformed or too large, does not follow its stream's last one, writes a
 * record of another scope, or claims to be a new one of this very console (`change-own`: its archive was copied or
 * restored).
 */
export type ReceiveRefusal = MergeRefusal | Refusal<'change-malformed' | 'change-too-large' | 'change-own'>;

/** What receiving a batch did. */
export interface Received {
  readonly applied: number;
  /** Those that this console already had. */
  readonly skipped: number;
}

/**
 * Applies changes of other consoles, of one or more streams, each stream in order. The whole batch is checked first
 * and applied in one transaction: all of it, or, when a change is refused, nothing.
 *
 * @param rows what the synchronisation keeps of it, written in the same transaction.
 */
export async function receiveChanges(
  { store, clock }: { readonly store: ReplicaStore; readonly clock: Clock },
  changes: readonly Change[],
  rows: SyncRowChanges = {},
): Promise<Result<Received, ReceiveRefusal>> {
  const refusal = firstRefusal(changes);
  if (refusal !== undefined) return { ok: false, refusal };
  return store.transact((transaction) => merge(transaction, changes, clock, rows));
}

async function merge(
  transaction: ReplicaTransaction,
  changes: readonly Change[],
  clock: Clock,
  rows: SyncRowChanges,
): Promise<Result<Received, ReceiveRefusal>> {
  const ledger = await transaction.ledger();
  const scopes = new Set(changes.map(({ scope }) => scope));
  const base = await loadMergeBase(transaction, scopes, keysOf(changes));
  const merged = mergeBatch(base, changes);
  if (!merged.ok) return merged;
  const fresh = merged.value.changes;
  const own = fresh.find(({ replica }) => replica === ledger.replica);
  if (own !== undefined) return refuse('change-own', { ...refOf(own) });
  if (fresh.length > 0 || rows.put !== undefined || rows.remove !== undefined) {
    const stamps = fresh.map(({ stamp }) => stamp);
    const heard = observe(ledger.clock, stamps, clock.now() + ledger.clockOffset);
    await transaction.save({ ...merged.value, ledger: { ...ledger, clock: heard }, sync: rows });
  }
  return done({ applied: fresh.length, skipped: changes.length - fresh.length });
}

function* keysOf(changes: readonly Change[]): Generator<EntityKey> {
  for (const change of changes) for (const touch of touchesOf(change)) yield touch.key;
}

function firstRefusal(changes: readonly Change[]): ReceiveRefusal | undefined {
  for (const change of changes) {
    const problem = shapeProblem(change);
    if (problem !== undefined) return { code: 'change-malformed', data: { ...refOf(change), problem } };
    if (isTooLarge(change)) return { code: 'change-too-large', data: { ...refOf(change) } };
  }
  return undefined;
}
